using System.Collections.Generic;
using System.Globalization;
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
/// <remarks>
/// There are two depths. <see cref="Unwrap"/> finds what a text stands for and leaves the variables inside that alone;
/// <see cref="Resolve(Node, string, int)"/> goes on to the last leaf. So a file that is included as <c>custom</c> may refer
/// to <c>${self:custom.x}</c>: by then it is known what <c>custom</c> is, though not yet all of it.
/// </remarks>
internal sealed class VariableResolver
{
    // As in the Serverless Framework: a value found in a value found in a value... this often is a mistake.
    private const int NestingLimit = 10;

    // Values that wait for values; a bound well below the end of a stack of 1 MB, as some hosts have it.
    private const int WaitingLimit = 250;

    private readonly Node root;
    private readonly VariableContext context;
    private readonly Provenance provenance;
    private readonly DiagnosticBag diagnostics = new();
    private readonly Dictionary<Node, Node> unwrapped = new(ReferenceComparer.Instance);
    private readonly Dictionary<object, Node> resolved = [];
    private readonly List<(object Identity, string Path, bool IsText)> underway = [];
    private readonly HashSet<(string, SourceSpan, string)> told = [];
    private readonly ValueSize size;
    private SourceSpan asking;

    public VariableResolver(Node root, VariableContext context, Provenance provenance)
    {
        this.root = root;
        this.context = context;
        this.provenance = provenance;
        size = new ValueSize(context.Limits);
    }

    public static StageResult<ResolvedTree> Resolve(Node root, VariableContext context)
    {
        var provenance = new Provenance();
        var early = new DiagnosticBag();
        var resolver = new VariableResolver(root, DotenvPhase.Load(root, context, provenance, early), provenance);
        resolver.diagnostics.AddRange(early.ToSortedList());
        var tree = new ResolvedTree(resolver.Resolve(root, "", 0), provenance);
        return StageResult.Of(tree, resolver.diagnostics);
    }

    /// <summary>What stands at a dotted path of the file, itself without variables; null when there is nothing.</summary>
    public Node? Lookup(string path)
    {
        var current = root;
        var walked = "";
        foreach (var key in path.Length == 0 ? [] : path.Split('.'))
        {
            if (current is StringNode text) current = Unwrap(text, walked, 0);
            if (current is UnknownNode) return current;
            if (current.Child(key) is not { } next) return null;
            current = next;
            walked = Join(walked, key);
        }

        return current is StringNode last ? Unwrap(last, walked, 0) : current;
    }

    private Node Resolve(Node node, string path, int nesting) =>
        ResolveParts(node is StringNode text ? Unwrap(text, path, nesting) : node, path, node.Span, nesting);

    private Node ResolveParts(Node value, string path, SourceSpan span, int nesting)
    {
        if (value is not (MappingNode { Entries.Count: > 0 } or SequenceNode { Items.Count: > 0 })) return value;
        var identity = SharedParts.Of(value);
        if (resolved.TryGetValue(identity, out var known)) return SharedParts.At(value, known);
        if (Refuse(identity, path, span) is { } refused) return refused;
        underway.Add((identity, path, false));
        var whole = value is MappingNode mapping ? ResolveMapping(mapping, path, nesting) : ResolveSequence((SequenceNode)value, path, nesting);
        underway.RemoveAt(underway.Count - 1);
        if (!ReferenceEquals(whole, value) && size.IsTooLarge(whole))
        {
            diagnostics.Add(VariableMessages.TooLarge(span, context.Limits.Nodes, context.Limits.Depth));
            whole = new UnknownNode(span);
        }

        return resolved[identity] = whole;
    }

    private Node ResolveMapping(MappingNode mapping, string path, int nesting)
    {
        MappingEntry[]? changed = null;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var entry = mapping.Entries[i];
            var value = IsPlain(entry.Value) ? entry.Value : Resolve(entry.Value, Join(path, entry.Key), nesting);
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
            var value = IsPlain(list.Items[i]) ? list.Items[i] : Resolve(list.Items[i], Join(path, i.ToString(CultureInfo.InvariantCulture)), nesting);
            if (ReferenceEquals(value, list.Items[i])) continue;
            changed ??= list.Items.ToArray();
            changed[i] = value;
        }

        return changed is null ? list : new SequenceNode(changed, list.Span, list.Origin);
    }

    // Most values have no variable in them, and need no path to be told by.
    private static bool IsPlain(Node value) => value is StringNode text ? !VariableParser.MayBeIn(text.Value) : value is not (MappingNode or SequenceNode);

    // What a text stands for: itself, a text with values put in, or any value with variables still in it.
    private Node Unwrap(StringNode node, string path, int nesting)
    {
        if (unwrapped.TryGetValue(node, out var known)) return known;
        if (Parse(node) is not { } tokens) return unwrapped[node] = new UnknownNode(node.Span, node.Origin);
        if (tokens.Count == 0) return node;
        if (Refuse(node, path, node.Span) is { } refused) return refused;
        underway.Add((node, path, true));
        var value = Fill(node, node.Value, tokens, nesting);
        underway.RemoveAt(underway.Count - 1);
        return unwrapped[node] = value;
    }

    private IReadOnlyList<VariableToken>? Parse(StringNode node)
    {
        try
        {
            return VariableParser.Parse(node.Value);
        }
        catch (VariableSyntaxError problem)
        {
            // The message may quote a part of the text.
            var words = provenance.Secrets.IsIn(node.Value) ? "It stands in a secret value, so it is not shown." : problem.Message;
            diagnostics.Add(VariableMessages.WrongSyntax(ScalarMap.SpanOf(node, problem.Position, 1), words));
            return null;
        }
    }

    // Text that is one variable and nothing else takes the value whole; otherwise the values are put into the text.
    private Node Fill(StringNode node, string text, IReadOnlyList<VariableToken> tokens, int nesting)
    {
        // The text of an argument is a part of the text that its variable stands in, and has no map of its own.
        var map = ReferenceEquals(text, node.Value) ? ScalarMap.Of(node) : null;
        if (tokens.Count == 1 && tokens[0].Escape is null && tokens[0].Start == 0 && tokens[0].End == text.Length)
        {
            var span = SpanOf(tokens[0]);
            return Ask(tokens[0], text, span, nesting).Through(span);
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

            var span = SpanOf(token);
            var value = ResolveParts(Ask(token, text, span, nesting), "", span, nesting);
            var part = VariableText.Of(value);
            if (part is null && value is not UnknownNode) diagnostics.Add(VariableMessages.NotText(span, Expression(token, text), value.Kind));
            if (part is not null && filled.Length + part.Length > context.Limits.FileBytes)
            {
                diagnostics.Add(VariableMessages.TextTooLong(span, context.Limits.FileBytes));
                return new UnknownNode(node.Span, node.Origin);
            }

            filled.Append(part);
            isKnown &= part is not null;
        }

        filled.Append(text, last, text.Length - last);
        return isKnown ? new StringNode(filled.ToString(), node.Span, node.Origin) : new UnknownNode(node.Span, node.Origin);

        SourceSpan SpanOf(VariableToken token) => map?.SpanOf(token.Start, token.End - token.Start) ?? node.Span;
    }

    private Node Ask(VariableToken token, string text, SourceSpan span, int nesting)
    {
        var before = asking;
        asking = span;
        var value = ResolveVariable(token, text, span, nesting);
        asking = before;
        return value;
    }

    private Node ResolveVariable(VariableToken token, string text, SourceSpan span, int nesting)
    {
        for (var i = 0; i < token.Sources.Count; i++)
        {
            var source = token.Sources[i];
            if (source.Literal is { } literal) return UnwrapAnswer(literal, span, nesting);
            if (!VariableSources.ByType.TryGetValue(source.Type!, out var answering))
            {
                diagnostics.Add(VariableMessages.UnknownSource(span, source.Type!, VariableSources.ByType.Keys));
                return new UnknownNode(span);
            }

            if (!TryArguments(source, span, nesting, out var address, out var parameters)) return new UnknownNode(span);
            var answer = answering.Resolve(new SourceQuery(
                address,
                parameters,
                span,
                IsLast: i == token.Sources.Count - 1,
                context,
                Lookup,
                LookupDefault: path => IsUnderway(path) ? null : Lookup(path),
                Unwrap: value => UnwrapAnswer(value, span, nesting),
                Resolve: value => ResolveParts(UnwrapAnswer(value, span, nesting), "", span, nesting),
                Show: provenance.Secrets.Hide));
            diagnostics.AddRange((answer.Findings ?? []).Where(finding => told.Add((finding.Code, finding.Span, finding.Message))));
            if (answer.IsSecret && answer.Value is { } secret) provenance.Secrets.Add(secret);
            if (answer.Value is null or NullNode) continue;
            provenance.Inclusions.Add(answer.Value, span);
            return UnwrapAnswer(answer.Value, span, nesting);
        }

        diagnostics.Add(VariableMessages.NotFound(span, Expression(token, text), VariableText.Advice(token.Sources[token.Sources.Count - 1])));
        return new UnknownNode(span);
    }

    // The value of a source may itself be a variable. A text is looked through anew even when it stands in the file:
    // the framework does so, and an escaped variable that is referred to loses its escape by it.
    private Node UnwrapAnswer(Node value, SourceSpan span, int nesting)
    {
        var placed = Placement.OrAt(value, span);
        if (placed is not StringNode text || !VariableParser.MayBeIn(text.Value)) return placed;
        if (nesting < NestingLimit) return Unwrap(text, "", nesting + 1);
        diagnostics.Add(VariableMessages.NestedTooDeep(span, NestingLimit));
        return new UnknownNode(span);
    }

    private bool TryArguments(VariableSource source, SourceSpan span, int nesting, out string? address, out IReadOnlyList<Node> parameters)
    {
        address = null;
        var values = source.Parameters.Select(parameter => ResolveArgument(parameter, span, nesting)).ToArray();
        parameters = values;
        if (values.Any(value => value is UnknownNode)) return false;
        if (source.Address is null) return true;
        var resolvedAddress = ResolveArgument(source.Address, span, nesting);
        address = VariableText.Of(resolvedAddress);
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

    private bool IsUnderway(string path) => underway.Any(step => step.Path == path && step.IsText);

    // A value that waits for itself, or too many that wait for each other.
    private UnknownNode? Refuse(object identity, string path, SourceSpan span)
    {
        var first = underway.FindIndex(step => ReferenceEquals(step.Identity, identity));
        if (first < 0 && underway.Count < WaitingLimit) return null;
        if (identity is StringNode && asking.Source is not null) span = asking;
        if (first < 0)
        {
            diagnostics.Add(VariableMessages.NestedTooDeep(span, WaitingLimit));
            return new UnknownNode(span);
        }

        var chain = underway.Skip(first).Where((step, index) => index == 0 || step.IsText).Select(step => step.Path).Concat(identity is StringNode ? [] : [path]);
        var circle = chain.Concat([underway[first].Path]).Select(step => step.Length == 0 ? "the whole file" : step);
        diagnostics.Add(VariableMessages.Cycle(span, string.Join(" -> ", circle)));
        return new UnknownNode(span);
    }

    private static string Expression(VariableToken token, string text) => text.Substring(token.Start, token.End - token.Start);

    private static string Join(string path, string key) => path.Length == 0 ? key : path + "." + key;
}
