using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Lets no state machine be replaced or deleted unless the user allowed it.</summary>
internal static class StateMachineGuard
{
    /// <summary>Stops a work that would do it.</summary>
    public static void Check(IEnumerable<ResourceChange> changes, string stackName, PublishOptions options, string state)
    {
        if (Find(changes, stackName, options, state) is { Length: > 0 } ends) throw new DeploymentStop(ends);
    }

    /// <summary>What would do it.</summary>
    public static Diagnostic[] Find(IEnumerable<ResourceChange> changes, string stackName, PublishOptions options, string state) => options.AllowReplacement
        ? []
        : changes.Where(StateMachineChange.IsEnd)
            .GroupBy(change => change.LogicalId)
            .Select(same => same.First())
            .Select(change => change.Action == ChangeAction.Replace
                ? DeploymentMessages.WouldReplace(change.Source, change.LogicalId, stackName, state)
                : DeploymentMessages.WouldRemove(change.Source, change.LogicalId, stackName, state))
            .ToArray();
}
