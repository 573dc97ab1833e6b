using System.Collections.Generic;
using StepFunctionsPS.Variables;
using Xunit;

namespace StepFunctionsPS.Tests.Variables;

/// <summary>Dotenv files, read as the packages dotenv 16 and dotenv-expand 10 do.</summary>
public sealed class DotenvTests
{
    [Theory]
    [InlineData("A=1", "1")]
    [InlineData("A = 1 ", "1")]
    [InlineData("A: 1", "1")]
    [InlineData("export A=1", "1")]
    [InlineData("  A=", "")]
    [InlineData("A=a b # comment", "a b")]
    [InlineData("A='a # b' # comment", "a # b")]
    [InlineData("A=\"a # b\"", "a # b")]
    [InlineData("A=`it's \"so\"`", "it's \"so\"")]
    [InlineData("A='a\\nb'", "a\\nb")]
    [InlineData("A=\"a\\nb\"", "a\nb")]
    [InlineData("A=\"a\nb\"", "a\nb")]
    [InlineData("A='a\r\nb'", "a\nb")]
    [InlineData("A=x=y", "x=y")]
    [InlineData("A=1\nA=2", "2")]
    [InlineData("#A=2\nA=1\n#A=3", "1")]
    [InlineData("A='it\\'s'", "it\\'s")]
    [InlineData("A=\"open", "\"open")]
    public void OneValue(string text, string expected) => Assert.Equal(expected, DotenvReader.Read(text)["A"]);

    [Theory]
    [InlineData("no value")]
    [InlineData("=1")]
    [InlineData("# A=1")]
    [InlineData("")]
    public void NoValue(string text) => Assert.Empty(DotenvReader.Read(text));

    [Theory]
    [InlineData("$X", "x")]
    [InlineData("${X}", "x")]
    [InlineData("a${X}b$X.", "axbx.")]
    [InlineData("${NONE}", "")]
    [InlineData("${NONE:-other}", "other")]
    [InlineData("${EMPTY:-other}", "other")]
    [InlineData("${NONE:-${X}}", "x")]
    [InlineData("\\$X", "$X")]
    [InlineData("\\${X}", "${X}")]
    [InlineData("${CHAIN}", "x!")]
    [InlineData("5$ and $", "5$ and $")]
    [InlineData("$1", "")]
    public void Expansion(string text, string expected) => Assert.Equal(expected, DotenvExpansion.Expand(text, Known.GetValueOrDefault));

    [Fact]
    public void AnEndlessValueIsNone() => Assert.Null(DotenvExpansion.Expand("$LOOP", Known.GetValueOrDefault));

    private static readonly Dictionary<string, string> Known = new() { ["X"] = "x", ["EMPTY"] = "", ["CHAIN"] = "${X}!", ["LOOP"] = "a$LOOP" };
}
