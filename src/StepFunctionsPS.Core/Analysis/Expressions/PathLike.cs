using System;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>Tells texts that look like paths or intrinsic functions from others that only begin with a sign.</summary>
internal static class PathLike
{
    private static readonly Regex Path = new(@"^\$\$?(?:$|[.\[])", RegexOptions.CultureInvariant);
    private static readonly Regex Function = new(@"^States\.[A-Za-z0-9]+\(.*\)\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    public static bool Is(Node node) => node is StringNode { Value: { Length: > 0 } text } && text[0] switch
    {
        '$' => Path.IsMatch(text),
        'S' => Function.IsMatch(text),
        _ => false,
    };

    /// <summary>The first value at any depth that looks so, or that a key ending in <c>.$</c> has.</summary>
    public static Node? FirstIn(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => entry.Key.EndsWith(".$", StringComparison.Ordinal) ? entry.Value : FirstIn(entry.Value)).FirstOrDefault(found => found is not null),
        SequenceNode list => list.Items.Select(FirstIn).FirstOrDefault(found => found is not null),
        _ => Is(node) ? node : null,
    };
}
