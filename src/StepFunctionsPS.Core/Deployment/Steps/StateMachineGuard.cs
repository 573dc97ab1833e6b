using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Lets no state machine be replaced or deleted unless the user allowed it.</summary>
internal static class StateMachineGuard
{
    public static void Check(IEnumerable<ResourceChange> changes, string stackName, PublishOptions options, string state)
    {
        if (options.AllowReplacement) return;
        var ends = changes.Where(StateMachineChange.IsEnd)
            .GroupBy(change => change.LogicalId)
            .Select(same => same.First())
            .Select(change => change.Action == ChangeAction.Replace
                ? DeploymentMessages.WouldReplace(change.Source, change.LogicalId, stackName, state)
                : DeploymentMessages.WouldRemove(change.Source, change.LogicalId, stackName, state))
            .ToArray();
        if (ends.Length > 0) throw new DeploymentStop(ends);
    }
}
