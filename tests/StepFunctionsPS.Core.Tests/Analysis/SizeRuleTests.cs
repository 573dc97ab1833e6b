using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Analysis;

/// <summary>Rules about sizes, whose samples are too long for files.</summary>
public sealed class SizeRuleTests
{
    [Theory]
    [InlineData(1_048_576 - 200, false)]
    [InlineData(1_048_576, true)]
    public void ADefinitionHasAtMostOneMegabyte(int length, bool isTooLong) =>
        Assert.Equal(isTooLong, Codes("{\"Comment\": \"" + new string('x', length) + "\", \"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}").Contains("SFN5109"));

    [Theory]
    [InlineData(10_000, false)]
    [InlineData(10_001, true)]
    public void LiteralsToEncodeHaveAtMostTenThousandCharacters(int length, bool isTooLong) =>
        Assert.Equal(isTooLong, Codes("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", \"End\": true, \"Parameters\": {\"a.$\": \"States.Base64Encode('" + new string('x', length) + "')\"}}}}").Contains("SFN5409"));

    private static string[] Codes(string text) => new CheckedDefinition("a.json", text, null).Findings.Select(finding => finding.Code).ToArray();
}
