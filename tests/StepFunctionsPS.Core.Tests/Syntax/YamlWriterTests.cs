using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>What is written reads back as it was, and is written the same again.</summary>
public class YamlWriterTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two words", "two words")]
    [InlineData("${self:custom.x}", "${self:custom.x}")]
    [InlineData("arn:aws:s3:::b/*", "arn:aws:s3:::b/*")]
    [InlineData("$.a[0]", "$.a[0]")]
    [InlineData("Größe", "Größe")]
    [InlineData("", "\"\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("12", "\"12\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("0x1f", "\"0x1f\"")]
    [InlineData("1.2.3", "\"1.2.3\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData(".inf", "\".inf\"")]
    [InlineData("-.Inf", "\"-.Inf\"")]
    [InlineData("2012-10-17", "\"2012-10-17\"")]
    [InlineData("2012-10-17T10:00:00Z", "\"2012-10-17T10:00:00Z\"")]
    [InlineData("=", "\"=\"")]
    [InlineData("<<", "\"<<\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a:", "\"a:\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("a#b", "a#b")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("*a", "\"*a\"")]
    [InlineData("!a", "\"!a\"")]
    [InlineData("'a'", "\"'a'\"")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("a\u0085b", "\"a\\u0085b\"")]
    [InlineData("a\u00a0b", "\"a\\u00a0b\"")]
    [InlineData("\ufeffa", "\"\\ufeffa\"")]
    [InlineData("a\u2028b", "\"a\\u2028b\"")]
    [InlineData("\ud83d\ude00", "\"\ud83d\ude00\"")]
    [InlineData("...", "\"...\"")]
    [InlineData("x\ny", "|-\n  x\n  y")]
    [InlineData("x\n", "|\n  x")]
    [InlineData("x\n\n", "|+\n  x\n")]
    [InlineData("  x\ny", "|2-\n    x\n  y")]
    [InlineData("\nx", "|-\n\n  x")]
    [InlineData("x \ny", "\"x \\ny\"")]
    [InlineData("x\r\ny", "\"x\\r\\ny\"")]
    [InlineData("\n", "\"\\n\"")]
    public void TextsAreQuotedWhereTheyMustBe(string text, string yaml)
    {
        var tree = new MappingNode([new MappingEntry("k", new StringNode(text))]);
        Assert.Equal($"k: {yaml}\n", YamlWriter.Write(tree));
        AssertSurvives(tree);
        AssertSurvives(new SequenceNode([new StringNode(text), new SequenceNode([new StringNode(text)])]));
        AssertSurvives(new MappingNode([new MappingEntry(text, tree), new MappingEntry(text + "2", new SequenceNode([tree]))]));
        AssertSurvives(new StringNode(text));
    }

    [Fact]
    public void CollectionsAreWrittenInBlocks()
    {
        var tree = SyntaxReading.Tree("{a: [1, [2, 3], {b: c, d: []}], e: {}, f: {g: null, h: true}, i: 1.50}");
        Assert.Equal(
            "a:\n  - 1\n  - - 2\n    - 3\n  - b: c\n    d: []\ne: {}\nf:\n  g: null\n  h: true\ni: 1.50\n",
            YamlWriter.Write(tree));
        AssertSurvives(tree);
    }

    [Fact]
    public void LongAndOddKeysSurvive()
    {
        foreach (var key in new[] { new string('k', 3000), new string('\n', 20_000), "a\nb", "? a", "", "<<", "true", "1", "- a", "\ud800" })
            AssertSurvives(new MappingNode([new MappingEntry(key, new SequenceNode([new StringNode("a\nb")])), new MappingEntry("z", new StringNode("x\n y"))]));
    }

    [Fact]
    public void AnyTextSurvives()
    {
        var random = new Random(1);
        const string alphabet = "ab \n\n\t\r:#-?[]{},&*!|>'\"%@`\\~0129.eE+_=<$\u0085\u00a0\u2028\ufeff\u00e9\ud83d\ude00\u0000\u001b";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string(Enumerable.Range(0, random.Next(1, 9)).Select(_ => alphabet[random.Next(alphabet.Length)]).ToArray());
            AssertSurvives(new MappingNode([new MappingEntry(text, new SequenceNode([new StringNode(text), new MappingNode([new MappingEntry("k", new StringNode(text))])]))]));
        }
    }

    [SharedDataFact("conformance")]
    public void EveryRecordedServiceSurvives()
    {
        foreach (var file in RecordedYaml.Files())
        {
            var tree = YamlReader.Read(new SourceText(file, File.ReadAllText(file)), InputLimits.Default).Output;
            if (tree is not null) AssertSurvives(tree);
        }
    }

    private static void AssertSurvives(Node tree)
    {
        var yaml = YamlWriter.Write(tree);
        var result = SyntaxReading.Yaml(yaml);
        Assert.True(result.Diagnostics.Count == 0, yaml + "\n" + string.Join("\n", result.Diagnostics));
        Assert.True(NodeEquality.Instance.Equals(tree, result.Output), yaml);
        Assert.Equal(yaml, YamlWriter.Write(result.Output!));
        Assert.DoesNotContain(yaml.Split('\n'), line => line.EndsWith(' ') || line.EndsWith('\t'));
    }
}
