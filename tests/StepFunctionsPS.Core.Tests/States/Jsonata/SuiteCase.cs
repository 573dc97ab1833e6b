using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>A case of the official suite of JSONata.</summary>
internal sealed record SuiteCase(string Name, string Expression, MappingNode Fields)
{
    private const string Overrun = "U1001";

    public static string Folder => TestData.PathOf("asl", "data", "jsonata-suite");

    public static IEnumerable<SuiteCase> All() => Directory.GetFiles(Path.Combine(Folder, "groups"), "*.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .SelectMany(InFile);

    /// <summary>What differs from what is expected; null for nothing.</summary>
    public string? Check()
    {
        var outcome = Run();
        var code = ((Fields["code"] ?? (Fields["error"] as MappingNode)?["code"]) as StringNode)?.Value;
        if (code is not null) return IsSame(code, outcome.Error?.Code) ? CheckDetails(outcome.Error!) : $"{code} expected, {Describe(outcome)} found";
        if (outcome.Error is not null) return Describe(outcome);
        if (Fields["undefinedResult"] is not null) return outcome.IsUndefined ? null : $"undefined expected, {Describe(outcome)} found";
        return outcome.Value is { } value && Equal(value, Fields["result"]!) ? null : $"{Fields["result"]} expected, {Describe(outcome)} found";
    }

    /// <summary>Evaluates it, in the standard dialect and with the limits of the case.</summary>
    public JsonataOutcome Run()
    {
        var limits = new JsonataLimits();
        if (Fields["depth"] is NumberNode depth) limits = limits with { Depth = int.Parse(depth.Text) };
        if (Fields["timelimit"] is NumberNode time) limits = limits with { Time = TimeSpan.FromMilliseconds(int.Parse(time.Text)) };
        return Run(JsonataDialect.Standard, limits);
    }

    public JsonataOutcome Run(JsonataDialect dialect, JsonataLimits limits)
    {
        var parsed = JsonataParser.Parse(Expression, dialect);
        if (parsed.Expression is not { } expression) return new JsonataOutcome(null, parsed.Problem);
        var bindings = Fields["bindings"] as MappingNode ?? MappingNode.Empty;
        return expression.Evaluate(Data(), new JsonataScope { Variable = name => bindings[name], Limits = limits });
    }

    // The suite has one code for depth and for time.
    private static bool IsSame(string expected, string? found) => expected == found || (expected == Overrun && found is "D1011" or "D1012");

    private static string Describe(JsonataOutcome outcome) => outcome switch
    {
        { Error: { } error } => $"{error.Code} ({error.Text})",
        { HoldsFunction: true } => "a function",
        _ => outcome.Value?.ToString() ?? "undefined",
    };

    private string? CheckDetails(JsonataProblem problem)
    {
        if (Fields["token"] is StringNode token && token.Value != problem.Token) return $"token {token} expected, {problem.Token} found";
        var message = (Fields["error"] as MappingNode)?["message"] as StringNode;
        return message is null || message.Value == problem.Text ? null : $"'{message.Value}' expected, '{problem.Text}' found";
    }

    private bool Equal(Node found, Node expected) => Fields["unordered"] is not null
        ? found is SequenceNode a && expected is SequenceNode b && Sorted(a).SequenceEqual(Sorted(b))
        : NodeEquality.Instance.Equals(found, expected);

    private static IEnumerable<string> Sorted(SequenceNode list) => list.Items.Select(item => item.ToString()).Order(StringComparer.Ordinal);

    private Node? Data()
    {
        if (Fields["data"] is { } data) return data;
        return Fields["dataset"] is StringNode dataset ? Read(Path.Combine(Folder, "datasets", dataset.Value + ".json")) : null;
    }

    private static IEnumerable<SuiteCase> InFile(string file)
    {
        var name = Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileNameWithoutExtension(file);
        var node = Read(file);
        var cases = node is SequenceNode list ? list.Items : [node];
        for (var i = 0; i < cases.Count; i++)
        {
            var fields = (MappingNode)cases[i];
            var text = fields["expr"] as StringNode;
            var expression = text?.Value ?? File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, ((StringNode)fields["expr-file"]!).Value));
            yield return new SuiteCase(cases.Count > 1 ? $"{name}[{i}]" : name, expression, fields);
        }
    }

    private static Node Read(string file) => JsonReader.Read(new SourceText(file, File.ReadAllText(file)), InputLimits.Default).Output!;
}
