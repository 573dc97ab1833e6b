using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests;

/// <summary>A finding is shown once, at its place.</summary>
public class DiagnosticBagTests
{
    private static readonly SourceText Source = new("serverless.yml", "a: 1\na: 2\nb: 1\n");

    [Fact]
    public void EqualFindingsAppearOnce()
    {
        var bag = new DiagnosticBag();
        for (var i = 0; i < 2; i++) bag.Add(SyntaxMessages.DuplicateKey(new SourceSpan(Source, 5, 6), "a", new SourceSpan(Source, 0, 1)));
        var finding = Assert.Single(bag.ToSortedList());
        Assert.Single(finding.Related);
    }

    [Fact]
    public void FindingsOfOtherPlacesOrWordsStay()
    {
        var bag = new DiagnosticBag();
        bag.Add(SyntaxMessages.DuplicateKey(new SourceSpan(Source, 10, 11), "b", default));
        bag.Add(SyntaxMessages.DuplicateKey(new SourceSpan(Source, 5, 6), "a", default));
        bag.Add(SyntaxMessages.DuplicateKey(new SourceSpan(Source, 5, 6), "b", default));
        bag.Add(SyntaxMessages.KeyMissing(new SourceSpan(Source, 5, 6)));
        Assert.Equal([5, 5, 5, 10], bag.ToSortedList().Select(finding => finding.Span.Start));
    }
}
