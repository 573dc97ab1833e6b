using System;
using System.Linq;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Layout that js-yaml reads and the scanner does not, however often it occurs; every expectation is js-yaml's answer.</summary>
public class YamlRepairTests
{
    private const int Often = 2_000;

    [Theory]
    [InlineData("- \"a\"#c\n", "\"a\"")]
    [InlineData("- [a]#c\n", "[\"a\"]")]
    [InlineData("- [a,#c\n  b]\n", "[\"a\",\"b\"]")]
    [InlineData("- {k: \"a\"#c\n  }#d\n", "{\"k\":\"a\"}")]
    [InlineData("- k: \"a\n b\"\n", "{\"k\":\"a b\"}")]
    [InlineData("- k: \"a\\\n b\"\n", "{\"k\":\"ab\"}")]
    [InlineData("- k: [\na,\n\"b\n c\", #d\n'e\nf',#g\nh]\n", "{\"k\":[\"a\",\"b c\",\"e f\",\"h\"]}")]
    [InlineData("- k: {\nl: m}\n", "{\"k\":{\"l\":\"m\"}}")]
    [InlineData("- |\n   \n   it's \"[\n", "\"\\nit's \\\"[\\n\"")]
    [InlineData("- >\n   \n\n   a\n   b\n", "\"\\n\\na b\\n\"")]
    [InlineData("- |2\n     \n  a\n", "\"   \\na\\n\"")]
    [InlineData("- |\n    \n", "\"\"")]
    public void LayoutMayBeOddEverywhere(string item, string json)
    {
        Assert.Equal($"[{json}]", SyntaxReading.Tree(item).ToString());
        // The first spot is mended in the same walk as all others, and none of the rest is touched.
        var text = "- k: \"x\n y\"\n- it's [\n- |\n  it's\n   \"[\n" + string.Concat(Enumerable.Repeat(item, Often)) + "- 'it''s' #\"\n- k: \"x\n y\"\n";
        var expected = "[{\"k\":\"x y\"},\"it's [\",\"it's\\n \\\"[\\n\"" + string.Concat(Enumerable.Repeat("," + json, Often)) + ",\"it's\",{\"k\":\"x y\"}]";
        Assert.Equal(expected, SyntaxReading.Tree(text).ToString());
    }

    [Theory]
    [InlineData("- k: [\na\n b,\nc]")]
    [InlineData("- k: [\na\nb]")]
    [InlineData("- k: [\na #c\nb]")]
    [InlineData("- \"k\n\": [\na]")]
    [InlineData("- k: |\n      \n    a\n")]
    [InlineData("k:\n  \"a\n---\n b\"")]
    [InlineData("k:\n  - \"a\nl: b")]
    public void MistakesStayMistakes(string text) => Assert.NotEmpty(SyntaxReading.Yaml(text).Diagnostics);

    [Theory]
    [InlineData(900)]
    [InlineData(2_050)]
    [InlineData(100_000)]
    public void ManyBlanksMayLeadABlock(int count)
    {
        var blanks = new string(' ', count);
        Assert.Equal($"{{\"a\":\"{blanks}x\\n\",\"b\":1}}", SyntaxReading.Tree($"a: |2 # c\n  {blanks}x\nb: 1\n").ToString());
        Assert.Equal($"{{\"a\":\"{blanks}\\ny\\n\",\"b\":1}}", SyntaxReading.Tree($"a: |+2\n  {blanks}\n  y\nb: 1\n").ToString());
        Assert.Equal("{\"a\":\"b |2\",\"c\":1}", SyntaxReading.Tree($"a: b |2\n{blanks}\nc: 1\n").ToString());
    }

    [Fact]
    public void MistakesBehindOddLayoutAreNamed() =>
        Assert.Equal(("SFN1015", 2), SyntaxReading.Error("a: \"b\"#c\nd: \"e\" f") is var error ? (error.Code, error.Line) : default);

    [Theory]
    [InlineData("|")]
    [InlineData("a: >")]
    [InlineData("a: |\r")]
    [InlineData("a: |\n ")]
    [InlineData("]")]
    [InlineData("[]]: ]")]
    [InlineData("[:")]
    [InlineData("\"\\")]
    [InlineData("'")]
    [InlineData("a: \"\n")]
    public void TheWalkEndsWithTheText(string text)
    {
        var mended = text.ToCharArray();
        YamlRepair.Apply(mended);
        Assert.Equal(text.Length, mended.Length);
    }

    [Fact]
    public void TheWalkEndsInAnySoup()
    {
        var random = new Random(11);
        const string Letters = "aab  \n\n\r\t\"'[]{},:-?#|>&!*%\\2+.";
        for (var i = 0; i < 50_000; i++)
        {
            var text = new string(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Letters[random.Next(Letters.Length)]).ToArray());
            var mended = text.ToCharArray();
            YamlRepair.Apply(mended);
            // Only breaks and comments become blanks.
            Assert.All(text.Zip(mended), pair => Assert.True(pair.First == pair.Second || pair.Second == ' '));
        }
    }
}
