using System.Linq;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Every node and every key knows its exact place.</summary>
public class YamlSpanTests
{
    [Theory]
    [InlineData("a: b", "a", 1, 4, "b")]
    [InlineData("a: 'b' # c", "a", 1, 4, "'b'")]
    [InlineData("a:\n  b: \"c\"\n\nd: 1", "a", 2, 3, "b: \"c\"")]
    [InlineData("a:\n  b: \"c\"\n\nd: 1", "", 1, 1, "a:\n  b: \"c\"\n\nd: 1")]
    [InlineData("a:\n  - x\n  - y: 1\n    z: 2\nb: 1", "a", 2, 3, "- x\n  - y: 1\n    z: 2")]
    [InlineData("a:\n  - x\n  - y: 1\n    z: 2\nb: 1", "a/1", 3, 5, "y: 1\n    z: 2")]
    [InlineData("a:\n- x\n- y\nb: 1", "a", 2, 1, "- x\n- y")]
    [InlineData("a: {b: [1, 'c'], d: e }", "a", 1, 4, "{b: [1, 'c'], d: e }")]
    [InlineData("a: {b: [1, 'c'], d: e }", "a/b", 1, 8, "[1, 'c']")]
    [InlineData("a: {b: [1, 'c'], d: e }", "a/b/1", 1, 12, "'c'")]
    [InlineData("a: [b: c, d]", "a/0", 1, 5, "b: c")]
    [InlineData("[a: b]", "0", 1, 2, "a: b")]
    [InlineData("a: &x b", "a", 1, 7, "b")]
    [InlineData("a: &x # c\n  - b", "a", 2, 3, "- b")]
    [InlineData("a: !!str &x b", "a", 1, 13, "b")]
    [InlineData("a: !Sub 'b'", "a", 1, 4, "!Sub 'b'")]
    [InlineData("a: !Sub 'b'", "a/Fn::Sub", 1, 9, "'b'")]
    [InlineData("a: !GetAtt B.C.D", "a/Fn::GetAtt/0", 1, 12, "B")]
    [InlineData("a: !GetAtt B.C.D", "a/Fn::GetAtt/1", 1, 14, "C.D")]
    [InlineData("a: !If [x, !Ref y, z]", "a/Fn::If/1/Ref", 1, 17, "y")]
    [InlineData("a: |\n  x\n  y\n\nb: 1", "a", 1, 4, "|\n  x\n  y")]
    [InlineData("a: >-\n  x\n  y\n\nb: 1", "a", 1, 4, ">-\n  x\n  y")]
    [InlineData("a: x\n  y\nb: 1", "a", 1, 4, "x\n  y")]
    [InlineData("a: \"x\n  y\"\nb: 1", "a", 1, 4, "\"x\n  y\"")]
    [InlineData("a:\nb: 1", "a", 1, 1, "a")]
    [InlineData("x:\n  'a':\n  b: 1", "x/a", 2, 3, "'a'")]
    [InlineData("x: {a, b: }", "x/a", 1, 5, "a")]
    [InlineData("x: {a, b: }", "x/b", 1, 8, "b")]
    [InlineData("- a\n-\n- b", "1", 2, 1, "-")]
    [InlineData("a: !Ref\nb: 1", "a/Ref", 1, 4, "!Ref")]
    [InlineData("a: \u00e9\ud83d\ude00 b", "a", 1, 4, "\u00e9\ud83d\ude00 b")]
    [InlineData("# c\r\na:\r\n  b: c\r\n", "a", 3, 3, "b: c")]
    [InlineData("--- # c\n{a: 1}\n...\n", "", 2, 1, "{a: 1}")]
    public void NodesKnowTheirPlace(string text, string path, int line, int column, string snippet)
    {
        var node = SyntaxReading.At(SyntaxReading.Tree(text), path);
        Assert.Equal(snippet, SyntaxReading.Snippet(node.Span));
        Assert.Equal((line, column), (node.Span.Line, node.Span.Column));
    }

    [Theory]
    [InlineData("a: 1\n'b': 2\n\"c\" : 3", "1:1 a|2:1 'b'|3:1 \"c\"")]
    [InlineData("{a: 1, 'b':2}", "1:2 a|1:8 'b'")]
    [InlineData("&x a: 1\n!!str b: 2", "1:4 a|2:7 b")]
    [InlineData("? a\n: 1", "1:3 a")]
    [InlineData("!Ref b", "1:1 !Ref")]
    [InlineData("<<: {x: 1}\ny: 2", "1:6 x|2:1 y")]
    public void KeysKnowTheirPlace(string text, string places)
    {
        var entries = ((MappingNode)SyntaxReading.Tree(text)).Entries;
        Assert.Equal(places, string.Join("|", entries.Select(entry => $"{entry.KeySpan.Line}:{entry.KeySpan.Column} {SyntaxReading.Snippet(entry.KeySpan)}")));
    }
}
