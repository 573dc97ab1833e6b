using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Module;

/// <summary>The module's surface, as far as it can be checked where there is no PowerShell.</summary>
public sealed class ModuleSurfaceTests
{
    // Get-Verb of PowerShell 5.1, as far as our cmdlets are likely to need it; 7 has more, which 5.1 would warn about.
    private static readonly string[] ApprovedVerbs =
    [
        "Add", "Compare", "ConvertFrom", "ConvertTo", "Export", "Find", "Format", "Get", "Import", "Invoke", "Measure", "New",
        "Publish", "Remove", "Resolve", "Resume", "Save", "Set", "Show", "Start", "Stop", "Test", "Unpublish", "Update", "Wait", "Watch",
    ];

    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    private static readonly IReadOnlyList<CmdletMetadata> Cmdlets = CmdletMetadata.ReadAll(Repository.PathOf("module", "StepFunctionsPS.dll"));
    private static readonly string Manifest = File.ReadAllText(Repository.PathOf("StepFunctionsPS.psd1"));
    private static readonly XElement Help = XDocument.Load(Repository.PathOf("module", "en-US", "StepFunctionsPS.dll-Help.xml")).Root!;

    public static TheoryData<string> Names => new(Cmdlets.Select(cmdlet => cmdlet.Name));

    [Fact]
    public void ManifestExportsEveryCmdletAndNothingElse() =>
        Assert.Equal(Cmdlets.Select(cmdlet => cmdlet.Name).Order(), Listed("CmdletsToExport").Order());

    [Fact]
    public void ManifestExportsNoWildcards()
    {
        foreach (var key in new[] { "FunctionsToExport", "AliasesToExport", "VariablesToExport" }) Assert.Empty(Listed(key));
    }

    [Fact]
    public void ManifestHasTheVersionOfTheBuild()
    {
        var build = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
        Assert.Contains($"ModuleVersion          = '{build}'", Manifest);
    }

    [Theory]
    [InlineData("NestedModules")]
    [InlineData("FormatsToProcess")]
    [InlineData("TypesToProcess")]
    public void ManifestNamesFilesThatAreThere(string key)
    {
        foreach (var file in Listed(key)) Assert.True(File.Exists(Repository.PathOf(file.Split('/'))), file);
    }

    [Fact]
    public void ThirdPartyAssembliesLieApart()
    {
        Assert.True(File.Exists(Repository.PathOf("module", "lib", "YamlDotNet.dll")));
        Assert.Equal(["StepFunctionsPS.Core.dll", "StepFunctionsPS.dll"], Directory.GetFiles(Repository.PathOf("module"), "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NameIsApprovedAndFree(string name)
    {
        Assert.Contains(name.Split('-')[0], ApprovedVerbs);
        Assert.StartsWith("Sfn", name.Split('-')[1]);
        Assert.DoesNotContain(name, TakenNames.All, StringComparer.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HelpIsComplete(string name)
    {
        var help = HelpOf(name);
        Assert.NotEmpty(Text(help.Element(Command + "details")));
        Assert.NotEmpty(Text(help));
        Assert.True(help.Descendants(Command + "example").Count() >= 2, "fewer than two examples");
        Assert.All(help.Descendants(Command + "example"), example => Assert.Contains("Sfn", example.Element(Dev + "code")!.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HelpTellsOfEveryParameter(string name)
    {
        var expected = Cmdlets.Single(cmdlet => cmdlet.Name == name).Parameters.Order(StringComparer.Ordinal);
        var parameters = HelpOf(name).Element(Command + "parameters")!.Elements().ToArray();
        Assert.Equal(expected, parameters.Select(parameter => parameter.Element(Maml + "name")!.Value).Order(StringComparer.Ordinal));
        Assert.All(parameters, parameter => Assert.NotEmpty(Text(parameter)));
    }

    [Fact]
    public void HelpTellsOfNoOtherCommand() =>
        Assert.Equal(Cmdlets.Select(cmdlet => cmdlet.Name).Order(), Help.Elements().Select(NameOf).Order());

    [Fact]
    public void AboutTopicFitsAConsole()
    {
        var path = Repository.PathOf("en-US", "about_StepFunctionsPS.help.txt");
        // Windows PowerShell takes text without the mark for the system's code page.
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(path)[..3]);
        var lines = File.ReadAllLines(path);
        Assert.Equal("TOPIC", lines[0]);
        Assert.All(lines, line => Assert.True(line.Length <= 80, line));
    }

    private static XElement HelpOf(string name) => Help.Elements().Single(element => NameOf(element) == name);

    private static string NameOf(XElement command) => command.Element(Command + "details")!.Element(Command + "name")!.Value;

    private static string Text(XElement? element) => element?.Element(Maml + "description")?.Value.Trim() ?? "";

    private static string[] Listed(string key)
    {
        var value = Regex.Match(Manifest, $@"^\s*{key}\s*=\s*@\((?<items>[^)]*)\)", RegexOptions.Multiline);
        Assert.True(value.Success, $"{key} is not in the manifest");
        return Regex.Matches(value.Groups["items"].Value, "'([^']*)'").Select(item => item.Groups[1].Value).ToArray();
    }
}
