using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Clusters of EMR and their steps. A cluster gets its id when it is made, so all are allowed.</summary>
internal sealed class EmrClusters : IIntegration
{
    private static readonly string[] Pass = ["iam:PassRole"];

    private static readonly Dictionary<string, string[]> Actions = new(StringComparer.Ordinal)
    {
        ["createCluster"] = ["RunJobFlow"],
        ["createCluster.sync"] = ["RunJobFlow", "DescribeCluster", "TerminateJobFlows"],
        ["runJobFlow"] = ["RunJobFlow"],
        ["terminateCluster"] = ["TerminateJobFlows", "DescribeCluster"],
        ["terminateCluster.sync"] = ["TerminateJobFlows", "DescribeCluster"],
        ["addStep"] = ["AddJobFlowSteps", "DescribeStep", "CancelSteps"],
        ["addStep.sync"] = ["AddJobFlowSteps", "DescribeStep", "CancelSteps"],
        ["cancelStep"] = ["CancelSteps"],
        ["setClusterTerminationProtection"] = ["SetTerminationProtection"],
        ["modifyInstanceFleetByName"] = ["ModifyInstanceFleet", "ListInstanceFleets"],
        ["modifyInstanceGroupByName"] = ["ModifyInstanceGroups", "ListInstanceGroups"],
    };

    public IReadOnlyList<string> Calls { get; } = Actions.Keys.Select(call => Prefix + call).ToArray();

    private static string Prefix => "elasticmapreduce:";

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        var actions = Actions[task.Call!.Text.Substring(Prefix.Length)].Select(action => Prefix + action).ToArray();
        yield return task.Grant(actions, AnyResource.Node);
        // The roles of the service and of its instances are handed over with a new cluster.
        if (actions.Contains("elasticmapreduce:RunJobFlow")) yield return task.Grant(Pass, AnyResource.Node);
    }
}
