using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>YAML, which is written as it was read.</summary>
internal sealed class YamlTarget : FuzzTarget
{
    public override string Name => "yaml";

    public override IReadOnlyList<string> Words { get; } =
    [
        "&a ", "*a", "*a ", "<<: *a", "<<: [*a, *a]", "!Ref ", "!GetAtt a.b", "!Sub", "!!binary |", "!!int ", "!!set", "? ", "- ", ": ", "|-\n", ">+\n", "|2\n  ", "[", "]", "{", "}", ", ", "#", " # x", "---\n", "...\n", "%YAML 1.2\n", "\t",
        "'", "\"", "\"\\x41\\u00e9\"", "0x1F", "0o17", "1_000", ".inf", "2001-12-14", "~", "yes", "key: value\n",
    ];

    public override IEnumerable<string> Seeds() => FuzzTexts.Project(".yml", ".yaml");

    public override FuzzOutcome Run(string text)
    {
        var read = YamlReader.Read(new SourceText("a.yml", text), InputLimits.Default);
        Assert.True(read.Output is not null || read.Diagnostics.Count > 0, "neither a tree nor a finding");
        if (read.Output is { } tree) JsonWriter.WriteCompact(tree);
        return new FuzzOutcome(read.Output?.Kind ?? "none", read.Diagnostics);
    }
}
