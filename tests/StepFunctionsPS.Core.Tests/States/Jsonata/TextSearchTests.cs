using System;
using System.Linq;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Jsonata.Functions;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>Long texts are found where the search of .NET finds them.</summary>
public sealed class TextSearchTests
{
    [Fact]
    public void LongTextsAreFoundWhereTheyAre()
    {
        var random = new Random(20260301);
        for (var run = 0; run < 300; run++)
        {
            // Texts that nearly repeat themselves, where a search has to begin again within what has matched.
            var period = Letters(random, random.Next(1, 40));
            var text = string.Concat(Enumerable.Range(0, 4_000 / period.Length).Select(_ => random.Next(20) == 0 ? Letters(random, 3) : period));
            var at = random.Next(text.Length - 1_000);
            var part = text.Substring(at, random.Next(200, 900)) + (random.Next(3) == 0 ? Letters(random, 2) : "");
            var from = random.Next(text.Length);
            Assert.Equal(text.IndexOf(part, from, StringComparison.Ordinal), TextSearch.IndexOf(text, part, from, new Evaluation(JsonataDialect.Standard, new JsonataScope())));
            Assert.Equal(text.IndexOf(part, StringComparison.Ordinal), TextSearch.IndexOf(text, part, 0, new Evaluation(JsonataDialect.Standard, new JsonataScope())));
        }
    }

    private static string Letters(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(2) == 0 ? 'a' : 'b'));
}
