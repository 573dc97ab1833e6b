using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Events;

/// <summary>Reads what schedules and rules of state machines have in common.</summary>
internal sealed class EventFields(MappingNode mapping, string owner, DiagnosticBag diagnostics)
{
    private const int LongestDescription = 512;

    private static readonly Regex RuleName = new(@"^[.\-_A-Za-z0-9]{1,64}$", RegexOptions.CultureInvariant);

    public Fields Fields { get; } = new(mapping, owner, diagnostics);

    /// <summary>Only the boolean switches an event off, as in the plugin; of anything else it is told that it does not.</summary>
    public Node State()
    {
        var given = Fields.Any("enabled");
        if (CloudFormation.IsFunction(given)) return given!;
        if (given is not (null or BooleanNode)) diagnostics.Add(EventMessages.NotASwitch(given.Span, Fields.Owner, given.Kind).About(given));
        return new StringNode(given is BooleanNode { Value: false } ? "DISABLED" : "ENABLED");
    }

    public Node? Name()
    {
        var name = TextOrFunction("name");
        if (name is StringNode text && !text.Value.Contains("#{") && !RuleName.IsMatch(text.Value))
            diagnostics.Add(EventMessages.WrongName(text.Span, text.Value, Fields.Owner).About(text));
        return name;
    }

    public Node? Description()
    {
        var description = TextOrFunction("description");
        if (description is StringNode { Value.Length: > LongestDescription })
            diagnostics.Add(EventMessages.TooLong(description.Span, "description", Fields.Owner, LongestDescription).About(description));
        return description;
    }

    public Node? Arn(string key) => ArnField.Read(Fields, key, diagnostics);

    public Node? TextOrFunction(string key)
    {
        if (Fields.TextNode(key) is not MappingNode given || CloudFormation.IsFunction(given)) return Fields.TextNode(key);
        diagnostics.Add(ServiceMessages.WrongKind(given.Span, key, Fields.Owner, "text or a CloudFormation function", given.Kind).About(given));
        return null;
    }

    public Node? RetryPolicy()
    {
        if (Fields.Mapped("retryPolicy") is null) return null;
        var policy = Fields.Inner("retryPolicy");
        policy.CheckUnknown(["maximumEventAgeInSeconds", "maximumRetryAttempts"], ValidationMode.Warn);
        return new MappingBuilder()
            .SetIfAny("MaximumEventAgeInSeconds", BoundedNumber.Read(policy, "maximumEventAgeInSeconds", 60, 86400, diagnostics))
            .SetIfAny("MaximumRetryAttempts", BoundedNumber.Read(policy, "maximumRetryAttempts", 0, 185, diagnostics))
            .Build();
    }

    /// <summary>The input of executions.</summary>
    /// <param name="isRule">Whether a rule with a pattern sends it, which leaves out line breaks.</param>
    public TargetInput Input(bool isRule)
    {
        InputChoice.Check(Fields, diagnostics);
        return new TargetInput(Sent(isRule), Path(), InputChoice.Transformer(Fields, diagnostics));
    }

    private Node? Path() => TextOrFunction("inputPath") is { } given ? SingleLine.Of(given) : null;

    private Node? Sent(bool isRule)
    {
        var given = Fields.Truthy("input");
        if (given is MappingNode or SequenceNode) return isRule && !CloudFormation.IsFunction(given) ? SingleLine.Of(given) : given;
        if (Fields.TextNode("input") is not StringNode text) return null;
        var joined = SingleLine.Of(text);
        CheckJson(joined);
        return isRule ? SingleLine.OfJson(joined) : joined;
    }

    private void CheckJson(StringNode text)
    {
        if (text.Value.Contains("#{")) return;
        var read = JsonReader.Read(new SourceText(text.Span.Path, text.Value), InputLimits.Default);
        if (read.Diagnostics.Any(item => item.Severity == DiagnosticSeverity.Error)) diagnostics.Add(EventMessages.InputNotJson(text.Span, Fields.Owner).About(text));
    }
}
