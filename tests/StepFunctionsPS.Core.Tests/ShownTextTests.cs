using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;
using Xunit;

namespace StepFunctionsPS.Tests;

/// <summary>Names in messages neither steer a terminal nor pass for other names.</summary>
public sealed class ShownTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("\u00e9\u4e2d \U0001f468\u200d\U0001f469", "\u00e9\u4e2d \U0001f468\u200d\U0001f469")]
    [InlineData("\u001b[31m", "\\u001b[31m")]
    [InlineData("a\r\nerror SFN1001: b", "a\\u000d\\u000aerror SFN1001: b")]
    [InlineData("\u202egnp.exe", "\\u202egnp.exe")]
    [InlineData("A\u200b\ufeff\u2028\u0085", "A\\u200b\\ufeff\\u2028\\u0085")]
    public void WhatCannotBeSeenIsWrittenAsAnEscape(string text, string shown) => Assert.Equal(shown, ShownText.Of(text));

    // Attributes cannot hold such text.
    [Fact]
    public void SoAreHalvesOfLetters() => Assert.Equal("\\ud800 \\udc00", ShownText.Of("\ud800 \udc00"));

    [Fact]
    public void AFindingIsOnOneLineWhateverTheNamesAre()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.asl.json", "{\"StartAt\":\"A\\u001b[2J\\n::error::x\\u202e\",\"States\":{\"B\\u001b\":{\"Type\":\"Pass\",\"Next\":\"\\u0007\"}}}");
        var run = SfnRun.Of("validate", file);
        Assert.Equal(1, run.Exit);
        Assert.DoesNotContain(run.Output + run.Error, letter => char.IsControl(letter) && letter != '\n' || letter == '\u202e');
        Assert.All((run.Output + run.Error).TrimEnd().Split('\n'), line => Assert.DoesNotMatch("^::", line));
    }

    [Fact]
    public void ASecretOfSeveralLinesStaysSecretInItsEscapedForm()
    {
        var secrets = new Secrets();
        secrets.Add("first line\nsecond line");
        var finding = secrets.Hide(VariableMessages.WrongSyntax(new SourceSpan(new SourceText("a.yml", ""), 0, 0), "'first line\nsecond line' is wrong."));
        Assert.DoesNotContain("line", finding.Message);
    }
}
