using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>Knows from the parameters of some calls of the SDK what they are done to.</summary>
internal interface IResourceRule
{
    /// <summary>Whether it has a word on the call.</summary>
    bool Handles(SdkCall call, TaskNeeds task);

    /// <summary>The resources; null for all there are.</summary>
    IReadOnlyList<Node>? Resources(SdkCall call, TaskNeeds task);
}
