using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>Finds what statements allow that others did not, by what they mean and not by how they are written.</summary>
internal static class StatementComparison
{
    private const string Service = "Service:";

    private sealed record Allowed(AccessPattern Action, AccessPattern Resource, AccessPattern Principal);

    public static IEnumerable<AccessChange> Find(IReadOnlyList<AccessStatement> before, IReadOnlyList<AccessStatement> after) =>
    [
        .. Left(after.Where(statement => statement.IsAllow), before.Where(statement => statement.IsAllow).ToArray(), "allows"),
        .. Left(before.Where(statement => !statement.IsAllow), after.Where(statement => !statement.IsAllow).ToArray(), "no longer denies"),
    ];

    // What of statements the others do not cover.
    private static IEnumerable<AccessChange> Left(IEnumerable<AccessStatement> statements, IReadOnlyList<AccessStatement> others, string verb)
    {
        foreach (var statement in statements)
        {
            var candidates = others.Where(other => AccessCondition.IsWithin(statement.Condition, other.Condition)).ToArray();
            var left = Left(statement, candidates);
            if (left.Count > 0) yield return new AccessChange(statement.Path, Words(verb, left, statement)) { Texts = TextsOf(left) };
        }
    }

    private static List<Allowed> Left(AccessStatement statement, IReadOnlyList<AccessStatement> others)
    {
        var actions = statement.Actions.Select(item => others.Select(other => other.Actions.Any(wide => wide.Covers(item))).ToArray()).ToArray();
        var resources = statement.Resources.Select(item => others.Select(other => other.Resources.Any(wide => wide.Covers(item))).ToArray()).ToArray();
        var principals = statement.Principals.Select(item => others.Select(other => other.Principals.Any(wide => wide.Covers(item))).ToArray()).ToArray();
        var left = new List<Allowed>();
        for (var a = 0; a < actions.Length; a++)
        {
            for (var r = 0; r < resources.Length; r++)
            {
                for (var p = 0; p < principals.Length; p++)
                {
                    if (!Enumerable.Range(0, others.Count).Any(o => actions[a][o] && resources[r][o] && principals[p][o])) left.Add(new Allowed(statement.Actions[a], statement.Resources[r], statement.Principals[p]));
                }
            }
        }

        return left;
    }

    private static HashSet<string> TextsOf(List<Allowed> left) => new(
        left.SelectMany(item => new[] { item.Action, item.Resource, item.Principal }).SelectMany(item => item.Texts).Select(WithoutKind),
        StringComparer.Ordinal);

    private static string Words(string verb, List<Allowed> left, AccessStatement statement)
    {
        var actions = WordList.Of(left.Select(item => item.Action.ToString()));
        var resources = WordList.Of(left.Select(item => item.Resource.ToString()));
        var principals = statement.NamesPrincipals ? " to " + WordList.Of(left.Select(item => Who(item.Principal))) : "";
        return $"{verb} {actions} on {resources}{principals}{(statement.Condition is null ? "" : " under a condition")}";
    }

    private static string Who(AccessPattern principal) => principal.ToString() is var text && text == "*" ? "anyone" : WithoutKind(text);

    // A service says by its name that it is one.
    private static string WithoutKind(string principal) => principal.StartsWith(Service, StringComparison.Ordinal) ? principal.Substring(Service.Length) : principal;
}
