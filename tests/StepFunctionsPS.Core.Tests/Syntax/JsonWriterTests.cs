using System;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Numbers and escapes as JSON.stringify of Node.js prints them.</summary>
public class JsonWriterTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0, "0")]
    [InlineData(1, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    [InlineData(100, "100")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e300, "1.5e+300")]
    [InlineData(1e-6, "0.000001")]
    [InlineData(1.5e-7, "1.5e-7")]
    [InlineData(9007199254740993, "9007199254740992")]
    [InlineData(4.35, "4.35")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(9.4e-323, "9.4e-323")]
    [InlineData(7.2630838547089e-310, "7.2630838547089e-310")]
    [InlineData(2.2250738585072014e-308, "2.2250738585072014e-308")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(7.291122019556398e-304, "7.291122019556398e-304")]
    [InlineData(double.NaN, "null")]
    [InlineData(double.NegativeInfinity, "null")]
    public void NumbersLookAsInJavaScript(double number, string text) => Assert.Equal(text, NumberText.ToJavaScript(number));

    [Fact]
    public void NumbersReadBackTheSame()
    {
        var random = new Random(3);
        var bytes = new byte[8];
        for (var i = 0; i < 20_000; i++)
        {
            random.NextBytes(bytes);
            var number = BitConverter.ToDouble(bytes, 0);
            if (double.IsFinite(number)) Assert.Equal(number, NumberText.ToDouble(NumberText.ToJavaScript(number)));
        }
    }

    [Theory]
    [InlineData("a\"\\/\b\f\n\r\t", "\"a\\\"\\\\/\\b\\f\\n\\r\\t\"")]
    [InlineData("\u0000\u001f\u007f\u0085\u2028", "\"\\u0000\\u001f\u007f\u0085\u2028\"")]
    [InlineData("\ud83d\ude00", "\"\ud83d\ude00\"")]
    public void TextsAreEscapedAsInJavaScript(string text, string json)
    {
        Assert.Equal(json, JsonWriter.Quote(text));
        Assert.Equal(text, ((StringNode)SyntaxReading.Json(json).Output!).Value);
    }

    [Fact]
    public void HalvesOfPairsAreEscaped()
    {
        Assert.Equal("\"\\ud800x\\udc00\"", JsonWriter.Quote("\ud800x\udc00"));
        Assert.Equal("\ud800x", ((StringNode)SyntaxReading.Json("\"\\ud800x\"").Output!).Value);
    }

    [Fact]
    public void LayoutIsThatOfJavaScript()
    {
        var tree = SyntaxReading.Json("{\"a\":[1,{\"b\":[]}],\"c\":{},\"d\":null}").Output!;
        Assert.Equal("{\"a\":[1,{\"b\":[]}],\"c\":{},\"d\":null}", JsonWriter.WriteCompact(tree));
        Assert.Equal("{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {},\n  \"d\": null\n}", JsonWriter.WriteIndented(tree));
    }

    [Fact]
    public void TheLastOfEqualKeysCounts()
    {
        var result = SyntaxReading.Json("{\"a\": 1, \"b\": 2, \"a\": 3}");
        Assert.Equal("{\"a\":3,\"b\":2}", JsonWriter.WriteCompact(result.Output!));
        Assert.Equal(("SFN1038", DiagnosticSeverity.Warning, 18), (result.Diagnostics[0].Code, result.Diagnostics[0].Severity, result.Diagnostics[0].Column));
    }
}
