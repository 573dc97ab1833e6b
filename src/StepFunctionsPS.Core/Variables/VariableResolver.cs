using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables;

/// <summary>
/// Stage 3: replaces every variable of a tree by its value. Values are found on demand, so a variable may refer to
/// one that stands below it, and each is found once. What cannot be resolved is reported and becomes
/// an <see cref="UnknownNode"/>, so that one run shows all errors.
/// </summary>
internal sealed class VariableResolver
{
    // As in the Serverless Framework: a value found in a value found in a value... this often is a mistake.
    private const int NestingLimit = 10;

    private readonly Node root;
    private readonly VariableContext context;
    private readonly DiagnosticBag diagnostics = new();
    private readonly Dictionary<Node, Node> resolved = new(ReferenceComparer.Instance);
    private readonly List<(Node Node, string Path)> underway = [];

    private VariableResolver(Node root, VariableContext context)
    {
        this.root = root;
        this.context = context;
    }

    public static StageResult<Node> Resolve(Node root, VariableContext context)
    {
        var resolver = new VariableResolver(root, context);
        return StageResult.Of(resolver.ResolveNode(root, "", 0), resolver.diagnostics);
    }

    private Node ResolveNode(Node node, string path, int nesting)
    {
        if (node is not (StringNode or MappingNode or SequenceNode)) return node;
        if (resolved.TryGetValue(node, out var known)) return known;
        underway.Add((node, path));
        var value = node switch
        {
            StringNode text => ResolveText(text, nesting),
            MappingNode mapping => ResolveMapping(mapping, path, nesting),
            _ => ResolveSequence((SequenceNode)node, path, nesting),
        };
        underway.RemoveAt(underway.Count - 1);
        return resolved[node] = value;
    }

    private Node ResolveMapping(MappingNode mapping, string path, int nesting)
    {
        MappingEntry[]? changed = null;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            var value = ResolveNode(entry.Value, Join(path, entry.Key), nesting);
            if (ReferenceEquals(value, entry.Value)) continue;
            changed ??= mapping.Entries.ToArray();
            changed[i] = entry with { Value = value };
        }

        return changed is null ? mapping : new MappingNode(changed, mapping.Span, mapping.Origin);
    }

    private Node ResolveSequence(SequenceNode list, string path, int nesting)
    {
        Node[]? changed = null;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var value = ResolveNode(list.Items[i], Join(path, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), nesting);
            if (ReferenceEquals(value, list.Items[i])) continue;
            changed ??= list.Items.ToArray();
            changed[i] = value;
        }

        return changed is null ? list : new SequenceNode(changed, list.Span, list.Origin);
    }

    private Node ResolveText(StringNode node, int nesting)
    {
        if (Parse(node) is not { } tokens) return new UnknownNode(node.Span, node.Origin);
        return tokens.Count == 0 ? node : Fill(node, node.Value, tokens, nesting);
    }

    private IReadOnlyList<VariableToken>? Parse(StringNode node)
    {
        try
        {
            return VariableParser.Parse(node.Value);
        }
        catch (VariableSyntaxError problem)
        {
            diagnostics.Add(VariableMessages.WrongSyntax(ScalarMap.SpanOf(node, problem.Position, 1), problem.Message));
            return null;
        }
    }

    // Text that is one variable and nothing else takes the value whole; otherwise the values are put into the text.
    private Node Fill(StringNode node, string text, IReadOnlyList<VariableToken> tokens, int nesting)
    {
        if (tokens.Count == 1 && tokens[0].Escape is null && tokens[0].Start == 0 && tokens[0].End == text.Length)
        {
            var span = SpanOf(node, text, tokens[0]);
            return ResolveVariable(tokens[0], text, span, nesting).Through(span);
        }

        var filled = new StringBuilder();
        var last = 0;
        var isKnown = true;
        foreach (var token in tokens)
        {
            filled.Append(text, last, token.Start - last);
            last = token.End;
            if (token.Escape is { } escape)
            {
                filled.Append(escape);
                continue;
            }

            var span = SpanOf(node, text, token);
            var value = ResolveVariable(token, text, span, nesting);
            if (AsText(value) is { } part) filled.Append(part);
            else if (value is not UnknownNode) diagnostics.Add(VariableMessages.NotText(span, Expression(token, text), value.Kind));
            isKnown &= AsText(value) is not null;
        }

        filled.Append(text, last, text.Length - last);
        return isKnown ? new StringNode(filled.ToString(), node.Span, node.Origin) : new UnknownNode(node.Span, node.Origin);
    }

    private Node ResolveVariable(VariableToken token, string text, SourceSpan span, int nesting)
    {
        for (var i = 0; i < token.Sources.Count; i++)
        {
            var source = token.Sources[i];
            if (source.Literal is { } literal) return literal;
            if (!VariableSources.ByType.TryGetValue(source.Type!, out var answering))
            {
                diagnostics.Add(VariableSources.NotYetAnswered.Contains(source.Type!)
                    ? VariableMessages.SourceNotAnswered(span, source.Type!)
                    : VariableMessages.UnknownSource(span, source.Type!, VariableSources.ByType.Keys));
                return new UnknownNode(span);
            }

            if (!TryArguments(source, span, nesting, out var address, out var parameters)) return new UnknownNode(span);
            var query = new SourceQuery(address, parameters, span, i == token.Sources.Count - 1, context, path => Lookup(path, span), path => IsUnderway(path) ? null : Lookup(path, span));
            var answer = answering.Resolve(query);
            if (answer.Note is { } note) diagnostics.Add(note);
            if (answer.Error is { } error)
            {
                diagnostics.Add(error);
                return new UnknownNode(span);
            }

            if (answer.Value is null or NullNode) continue;
            return answer.IsFinal ? answer.Value : ResolveAnswer(answer.Value, span, nesting);
        }

        diagnostics.Add(VariableMessages.NotFound(span, Expression(token, text), AdviceFor(token.Sources[token.Sources.Count - 1])));
        return new UnknownNode(span);
    }

    // A value from outside the file may itself hold variables.
    private Node ResolveAnswer(Node value, SourceSpan span, int nesting)
    {
        if (nesting == NestingLimit)
        {
            diagnostics.Add(VariableMessages.NestedTooDeep(span, NestingLimit));
            return new UnknownNode(span);
        }

        return ResolveNode(value is StringNode text ? new StringNode(text.Value, span) : value, "", nesting + 1);
    }

    private bool TryArguments(VariableSource source, SourceSpan span, int nesting, out string? address, out IReadOnlyList<Node> parameters)
    {
        address = null;
        var values = source.Parameters.Select(parameter => ResolveArgument(parameter, span, nesting)).ToArray();
        parameters = values;
        if (values.Any(value => value is UnknownNode)) return false;
        if (source.Address is null) return true;
        var resolvedAddress = ResolveArgument(source.Address, span, nesting);
        address = AsText(resolvedAddress);
        if (address is null && resolvedAddress is not UnknownNode)
            diagnostics.Add(VariableMessages.NotText(span, source.Address.Text, resolvedAddress.Kind));
        return address is not null;
    }

    private Node ResolveArgument(VariableArgument argument, SourceSpan span, int nesting)
    {
        if (argument.Literal is { } literal) return literal;
        var text = new StringNode(argument.Text, span);
        return argument.Variables.Count == 0 ? text : Fill(text, argument.Text, argument.Variables, nesting);
    }

    // Walks a dotted path, resolving what stands on the way, so that `custom: ${self:other}` can be walked into.
    private Node? Lookup(string path, SourceSpan asking)
    {
        var current = root;
        var walked = "";
        foreach (var key in path.Length == 0 ? [] : path.Split('.'))
        {
            if (current is StringNode && ResolveOnce(current, walked, asking) is { } value) current = value;
            if (current is UnknownNode) return current;
            var next = current switch
            {
                MappingNode mapping => mapping[key],
                SequenceNode list when int.TryParse(key, out var index) && index >= 0 && index < list.Items.Count => list.Items[index],
                _ => null,
            };
            if (next is null) return null;
            current = next;
            walked = Join(walked, key);
        }

        return ResolveOnce(current, walked, asking);
    }

    private bool IsUnderway(string path) => underway.Any(step => step.Path == path && step.Node is StringNode);

    private Node ResolveOnce(Node node, string path, SourceSpan asking)
    {
        var first = underway.FindIndex(step => ReferenceEquals(step.Node, node));
        if (first < 0) return ResolveNode(node, path, 0);
        var circle = underway.Skip(first).Where(step => step.Node is StringNode).Select(step => step.Path).Concat([path.Length == 0 ? "the whole file" : path]);
        diagnostics.Add(VariableMessages.Cycle(asking, string.Join(" -> ", circle)));
        return new UnknownNode(asking);
    }

    private static SourceSpan SpanOf(StringNode node, string text, VariableToken token) =>
        ReferenceEquals(text, node.Value) ? ScalarMap.SpanOf(node, token.Start, token.End - token.Start) : node.Span;

    private static string? AsText(Node value) => value switch
    {
        StringNode text => text.Value,
        NumberNode number => NumberText.ToJavaScript(number.Text),
        BooleanNode flag => flag.Value ? "true" : "false",
        _ => null,
    };

    private static string Expression(VariableToken token, string text) => text.Substring(token.Start, token.End - token.Start);

    private static string AdviceFor(VariableSource source) => source.Type switch
    {
        "self" => $"Add '{source.Address?.Text}' to the file, or a fallback: ${{self:{source.Address?.Text}, 'value'}}.",
        "opt" => $"Give it with --option {source.Address?.Text}=value (-Option in PowerShell), or add a fallback.",
        "param" => $"Give it with --param {source.Address?.Text}=value (-Parameter in PowerShell), or under 'params:'.",
        "env" => $"Set the environment variable {source.Address?.Text}, or add a fallback.",
        _ => "Add a fallback behind a comma.",
    };

    private static string Join(string path, string key) => path.Length == 0 ? key : path + "." + key;
}
