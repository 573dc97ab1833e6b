using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables;

/// <summary>Which variable brought a stretch of a text to another place: for findings about something inside an included value.</summary>
internal sealed class Inclusions
{
    private readonly Dictionary<SourceText, List<(SourceSpan Value, SourceSpan Expression)>> byText = [];

    public void Add(Node value, SourceSpan expression)
    {
        if (value is UnknownNode || value.Span.Source is not { } source || value.Span == expression) return;
        if (!byText.TryGetValue(source, out var list)) byText[source] = list = [];
        list.Add((value.Span, expression));
    }

    /// <summary>The finding with the variables through which its place came in, from the innermost to the service file's.</summary>
    public Diagnostic Explain(Diagnostic finding)
    {
        var related = finding.Related.ToList();
        var seen = new HashSet<SourceSpan> { finding.Span };
        for (var at = finding.Span; ExpressionFor(at) is { } expression && seen.Add(expression); at = expression)
        {
            if (related.Any(place => place.Span == expression)) continue;
            related.Add(new RelatedPlace(expression, expression.Source == at.Source ? RelatedPlace.ThroughVariable : RelatedPlace.Included));
        }

        return related.Count == finding.Related.Count ? finding : finding with { Related = related };
    }

    // The narrowest value around the place; a value that is used twice is explained by its first use.
    private SourceSpan? ExpressionFor(SourceSpan place)
    {
        if (place.Source is null || !byText.TryGetValue(place.Source, out var list)) return null;
        return list.Where(pair => pair.Value.Start <= place.Start && pair.Value.End >= place.End)
            .OrderBy(pair => pair.Value.End - pair.Value.Start)
            .Select(pair => (SourceSpan?)pair.Expression)
            .FirstOrDefault();
    }
}
