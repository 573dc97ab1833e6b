using System;
using StepFunctionsPS.States.Jsonata;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>What Step Functions adds to the language, and what it takes away.</summary>
public sealed class AwsFunctionTests
{
    [Theory]
    [InlineData("$partition([1, 2, 3, 4, 5], 2)", "[[1,2],[3,4],[5]]")]
    [InlineData("$range(0, 10, 5)", "[0,5,10]")]
    [InlineData("$range(5, 1, -2)", "[5,3,1]")]
    [InlineData("$range(1, 0, 1)", "[]")]
    [InlineData("$hash('input data', 'SHA-1')", "\"aaff4a450a104cd177d28d18d74485e8cae074b7\"")]
    [InlineData("$random(42)", "0.7275636800328681")]
    [InlineData("$random(0)", "0.730967787376657")]
    [InlineData("$parse('{\"a\": [1.50, null]}')", "{\"a\":[1.50,null]}")]
    [InlineData("$length($uuid())", "36")]
    [InlineData("$base64decode($base64encode('grün'))", "\"grün\"")]
    public void FunctionsGive(string expression, string expected) => Assert.Equal(expected, Evaluate(expression).Value?.ToString());

    [Theory]
    [InlineData("$eval('1')", "T1006")]
    [InlineData("$partition([1], 0)", "T0410")]
    [InlineData("$hash('a', 'SHA-3')", "T0410")]
    [InlineData("$range(1, 2, 0)", "T0410")]
    [InlineData("$parse('{')", "D3137")]
    public void FunctionsRefuse(string expression, string code) => Assert.Equal(code, Evaluate(expression).Error?.Code);

    [Fact]
    public void RunsRepeatWithTheSameSeed()
    {
        const string Chance = "[$uuid(), $random(), $shuffle([1..20])]";
        Assert.Equal(Evaluate(Chance, seed: 7).Value?.ToString(), Evaluate(Chance, seed: 7).Value?.ToString());
    }

    [Fact]
    public void TimeIsTheHosts()
    {
        var scope = new JsonataScope { Now = new DateTimeOffset(2026, 3, 1, 12, 30, 0, 5, TimeSpan.Zero) };
        var outcome = JsonataParser.Parse("[$now(), $millis(), $now('[D01].[M01].', '+0100')]", JsonataDialect.StepFunctions).Expression!.Evaluate(null, scope);
        Assert.Equal("""["2026-03-01T12:30:00.005Z",1772368200005,"01.03."]""", outcome.Value?.ToString());
    }

    private static JsonataOutcome Evaluate(string expression, int seed = 1) =>
        JsonataParser.Parse(expression, JsonataDialect.StepFunctions).Expression!.Evaluate(null, new JsonataScope { Random = new Random(seed) });
}
