using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Comparison;

/// <summary>
/// Text that CloudFormation puts together, in one spelling: <c>Ref</c>, <c>Fn::GetAtt</c>, <c>Fn::Sub</c> and <c>Fn::Join</c>
/// become the text of an <c>Fn::Sub</c> that has no variables of its own. Plain text is escaped as one has to be there.
/// </summary>
internal static class FunctionText
{
    /// <summary>A piece of a text: as it stands, or what CloudFormation fills in.</summary>
    /// <param name="Text">The text, or what stands between <c>${</c> and <c>}</c>.</param>
    /// <param name="IsFilledIn">Whether CloudFormation fills it in.</param>
    /// <param name="Value">What is filled in; null for text.</param>
    internal sealed record Piece(string Text, bool IsFilledIn, Node? Value = null);

    /// <summary>The one spelling; null for what is no text: mappings, lists, null.</summary>
    public static string? Of(Node node)
    {
        if (node is StringNode plain && plain.Value.IndexOf("${", System.StringComparison.Ordinal) < 0) return plain.Value;
        return Pieces(node) is { } pieces ? string.Concat(pieces.Select(Write)) : null;
    }

    /// <summary>The pieces of a text; null for what is none.</summary>
    public static IReadOnlyList<Piece>? Pieces(Node node)
    {
        var pieces = new List<Piece>();
        return Add(node, pieces) ? pieces : null;
    }

    public static string Write(Piece piece) => piece.IsFilledIn ? $"${{{piece.Text}}}" : Escape(piece.Text);

    public static string Escape(string text) => text.Replace("${", "${!");

    /// <summary>A number as it is written in a text, however it was spelled.</summary>
    public static string Number(NumberNode number) => number.Text.Length > 15 ? number.Text : NumberText.ToJavaScript(number.Text);

    private static bool Add(Node node, List<Piece> pieces)
    {
        switch (node)
        {
            case StringNode text: pieces.Add(new Piece(text.Value, false)); return true;
            case NumberNode number: pieces.Add(new Piece(Number(number), false)); return true;
            case BooleanNode flag: pieces.Add(new Piece(flag.Value ? "true" : "false", false)); return true;
            case MappingNode { Entries: [var call] } function when CloudFormation.IsFunction(function): AddCall(call, function, pieces); return true;
            default: return false;
        }
    }

    private static void AddCall(MappingEntry call, MappingNode function, List<Piece> pieces)
    {
        switch (call.Key, call.Value)
        {
            case ("Ref", StringNode name): pieces.Add(new Piece(name.Value, true, function)); break;
            case ("Fn::GetAtt", StringNode path): pieces.Add(new Piece(path.Value, true, function)); break;
            case ("Fn::GetAtt", SequenceNode { Items: [StringNode name, StringNode attribute] }): pieces.Add(new Piece($"{name.Value}.{attribute.Value}", true, function)); break;
            case ("Fn::Sub", StringNode text): AddSub(text.Value, MappingNode.Empty, pieces); break;
            case ("Fn::Sub", SequenceNode { Items: [StringNode text, MappingNode variables] }): AddSub(text.Value, variables, pieces); break;
            case ("Fn::Sub", SequenceNode { Items: [StringNode text] }): AddSub(text.Value, MappingNode.Empty, pieces); break;
            case ("Fn::Join", SequenceNode { Items: [StringNode separator, SequenceNode parts] }) when Joined(separator.Value, parts) is { } joined: pieces.AddRange(joined); break;
            default: pieces.Add(new Piece(CanonicalKey.OfArguments(function), true, function)); break;
        }
    }

    private static List<Piece>? Joined(string separator, SequenceNode parts)
    {
        var pieces = new List<Piece>();
        for (var i = 0; i < parts.Items.Count; i++)
        {
            if (i > 0 && separator.Length > 0) pieces.Add(new Piece(separator, false));
            if (!Add(parts.Items[i], pieces)) return null;
        }

        return pieces;
    }

    private static void AddSub(string text, MappingNode variables, List<Piece> pieces)
    {
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf("${", at, System.StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0) open = text.Length;
            literal.Append(text, at, open - at);
            if (close < 0) break;
            var name = text.Substring(open + 2, close - open - 2);
            at = close + 1;
            if (name.StartsWith("!", System.StringComparison.Ordinal))
            {
                literal.Append("${").Append(name, 1, name.Length - 1).Append('}');
                continue;
            }

            if (literal.Length > 0) pieces.Add(new Piece(literal.ToString(), false));
            literal.Clear();
            name = name.Trim();
            if (variables[name] is not { } value) pieces.Add(new Piece(name, true, name.IndexOf('.') is > 0 and var dot ? CloudFormation.GetAtt(name.Substring(0, dot), name.Substring(dot + 1)) : CloudFormation.Ref(name)));
            else if (!Add(value, pieces)) pieces.Add(new Piece(CanonicalKey.Of(value, ComparisonScope.Lax), true, value));
        }

        if (literal.Length > 0) pieces.Add(new Piece(literal.ToString(), false));
    }
}
