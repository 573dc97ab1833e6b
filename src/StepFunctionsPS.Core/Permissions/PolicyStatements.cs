using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>Puts grants together into the statements of a policy, as the plugin does.</summary>
internal static class PolicyStatements
{
    /// <param name="grants">What the machine needs.</param>
    /// <param name="own">Statements of the user, which come last.</param>
    public static SequenceNode From(IReadOnlyList<Grant> grants, IReadOnlyList<Node> own)
    {
        // A policy without statements is refused by IAM, so a machine that needs nothing is denied everything.
        if (grants.Count == 0 && own.Count == 0) return new SequenceNode([Statement("Deny", new StringNode("*"), new StringNode("*"))]);
        var byAction = grants
            .GroupBy(grant => string.Join(",", grant.Actions))
            .Select(group => (group.First().Actions, Resource: Merge(group.SelectMany(grant => grant.Resources).Select(PolicyText.Of))));
        return CloudFormation.List(byAction
            .GroupBy(item => item.Resource.ToString())
            .Select(group => Statement("Allow", CloudFormation.Texts(group.SelectMany(item => item.Actions).Distinct()), group.First().Resource))
            .Concat(own.Select(PolicyText.Of)));
    }

    private static Node Merge(IEnumerable<Node> resources)
    {
        var distinct = resources.Distinct(NodeEquality.Instance).ToArray();
        return distinct.Any(resource => resource is StringNode { Value: "*" }) ? new StringNode("*") : new SequenceNode(distinct);
    }

    private static MappingNode Statement(string effect, Node action, Node resource) =>
        new MappingBuilder().Set("Effect", effect).Set("Action", action).Set("Resource", resource).Build();
}
