using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds the place in a definition that AWS's words about it are about.</summary>
internal static class DefinitionPlace
{
    // "... at /States/Pay/Resource", "... (/States/Pay)", "... State 'Pay' ..."
    private static readonly Regex Pointer = new(@"(?:^|[\s('""])(/(?:States|StartAt)[^\s'"",)]*)", RegexOptions.CultureInvariant);

    private static readonly Regex State = new(@"\bstate:? ['""\[]?([^'""\]]+)['""\]]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The place that the words name, else that of the definition or of the state machine.</summary>
    public static SourceSpan Find(SourceMap places, string logicalId, string reason)
    {
        var machine = ResourcePlace.Find(places, logicalId);
        if (Keys(reason) is not { } keys) return machine;
        // The template has the definition as one text; its tree is in the file.
        var definition = places.Find($"/Resources/{logicalId}/Properties/DefinitionString");
        var node = TreeAt(definition) ?? TreeAt(machine)?.Child("definition");
        var found = node?.Span ?? machine;
        foreach (var key in keys)
        {
            node = node?.Child(key);
            if (node is null) break;
            found = node.Span;
        }

        return found;
    }

    private static string[]? Keys(string reason) =>
        Pointer.Match(reason) is { Success: true } pointer ? pointer.Groups[1].Value.TrimEnd('.').Split('/').Skip(1).Select(key => key.Replace("~1", "/").Replace("~0", "~")).ToArray()
        : State.Match(reason) is { Success: true } state ? ["States", state.Groups[1].Value]
        : null;

    private static Node? TreeAt(SourceSpan span) => span.Source is { } source && NodeReader.Read(source, InputLimits.Default).Output is { } root ? At(root, span) : null;

    private static Node? At(Node node, SourceSpan span) => node.Span == span ? node : node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => entry.KeySpan == span ? entry.Value : At(entry.Value, span)).FirstOrDefault(found => found is not null),
        SequenceNode list => list.Items.Select(item => At(item, span)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
