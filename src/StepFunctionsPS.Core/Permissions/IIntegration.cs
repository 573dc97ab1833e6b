using System.Collections.Generic;

namespace StepFunctionsPS.Permissions;

/// <summary>Says what the calls of one service integration need.</summary>
internal interface IIntegration
{
    /// <summary>The calls it knows, as AWS spells them: <c>sqs:sendMessage</c>, <c>sqs:sendMessage.waitForTaskToken</c>.</summary>
    IReadOnlyList<string> Calls { get; }

    IEnumerable<Grant> Grants(TaskNeeds task);
}
