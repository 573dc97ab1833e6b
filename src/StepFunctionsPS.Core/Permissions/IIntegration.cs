using System.Collections.Generic;

namespace StepFunctionsPS.Permissions;

/// <summary>Says what the states of one kind need.</summary>
internal interface IIntegration
{
    bool Handles(TaskNeeds task);

    IEnumerable<Grant> Grants(TaskNeeds task);
}
