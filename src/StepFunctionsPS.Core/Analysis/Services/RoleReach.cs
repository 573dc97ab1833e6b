using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Comparison.Access;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Syntax;
using FunctionText = StepFunctionsPS.Comparison.FunctionText;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>What the statements of a role may allow, taken as widely as they can be.</summary>
internal sealed class RoleReach(IReadOnlyList<AccessStatement> statements, ArnOverlap arns)
{
    /// <summary>Whether the call that a grant is for is allowed nowhere.</summary>
    public bool Misses(Grant grant) => grant.Actions.FirstOrDefault(action => action.IndexOf('*') < 0) is { } action && Misses(grant, action);

    /// <summary>Whether an action is allowed on none of the resources of a grant.</summary>
    public bool Misses(Grant grant, string action) => grant.Resources.All(resource => !MayAllow(action, PolicyText.Of(resource)));

    private bool MayAllow(string action, Node resource) => statements.Any(statement => statement.IsAllow
        && statement.Actions.Any(pattern => MayMean(pattern, action))
        && statement.Resources.Any(pattern => pattern.IsNot || !arns.AreApart(pattern.Texts[0], FunctionText.Of(resource) ?? "*")));

    // What is needed can have a wildcard, of which the role may allow what is used.
    private static bool MayMean(AccessPattern allowed, string action)
    {
        var wanted = new AccessPattern([action], false);
        return allowed.Covers(wanted) || (!allowed.IsNot && wanted.Covers(allowed));
    }
}
