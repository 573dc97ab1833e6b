using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.States.Jsonata.Statics;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>What shows of expressions without working them out.</summary>
public sealed class PossibleValuesTests
{
    [Theory]
    [InlineData("'arn:x'", "\"arn:x\"")]
    [InlineData("-1", "-1")]
    [InlineData("null", "null")]
    [InlineData("2 * 3 + 1", "7")]
    [InlineData("1 < 2 and 'a' = 'a'", "true")]
    [InlineData("'a' & 1 & true", "\"a1true\"")]
    [InlineData("$c ? 'a' : 'b'", "\"a\" | \"b\"")]
    [InlineData("$c ? 'a' : $d ? 'b' : 'c'", "\"a\" | \"b\" | \"c\"")]
    [InlineData("$c ? 'a'", "\"a\" | undefined")]
    [InlineData("true ? 'a' : $c", "\"a\"")]
    [InlineData("'' ? $c : 'b'", "\"b\"")]
    [InlineData("($c ? 'a' : 'b') & '-' & ($d ? 1 : 2)", "\"a-1\" | \"a-2\" | \"b-1\" | \"b-2\"")]
    [InlineData("($a := 'x'; $b := $a & 'y'; $b)", "\"xy\"")]
    [InlineData("($a := 'x'; ($a := 'y'); $a)", "\"x\"")]
    [InlineData("($a := $b := 'x'; $a)", "\"x\"")]
    [InlineData("($t := {'live': 'a', 'test': 'b'}; $c ? $t.live : $t.test)", "\"a\" | \"b\"")]
    [InlineData("{'a': 'x', 'b': $states.input, 'c': $c ? 1 : 2}", """{"a":"x","b":?,"c":1} | {"a":"x","b":?,"c":2}""")]
    [InlineData("{'a': $c ? 'x'}", """{"a":"x"} | {}""")]
    [InlineData("['a', ['b'], {'c': $x}]", """["a",["b"],{"c":?}]""")]
    [InlineData("($l := ['a', 'b']; [$l, 'c'])", """["a","b","c"]""")]
    [InlineData("'a' ?: $x", "\"a\"")]
    [InlineData("($c ? '' : 'a') ?: 'b'", "\"b\" | \"a\"")]
    [InlineData("($c ? 'a') ?? 'b'", "\"a\" | \"b\"")]
    [InlineData("()", "undefined")]
    [InlineData("'${Charge.Arn}' & ':live'", "\"${Charge.Arn}:live\"")]
    // What will yet be filled in is known by nothing but its place.
    [InlineData("'${Stage}' = 'live' ? 'a' : 'b'", "\"a\" | \"b\"")]
    [InlineData("'${Name}' ? 'a' : 'b'", "\"a\" | \"b\"")]
    public void WhatIsKnown(string text, string values) => Assert.Equal(values, Show(text));

    [Theory]
    [InlineData("$x")]
    [InlineData("$")]
    [InlineData("a")]
    [InlineData("'a' & $x")]
    [InlineData("$c ? 'a' : $states.input.arn")]
    [InlineData("$uppercase('a')")]
    [InlineData("function($a){ 'x' }")]
    [InlineData("1 + 'a'")]
    [InlineData("1 / 0")]
    [InlineData("['a', $x]")]
    [InlineData("['a', 'b'][0]")]
    [InlineData("{$x: 'a'}")]
    [InlineData("{'a': 1, 'a': 2}")]
    [InlineData("[1..3]")]
    // What is set on some ways only.
    [InlineData("($a := 'x'; $c ? $a := 'y'; $a)")]
    [InlineData("($a := 'x'; $f($a := 'y'); $a)")]
    [InlineData("($a := 'x'; $c[$a := 'y']; $a)")]
    public void WhatIsNot(string text) => Assert.Equal("?", Show(text));

    [Fact]
    public void MoreThanCanBeToldApartIsNotKnown()
    {
        var many = string.Join(" & ", Enumerable.Range(0, 7).Select(i => $"($c{i} ? 'a' : 'b')"));
        Assert.Equal("?", Show(many));
        // Payloads with many choices take nothing from what stands beside them.
        var made = Values("{'name': $c ? 'a' : 'b', 'payload': {" + string.Join(", ", Enumerable.Range(0, 9).Select(i => $"'k{i}': $c{i} ? 1 : 2")) + "}}");
        Assert.Equal(["\"a\"", "\"b\""], made.Select(value => ((MappingNode)value!)["name"]!.ToString()).Distinct());
        Assert.True(made.Length <= Combinations.Most);
    }

    [Theory]
    [InlineData("$a := {'x': $a, 'y': $a}; ", "$a := 'x'; ")]
    [InlineData("$a := [[$a], [$a]]; ", "$a := 'x'; ")]
    [InlineData("$a := $a & $a; ", "$a := 'xxxxxxxx'; ")]
    public void NothingShortMakesEndlessWork(string step, string start) =>
        Assert.Equal("?", Show("(" + start + string.Concat(Enumerable.Repeat(step, 400)) + "$a)"));

    [Fact]
    public void ValuesHaveTheirPlace()
    {
        var source = new SourceText("x.json", "\"{% $c ? 'a' : 'b' %}\"");
        var text = (StringNode)JsonReader.Read(source, InputLimits.Default).Output!;
        Assert.Equal([9 + 1, 15 + 1], PossibleTrees.Of(text, value => value).Select(value => value.Span.Column));
    }

    private static string Show(string text) => string.Join(" | ", Values(text).Select(Show));

    private static Node?[] Values(string text) =>
        JsonataParser.Parse(text, JsonataDialect.StepFunctions).Expression!.PossibleValues(Opaque.HasPlaceholder, _ => default).ToArray();

    private static string Show(Node? value) => value switch
    {
        null => "undefined",
        UnknownNode => "?",
        MappingNode mapping => "{" + string.Join(",", mapping.Entries.Select(entry => $"\"{entry.Key}\":{Show(entry.Value)}")) + "}",
        SequenceNode list => "[" + string.Join(",", list.Items.Select(Show)) + "]",
        _ => value.ToString(),
    };
}
