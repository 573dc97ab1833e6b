using System;
using System.Diagnostics;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Layers of values, as lodash's merge puts them over each other.</summary>
public class NodeMergeTests
{
    [Theory]
    [InlineData("- {a: 1, b: 2}\n- {b: 3, c: 4}", "{\"a\":1,\"b\":3,\"c\":4}")]
    [InlineData("- {a: {b: 1}}\n- {a: {c: 2}}\n- {a: {b: 3}}", "{\"a\":{\"b\":3,\"c\":2}}")]
    [InlineData("- {a: [1, 2, {b: 1}]}\n- {a: [3]}\n- {a: [4, 5, {c: 2}, 6]}", "{\"a\":[4,5,{\"b\":1,\"c\":2},6]}")]
    [InlineData("- {a: {b: 1}}\n- {a: x}\n- {a: {c: 2}}\n- {a: {d: 3}}", "{\"a\":{\"c\":2,\"d\":3}}")]
    [InlineData("- {a: {b: 1}}\n- {a: [1]}", "{\"a\":[1]}")]
    [InlineData("- {a: [1]}\n- {a: {b: 1}}\n- {a: [2, 3]}", "{\"a\":[2,3]}")]
    [InlineData("- {a: 1}", "{\"a\":1}")]
    public void LayersMerge(string text, string json)
    {
        var layers = ((SequenceNode)SyntaxReading.Tree(text)).Items.Cast<MappingNode>().ToArray();
        Assert.Equal(json, NodeMerge.Merge(layers).ToString());
        Assert.Equal(json, layers.Aggregate(NodeMerge.Merge).ToString());
    }

    [Fact]
    public void ManyLayersMergeSoon()
    {
        var layers = Enumerable.Range(0, 50_000).Select(i => new MappingNode([new MappingEntry("Resources", new MappingNode([new MappingEntry($"r{i}", NullNode.Instance)]))])).ToArray();
        var clock = Stopwatch.StartNew();
        Assert.Equal(50_000, ((MappingNode)NodeMerge.Merge(layers)["Resources"]!).Entries.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }

    [Fact]
    public void WhatAliasesShareInAnEmbeddedTextStaysShared()
    {
        var text = string.Concat(Enumerable.Range(0, 6).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(i == 0 ? "x" : $"*a{i - 1}", 9))}]\n"));
        var outer = (MappingNode)SyntaxReading.Tree("d: |\n  " + text.Replace("\n", "\n  "));
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 300; i++)
        {
            var list = (SequenceNode)((MappingNode)EmbeddedText.Read((StringNode)outer["d"]!, InputLimits.Default).Output!)["a5"]!;
            Assert.Same(list.Items[0], list.Items[8]);
        }

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString());
    }
}
