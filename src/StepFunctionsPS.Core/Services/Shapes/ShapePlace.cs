using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>Where a value stands, in the words of messages, and where findings about it go.</summary>
/// <param name="Key">The key that the value stands at, or stands in a list at.</param>
/// <param name="Owner">What has that key: <c>'provider'</c>.</param>
/// <param name="Findings">Where findings go.</param>
internal sealed record ShapePlace(string Key, string Owner, ShapeFindings Findings)
{
    private const string Root = "the service file";

    /// <summary>What the value itself is called, where its own keys are spoken of.</summary>
    public string Name { get; init; } = Owner == Root ? $"'{Key}'" : $"'{Key}' of {Owner}";

    /// <summary>The place of the whole file.</summary>
    public static ShapePlace Of(ShapeFindings findings) => new("", "", findings) { Name = Root };

    /// <summary>The place of a key of this value.</summary>
    public ShapePlace At(string key) => new(key, Name, Findings);

    public void WrongKind(Node value, string wanted) => Findings.Add(ServiceMessages.WrongKind(value.Span, Key, Owner, wanted, value.Kind).About(value));

    public void WrongForm(Node value, string wanted) => Findings.Add(ServiceMessages.WrongForm(value.Span, Key, Owner, wanted, ScalarText.Of(value)!).About(value));

    public void NotOneOf(Node value, string text, IReadOnlyCollection<string> words) => Findings.Add(ServiceMessages.NotOneOf(value.Span, Key, Owner, text, words).About(value));

    public void OutOfRange(Node value, long least, long most) => Findings.Add(ServiceMessages.OutOfRange(value.Span, Key, Owner, ScalarText.Of(value)!, least, most).About(value));

    public void Unknown(SourceSpan key, string name, IEnumerable<string> known, bool isKept) =>
        Findings.Add(isKept ? ServiceMessages.UnknownKey(key, name, Name, known) : ServiceMessages.UnknownSection(key, name, Name, known, isError: false));

    public void WrongName(SourceSpan key, string name, string wanted) => Findings.Add(ServiceMessages.WrongName(key, name, Name, wanted));

    public void Missing(SourceSpan mapping, string key) => Findings.Add(ServiceMessages.Required(mapping, key, Name));
}
