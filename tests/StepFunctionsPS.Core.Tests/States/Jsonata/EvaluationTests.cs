using System.Linq;
using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>What hosts rely on: values that pass through, variables, places and texts of errors, and facts.</summary>
public sealed class EvaluationTests
{
    [Fact]
    public void WhatPassesThroughKeepsItsDigits()
    {
        var input = Read("""{"a": {"n": 1.00, "m": 12345678901234567890}}""");
        Assert.Equal("""{"x":{"n":1.00,"m":12345678901234567890},"y":1.00}""", Evaluate("{'x': a, 'y': a.n}", input).Value?.ToString());
        Assert.Same(((MappingNode)input)["a"], Evaluate("a", input).Value);
    }

    [Fact]
    public void VariablesComeFromTheHostAndAreTheSameEachTime()
    {
        var states = Read("""{"input": {"id": 7, "list": [{"k": 1}]}}""");
        var expression = JsonataParser.Parse("[$states.input.id, $states.input.list[0] in $states.input.list, $exists($other)]", JsonataDialect.StepFunctions).Expression!;
        var outcome = expression.Evaluate(null, new JsonataScope { Variable = name => name == "states" ? states : null });
        Assert.Equal("[7,true,false]", outcome.Value?.ToString());
    }

    [Theory]
    [InlineData("1 + 'a'", "T2002", 2, "The right side of the \"+\" operator must evaluate to a number")]
    [InlineData("$sum('a')", "T0412", 4, "Argument 1 of function \"sum\" must be an array of \"numbers\"")]
    [InlineData("sum(1)", "T1005", 3, "Attempted to invoke a non-function. Did you mean $sum?")]
    [InlineData("'é' ~> $nothing()", "T1006", 15, "Attempted to invoke a non-function")]
    public void ErrorsHaveTheirPlaceAndText(string text, string code, int offset, string words) =>
        Assert.Equal((code, offset, words), Evaluate(text, null).Error is { } error ? (error.Code, error.Offset ?? -1, error.Text) : default);

    [Theory]
    [InlineData("a[", "S0203", 2)]
    [InlineData("1 +", "S0207", 3)]
    [InlineData("(1 + ", "S0203", 5)]
    [InlineData("a ! b", "S0204", 2)]
    [InlineData("\"abc", "S0101", 4)]
    [InlineData("/(/", "S0302", 3)]
    [InlineData("/a{2,1}/", "S0303", 0)]
    public void ProblemsHaveTheirPlace(string text, string code, int offset) =>
        Assert.Equal((code, offset), JsonataParser.Parse(text, JsonataDialect.StepFunctions).Problem is { } problem ? (problem.Code, problem.Offset ?? -1) : default);

    // As the reference has it; its suite has no such case.
    [Theory]
    [InlineData("list^(>$)", "1")]
    [InlineData("(list)^($)", "1")]
    [InlineData("list[]^($)", "[1]")]
    [InlineData("[1]^($)", "1")]
    [InlineData("($reverse([]))^($)", null)]
    [InlineData("two^(>$)", "[2,1]")]
    public void OneValueIsSortedIntoItself(string text, string? expected) =>
        Assert.Equal(expected, Evaluate(text, Read("""{"list": [1], "two": [1, 2]}""")).Value?.ToString());

    [Theory]
    [InlineData("function($x){$x}", true, false)]
    [InlineData("{'a': [1, $sum]}", true, false)]
    [InlineData("[$sum, nothing].{'a': 1}", false, false)]
    [InlineData("nothing", false, true)]
    public void FunctionsAndUndefinedAreToldApart(string text, bool holdsFunction, bool isUndefined)
    {
        var outcome = Evaluate(text, Read("{}"));
        Assert.Equal((holdsFunction, isUndefined), (outcome.HoldsFunction, outcome.IsUndefined));
    }

    [Fact]
    public void FactsTellWhatIsRead()
    {
        var facts = JsonataParser.Parse("($x := $states.input.id; [$x, $sum($list.price), 'arn:a', $map($list, function($v){ $v.name & free }), $$, $, $list[name = 'b']])", JsonataDialect.StepFunctions).Expression!.Facts;
        Assert.Equal(["sum@30", "map@58"], facts.Calls.Select(Show));
        Assert.Equal(["states@7", "list@35", "list@63", "list@110"], facts.Variables.Select(Show).Where(name => !name.StartsWith("sum") && !name.StartsWith("map")));
        Assert.Equal(["free@94"], facts.BareNames.Select(Show));
        Assert.Equal([103], facts.Roots);
        Assert.Equal([107], facts.Contexts);
        Assert.Equal(["states.input.id", "list.price"], facts.Paths.Select(path => string.Join(".", path.Select(name => name.Name))));
    }

    [Theory]
    [InlineData("$states.input.id + $states . 'result'", "")]
    [InlineData("$sum($list.price)", "sum")]
    [InlineData("$states", "states")]
    [InlineData("$lookup($states, 'context')", "lookup states")]
    [InlineData("$states[context.Execution].input", "states")]
    [InlineData("$states@$s.input.($s.context)", "states")]
    [InlineData("$states.input.%.context", "states")]
    [InlineData("$states.input.id.%.%.context", "states")]
    [InlineData("$states.*", "states")]
    [InlineData("$states{'a': context}", "states")]
    public void FactsTellOfWhatMoreMayBeRead(string text, string wholes) =>
        Assert.Equal(wholes, string.Join(" ", JsonataParser.Parse(text, JsonataDialect.StepFunctions).Expression!.Facts.Wholes.Select(variable => variable.Name)));

    private static string Show(NamedPlace place) => $"{place.Name}@{place.Position}";

    private static Node Read(string json) => JsonReader.Read(new SourceText("(test)", json), InputLimits.Default).Output!;

    private static JsonataOutcome Evaluate(string text, Node? input) => JsonataParser.Parse(text, JsonataDialect.StepFunctions).Expression!.Evaluate(input, new JsonataScope());
}
