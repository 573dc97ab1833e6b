using StepFunctionsPS.States.Jsonata;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>Edges of the language that its suite says little of, rule by rule, as the reference implementation has them.</summary>
public sealed class EdgeCaseTests
{
    private const string Input = """{"one": [{"k": 1}], "none": [], "two": [2, 1]}""";

    [Theory]
    // What a path finds is a sequence, also where it is then sorted.
    [InlineData("one^(k)", """{"k":1}""")]
    [InlineData("{'x': one^(k)}", """{"x":{"k":1}}""")]
    [InlineData("($x := [1]; $x^($))", "1")]
    [InlineData("[[1]]^($)", "[1]")]
    [InlineData("none^($)", null)]
    [InlineData("two^($)", "[1,2]")]
    [InlineData("one^(k)[]", """[{"k":1}]""")]
    // A function in a chain has null for its context, which stands in for no text or number.
    [InlineData("'a' ~> $substringAfter", "T0411")]
    [InlineData("nothing ~> $power", "T0411")]
    [InlineData("('a' ~> $substringAfter(?, 'b'))", "\"a\"")]
    // An argument that is given and undefined is there; one that is left open and not given is missing.
    [InlineData("($f := $substringBefore(?, nothing); $f('ab'))", "\"ab\"")]
    [InlineData("$sort(?, ?)([2, 1])", "[1,2]")]
    [InlineData("$sift({})", null)]
    [InlineData("$sift({'a': 1})", "T0410")]
    // The next match is looked for before the limit is.
    [InlineData("$match('a1', /x*/, 1)", "D1004")]
    [InlineData("$split('a1', /x*/, 1)", "D1004")]
    [InlineData("$replace('a1', /x*/, '', 1)", "D1004")]
    [InlineData("$split('a,b,c', /,/, 2)", """["a","b"]""")]
    // Regular expressions are JavaScript's.
    [InlineData("$match('a_b', /\\_/).index", "1")]
    [InlineData("$match('x.y-z@', /[\\w-.]+/).match", "\"x.y-z\"")]
    [InlineData("$match('+1-x', /[a-\\d]+/).match", "\"1-\"")]
    [InlineData("$match('aé', /[\\W]/).match", "\"é\"")]
    [InlineData("$match('1٣', /[\\D]/).match", "\"٣\"")]
    // Case is that of whole texts.
    [InlineData("$uppercase('straße ﬁ')", "\"STRASSE FI\"")]
    [InlineData("$lowercase('ΟΔΟΣ Σ')", "\"οδος σ\"")]
    // Of two numbers of 15 digits that are equally near, the one further from zero is taken.
    [InlineData("$string(-999999999999998.5)", "\"-999999999999999\"")]
    [InlineData("$string(999999999999999.5)", "\"1000000000000000\"")]
    [InlineData("$string(12345678901234.25)", "\"12345678901234.3\"")]
    // What is undefined is the text "undefined" as a key, and no number as an exponent.
    [InlineData("$lookup({'': 1}, nothing)", null)]
    [InlineData("$power(1, nothing)", "D3061")]
    // Pictures.
    [InlineData("$toMillis('18', '[E]')", "D3133")]
    [InlineData("function($a)<a<>:a>{$a}([1])", "T0412")]
    [InlineData("function($a)<a<>:a>{$a}([])", "[]")]
    [InlineData("$toMillis('2018 400', '[Y] [d]')", "1517702400000")]
    [InlineData("$toMillis('+01', '[Z+01]')", null)]
    [InlineData("$fromMillis(0, '[Z010101t]')", "D3134")]
    [InlineData("$fromMillis(0, '[Za]')", "D3134")]
    [InlineData("$parseInteger('a', '\\uD800')", "D3130")]
    [InlineData("$formatInteger(123, '#,##,##0')", "\"123\"")]
    public void IsAsInTheReference(string text, string? expected)
    {
        var parsed = JsonataParser.Parse(text, JsonataDialect.Standard);
        var outcome = parsed.Expression?.Evaluate(JsonReader.Read(new SourceText("(test)", Input), InputLimits.Default).Output, new JsonataScope());
        Assert.Equal(expected, (parsed.Problem ?? outcome?.Error)?.Code ?? outcome?.Value?.ToString());
    }
}
