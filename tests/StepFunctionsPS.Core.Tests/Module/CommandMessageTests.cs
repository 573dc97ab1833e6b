using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace StepFunctionsPS.Tests.Module;

/// <summary>The messages that only PowerShell has are asked for by name in a Pester test.</summary>
public sealed class CommandMessageTests
{
    private static readonly string[] Codes = Regex.Matches(File.ReadAllText(Repository.PathOf("src", "StepFunctionsPS", "Errors", "CommandMessages.cs")), "\"(SFN[0-9]{4})\"")
        .Select(match => match.Groups[1].Value)
        .ToArray();

    [Fact]
    public void EveryCodeIsExpectedInAPesterTest()
    {
        var tests = string.Concat(Directory.GetFiles(Repository.PathOf("tests"), "*.Tests.ps1", SearchOption.AllDirectories).Select(File.ReadAllText));
        Assert.NotEmpty(Codes);
        Assert.Equal([], Codes.Where(code => !tests.Contains(code)));
    }

    [Fact]
    public void EveryCodeNamesOneMessageOfTheModule()
    {
        Assert.Equal(Codes.Distinct(), Codes);
        Assert.All(Codes, code => Assert.StartsWith("SFN90", code));
    }

    // From SFN9100 on they are Core's.
    [Fact]
    public void NoCodeIsWrittenElsewhereInTheModule()
    {
        var others = Directory.GetFiles(Repository.PathOf("src", "StepFunctionsPS"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "CommandMessages.cs" && Regex.IsMatch(File.ReadAllText(file), "\"SFN90"));
        Assert.Equal([], others);
    }
}
