using System;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>Paths and keys of JSONPath in states of JSONata, which hand them on as they are.</summary>
internal sealed class PathsInJsonata : IRule<StatePart>
{
    private static readonly Regex Plain = new(@"^(?:\.[A-Za-z_]\w*|\[\d+\])*$", RegexOptions.CultureInvariant);

    // Fields of services that take a JSONPath themselves, such as the InputPathsMap of EventBridge.
    private static readonly Regex TakesPaths = new("Paths?(?:Map)?$", RegexOptions.CultureInvariant);

    public void Check(StatePart part, DiagnosticBag findings)
    {
        if (!part.IsJsonata) return;
        foreach (var (key, node, root) in QueryTemplateNodes.Of(part.State)) Check(key, node, root, part, findings);
    }

    private static void Check(string key, Node node, string root, StatePart part, DiagnosticBag findings)
    {
        switch (node)
        {
            case StringNode { Value: not ("$" or "$$") } text when PathLike.Is(text) || text.Value.StartsWith("$states.", StringComparison.Ordinal):
                findings.Add(ExpressionMessages.PathInJsonata(text.Span, part.Place, key, text.Value, Translated(text, root)));
                break;
            case SequenceNode list:
                foreach (var item in list.Items) Check(key, item, root, part, findings);
                break;
            case MappingNode mapping when !Opaque.IsFunction(mapping):
                foreach (var entry in mapping.Entries) Check(entry, root, part, findings);
                break;
        }
    }

    private static void Check(MappingEntry entry, string root, StatePart part, DiagnosticBag findings)
    {
        if (entry.Key.Length > 2 && entry.Key.EndsWith(".$", StringComparison.Ordinal))
            findings.Add(ExpressionMessages.PathInJsonata(entry.Place(), part.Place, entry.Key.Substring(0, entry.Key.Length - 2), null, Translated(entry.Value, root)));
        else if (!TakesPaths.IsMatch(entry.Key)) Check(entry.Key, entry.Value, root, part, findings);
    }

    /// <summary>The same in JSONata; dots where that is not as simple.</summary>
    private static string Translated(Node node, string root)
    {
        const string Unknown = "...";
        if (node is not StringNode { Value: { Length: > 0 } path }) return Unknown;
        if (path.StartsWith("$$", StringComparison.Ordinal)) return Of("$states.context", path.Substring(2));
        if (path[0] != '$') return Unknown;
        // A name right behind the sign is that of a variable, which is the same in both languages.
        var isVariable = path.Length > 1 && char.IsLetter(path[1]);
        return isVariable ? Of("", "." + path.Substring(1)) is Unknown ? Unknown : path : Of(root, path.Substring(1));

        string Of(string start, string rest) => Plain.IsMatch(rest) ? start + rest : Unknown;
    }
}
