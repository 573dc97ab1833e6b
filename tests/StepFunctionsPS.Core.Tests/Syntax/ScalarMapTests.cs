using System.Collections.Generic;
using System.IO;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>A part of a text has its own place, through quotes, escapes and folded lines.</summary>
public class ScalarMapTests
{
    [Theory]
    [InlineData("a: x ${b} y", "${b}", 1, 6, "${b}")]
    [InlineData("a: 'it''s ${b}'", "${b}", 1, 11, "${b}")]
    [InlineData("a: 'it''s ${b}'", "'", 1, 7, "''")]
    [InlineData("a: \"x\\t\\u0041${b}\"", "${b}", 1, 14, "${b}")]
    [InlineData("a: \"x\\t\\u0041${b}\"", "A", 1, 8, "\\u0041")]
    [InlineData("a: \"x \\\n   ${b}\"", "${b}", 2, 4, "${b}")]
    [InlineData("a: x\n  y\n\n  ${b} z", "${b}", 4, 3, "${b}")]
    [InlineData("a: \"x\n  ${b\n  , c}\"", "${b , c}", 2, 3, "${b\n  , c}")]
    [InlineData("a: |\n  x\n    ${b}\n", "${b}", 3, 5, "${b}")]
    [InlineData("a: |2-\n   x\n  ${b}\n", "${b}", 3, 3, "${b}")]
    [InlineData("k:\n  a: |2\n      x\n    ${b}\n", "${b}", 4, 5, "${b}")]
    [InlineData("a: >\n  x\n\n  y\n  ${b}\n", "${b}", 5, 3, "${b}")]
    [InlineData("a: >-\r\n  x\r\n  ${b}\r\n", "${b}", 3, 3, "${b}")]
    [InlineData("a: !Sub 'x ${b}'", "${b}", 1, 12, "${b}")]
    [InlineData("a: ['x${b}']", "${b}", 1, 7, "${b}")]
    [InlineData("a: \ud83d\ude00${b}", "${b}", 1, 6, "${b}")]
    public void PartsKnowTheirPlace(string text, string part, int line, int column, string snippet)
    {
        var node = FirstText(SyntaxReading.Tree(text));
        var span = ScalarMap.SpanOf(node, node.Value.IndexOf(part, System.StringComparison.Ordinal), part.Length);
        Assert.Equal((line, column, snippet), (span.Line, span.Column, SyntaxReading.Snippet(span)));
    }

    [Fact]
    public void PartsOfJsonKnowTheirPlace()
    {
        var node = FirstText(SyntaxReading.Json("{\"a\": \"x\\n\\/\\u0041${b}\"}").Output!);
        var span = ScalarMap.SpanOf(node, 4, 4);
        Assert.Equal((19, "${b}"), (span.Column, SyntaxReading.Snippet(span)));
    }

    [Fact]
    public void WhatIsNotSpelledHasThePlaceOfItsNode()
    {
        var date = FirstText(SyntaxReading.Tree("a: 2012-10-17"));
        Assert.Equal(date.Span, ScalarMap.SpanOf(date, 0, 4));
        Assert.Equal(default, ScalarMap.SpanOf(new StringNode("abc"), 0, 1));
        var text = FirstText(SyntaxReading.Tree("a: bcd"));
        Assert.Equal(text.Span, ScalarMap.SpanOf(text, 2, 5));
        Assert.Equal("", SyntaxReading.Snippet(ScalarMap.SpanOf(text, 3, 0)));
    }

    [Theory]
    [InlineData("a: \"", "\"")]
    [InlineData("a: |\n  ", "")]
    [InlineData("k:\n  a: |2\n    ", "")]
    public void OneMapAnswersManyQuestionsSoon(string before, string after)
    {
        var node = FirstText(SyntaxReading.Tree(before + string.Concat(System.Linq.Enumerable.Repeat("${self:custom.value} ", 50_000)) + after));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var map = ScalarMap.Of(node);
        for (var i = 0; i < 50_000; i++) Assert.Equal("${self:custom.value}", SyntaxReading.Snippet(map.SpanOf(i * 21, 20)));
        // A value that is not what is written here is not sought at every depth to its end.
        for (var i = 0; i < 10; i++) Assert.Equal(node.Span, ScalarMap.SpanOf(new StringNode("x" + node.Value, node.Span), 0, 1));
        Assert.True(clock.Elapsed < System.TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }

    [SharedDataFact("conformance")]
    public void EveryCharacterOfTheRecordedServicesHasItsPlace()
    {
        var seen = 0;
        foreach (var file in RecordedYaml.Files())
        {
            var tree = YamlReader.Read(new SourceText(file, File.ReadAllText(file)), InputLimits.Default).Output;
            foreach (var node in tree is null ? [] : Texts(tree))
            {
                for (var i = 0; i < node.Value.Length; i++)
                {
                    if (char.IsWhiteSpace(node.Value[i]) || !SyntaxReading.Snippet(node.Span).Contains(node.Value[i])) continue;
                    var snippet = SyntaxReading.Snippet(ScalarMap.SpanOf(node, i, 1));
                    if (node.Value.Length > 30 && snippet.Length > 10) continue;
                    Assert.True(snippet.Length > 0 && (snippet[0] == node.Value[i] || snippet[0] is '\\' or '\'' || node.Value.EndsWith("Z")), $"{node.Span}: {snippet}");
                    seen++;
                }
            }
        }

        Assert.True(seen > 10_000);
    }

    private static StringNode FirstText(Node node)
    {
        foreach (var text in Texts(node)) return text;
        throw new InvalidDataException();
    }

    private static IEnumerable<StringNode> Texts(Node node)
    {
        var open = new Stack<Node>([node]);
        while (open.TryPop(out var next))
        {
            if (next is StringNode text) yield return text;
            if (next is MappingNode mapping) foreach (var entry in mapping.Entries) open.Push(entry.Value);
            if (next is SequenceNode list) foreach (var item in list.Items) open.Push(item);
        }
    }
}
