using System.Linq;
using StepFunctionsPS.Variables;
using Xunit;

namespace StepFunctionsPS.Tests.Variables;

/// <summary>What is a variable and what is not; the expectations are what the Serverless Framework 3.40 makes of the texts.</summary>
public sealed class VariableParserTests
{
    [Theory]
    [InlineData("${self:a}", "[0-9 self():a]")]
    [InlineData("a${self:b}c${opt:d}e", "[1-10 self():b] [11-19 opt():d]")]
    [InlineData("${self:a, opt:b, 'x'}", "[0-21 self():a | opt():b | \"x\"]")]
    [InlineData("${self:a, true}", "[0-15 self():a | true]")]
    [InlineData("${self:a, 1.5}", "[0-14 self():a | 1.5]")]
    [InlineData("${self:a, \"x\\n\"}", "[0-16 self():a | \"x\\n\"]")]
    [InlineData("${cf(us-east-1):a.B}", "[0-20 cf(us-east-1):a.B]")]
    [InlineData("${fn(a,,'b c')}", "[0-15 fn(a~null~\"b c\")]")]
    [InlineData("${file(./x.yml):a.b}", "[0-20 file(./x.yml):a.b]")]
    [InlineData("${self:}", "[0-8 self()]")]
    [InlineData("${self:custom.${sls:stage}.x}", "[0-29 self():{custom.${sls:stage}.x [7-19 sls():stage]}]")]
    public void Variables(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("${AWS::Region}")]
    [InlineData("${aws::region}")]
    [InlineData("${Foo}")]
    [InlineData("${foo.bar}")]
    [InlineData("${!x}")]
    [InlineData("${ self:a}")]
    [InlineData("${}")]
    [InlineData("${self")]
    [InlineData("$ {self:a}")]
    [InlineData("plain text")]
    public void Foreign(string text) => Assert.Equal("", Show(text));

    [Theory]
    [InlineData("${AWS::${self:a}}", "[7-16 self():a]")]
    [InlineData("\\${self:a}", "[0-2 escape $]")]
    [InlineData("\\\\${self:a}", "[0-2 escape \\] [2-11 self():a]")]
    [InlineData("\\\\\\${self:a}", "[0-4 escape \\$]")]
    [InlineData("$${self:a}", "[0-10 self():a]")]
    public void ForeignAndEscapes(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("${self:a", 0)]
    [InlineData("x ${self:a, foo}", 12)]
    [InlineData("${self:a, true, self:b}", 14)]
    [InlineData("${self:${AWS::Region}}", 9)]
    [InlineData("${fn(a}", 5)]
    [InlineData("${fn(a)x}", 7)]
    [InlineData("${self:a, 'x}", 10)]
    [InlineData("${self:a, }", 10)]
    [InlineData("${self:a, a.b:c}", 10)]
    public void WrongOnesSayWhere(string text, int position) =>
        Assert.Equal(position, Assert.Throws<VariableSyntaxError>(() => VariableParser.Parse(text)).Position);

    [Theory]
    [InlineData("${self:", "}")]
    [InlineData("${Foo ", "}")]
    [InlineData("${fn(", ")}")]
    public void NestingIsBounded(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Contains("levels deep", Assert.Throws<VariableSyntaxError>(() => VariableParser.Parse(text)).Message);
    }

    private static string Show(string text) => string.Join(" ", VariableParser.Parse(text).Select(Show));

    private static string Show(VariableToken token) => token.Escape is { } escape
        ? $"[{token.Start}-{token.End} escape {escape}]"
        : $"[{token.Start}-{token.End} {string.Join(" | ", token.Sources.Select(Show))}]";

    private static string Show(VariableSource source) => source.Literal is { } literal
        ? literal.ToString()
        : $"{source.Type}({string.Join("~", source.Parameters.Select(Show))}){(source.Address is { } address ? ":" + Show(address) : "")}";

    private static string Show(VariableArgument argument) => argument.Variables.Count > 0
        ? $"{{{argument.Text} {string.Join(" ", argument.Variables.Select(Show))}}}"
        : argument.Literal?.ToString() ?? argument.Text;
}
