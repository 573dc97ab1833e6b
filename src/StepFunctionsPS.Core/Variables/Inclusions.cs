using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables;

/// <summary>Which variable brought a stretch of a text to another place: for findings about something inside an included value.</summary>
internal sealed class Inclusions
{
    // A longer way helps nobody.
    private const int MostPlaces = 10;

    private readonly Dictionary<SourceText, List<(SourceSpan Value, SourceSpan Expression)>> byText = [];

    public void Add(Node value, SourceSpan expression)
    {
        if (value is UnknownNode || value.Span.Source is not { } source) return;
        // A variable within the value itself brings nothing from elsewhere.
        if (source == expression.Source && value.Span.Start <= expression.Start && value.Span.End >= expression.End) return;
        if (!byText.TryGetValue(source, out var list)) byText[source] = list = [];
        list.Add((value.Span, expression));
    }

    /// <summary>The finding with the variables through which its place came in, from the innermost to the service file's.</summary>
    public Diagnostic Explain(Diagnostic finding)
    {
        var related = finding.Related.ToList();
        var seen = new HashSet<SourceSpan> { finding.Span };
        for (var at = finding.Span; seen.Count <= MostPlaces && ExpressionFor(at) is { } expression && seen.Add(expression); at = expression)
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
        SourceSpan? found = null;
        var least = int.MaxValue;
        foreach (var (value, expression) in list)
        {
            var width = value.End - value.Start;
            if (value.Start > place.Start || value.End < place.End || width >= least) continue;
            (found, least) = (expression, width);
        }

        return found;
    }
}
