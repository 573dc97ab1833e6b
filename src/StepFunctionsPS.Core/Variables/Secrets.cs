using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables;

/// <summary>Texts that no message may show: what came from the parameter store or a dotenv file.</summary>
internal sealed class Secrets
{
    private const string Hidden = "***";

    // Shorter texts stand in too many words, and hide nothing that could not be guessed.
    private const int Shortest = 4;

    // Words of the language, which messages need.
    private static readonly string[] NeverSecret = ["true", "false", "null"];

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    public void Add(string text)
    {
        // Messages show values as they are, trimmed, as they stand in JSON, and with escapes.
        var quoted = JsonWriter.Quote(text);
        foreach (var form in new[] { text, text.Trim(), quoted.Substring(1, quoted.Length - 2), ShownText.Of(text), ShownText.Of(text.Trim()) })
        {
            if (form.Length >= Shortest && !NeverSecret.Contains(form)) texts.Add(form);
        }
    }

    public void Add(Node value)
    {
        switch (value)
        {
            case StringNode text: Add(text.Value); break;
            case NumberNode number: Add(number.Text); break;
            case SequenceNode list: foreach (var item in list.Items) Add(item); break;
            case MappingNode mapping: foreach (var entry in mapping.Entries) Add(entry.Value); break;
            default: break;
        }
    }

    /// <summary>These, and others beside them.</summary>
    public Secrets With(IEnumerable<string> others)
    {
        var all = new Secrets();
        all.texts.UnionWith(texts);
        foreach (var text in others) all.Add(text);
        return all;
    }

    /// <summary>Where in a text secrets are.</summary>
    public IEnumerable<(int Start, int Length)> PlacesIn(string text)
    {
        foreach (var secret in texts)
        {
            for (var at = text.IndexOf(secret, StringComparison.Ordinal); at >= 0; at = text.IndexOf(secret, at + secret.Length, StringComparison.Ordinal)) yield return (at, secret.Length);
        }
    }

    /// <summary>Whether a secret is, or stands in, a text.</summary>
    public bool IsIn(string text) => texts.Any(secret => text.Contains(secret));

    /// <summary>The finding without secrets in its words.</summary>
    public Diagnostic Hide(Diagnostic finding)
    {
        if (texts.Count == 0) return finding;
        var related = finding.Related.Select(place => place with { Message = Hide(place.Message) }).ToArray();
        return finding.With(Hide(finding.Message), Hide(finding.Advice), related);
    }

    /// <summary>The text without secrets in it.</summary>
    // The longest first, so that nothing of a secret is left that begins with another one.
    public string Hide(string text) => texts.OrderByDescending(secret => secret.Length).Aggregate(text, (shown, secret) => shown.Replace(secret, Hidden));
}
