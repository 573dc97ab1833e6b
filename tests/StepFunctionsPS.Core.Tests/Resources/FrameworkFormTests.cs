using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Resources;

/// <summary>Values in the form in which the framework writes them, as node 20 prints them.</summary>
public sealed class FrameworkFormTests
{
    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("2.50", "2.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("123456789012345680000", "123456789012345680000")]
    [InlineData("12345678901234567890", "12345678901234567000")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("-0", "0")]
    [InlineData("0.1", "0.1")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157e+308")]
    [InlineData("{\"b\":1,\"2\":2,\"a\":null,\"1\":3,\"c\":4}", "{\"1\":3,\"2\":2,\"b\":1,\"c\":4,\"a\":null}")]
    [InlineData("[null,{\"01\":1,\"0\":2}]", "[null,{\"0\":2,\"01\":1}]")]
    public void ValuesAreSpelledAndOrderedAsJavaScriptDoes(string given, string expected) =>
        Assert.Equal(expected, FrameworkForm.Of(JsonReader.Read(new SourceText("", given), InputLimits.Default).Output!).ToString());
}
