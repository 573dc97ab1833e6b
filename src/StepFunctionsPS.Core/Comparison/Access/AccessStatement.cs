using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison.Access;

/// <summary>A statement of a policy.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="IsAllow">Whether it allows; else it denies.</param>
internal sealed record AccessStatement(string Path, bool IsAllow)
{
    public IReadOnlyList<AccessPattern> Actions { get; init; } = [];

    public IReadOnlyList<AccessPattern> Resources { get; init; } = [];

    /// <summary>Who it is for, as <c>Service:lambda.amazonaws.com</c>; all, where it does not say.</summary>
    public IReadOnlyList<AccessPattern> Principals { get; init; } = [];

    /// <summary>Whether it says who it is for; else the policy belongs to one who is meant.</summary>
    public bool NamesPrincipals { get; init; }

    public MappingNode? Condition { get; init; }

    /// <summary>The statements of a policy; both cases of a condition of the template count.</summary>
    public static IEnumerable<AccessStatement> Read(Node? statements, string path) => statements switch
    {
        SequenceNode list => list.Items.SelectMany((item, index) => Read(item, PathText.Append(path, index))),
        MappingNode { Entries: [{ Key: "Fn::If", Value: SequenceNode { Items: [_, var yes, var no] } }] } => [.. Read(yes, path), .. Read(no, path)],
        MappingNode statement when statement["Effect"] is StringNode effect => [Of(statement, path, effect.Value == "Allow")],
        _ => [],
    };

    private static AccessStatement Of(MappingNode statement, string path, bool isAllow) => new(path, isAllow)
    {
        Actions = statement["NotAction"] is { } actions ? [AccessPattern.Except(actions)] : AccessPattern.Read(statement["Action"]).ToArray(),
        Resources = statement["NotResource"] is { } resources ? [AccessPattern.Except(resources)] : statement["Resource"] is { } named ? AccessPattern.Read(named).ToArray() : [AccessPattern.All],
        Principals = statement["NotPrincipal"] is { } others ? [new AccessPattern([.. ReadPrincipals(others).SelectMany(item => item.Texts)], true)] : statement["Principal"] is { } who ? ReadPrincipals(who).ToArray() : [AccessPattern.All],
        NamesPrincipals = statement.Find("Principal") is not null || statement.Find("NotPrincipal") is not null,
        Condition = statement["Condition"] as MappingNode is { Entries.Count: > 0 } condition ? condition : null,
    };

    // Any principal of AWS is anyone.
    private static IEnumerable<AccessPattern> ReadPrincipals(Node given) => given is MappingNode kinds && FunctionText.Of(given) is null
        ? kinds.Entries.SelectMany(entry => AccessPattern.Read(entry.Value, entry.Key + ":")).Select(item => item.Texts[0] == "AWS:*" ? AccessPattern.All : item)
        : AccessPattern.Read(given);
}
