using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>JSON, which is read again as it is written, with and without placeholders of other tools.</summary>
internal sealed class JsonTarget : FuzzTarget
{
    public override string Name => "json";

    public override IReadOnlyList<string> Words { get; } = ["{", "}", "[", "]", ":", ",", "\"a\"", "\"\\u00e9\\n\\ud83d\\ude00\"", "-0", "1e5", "0.5", "true", "false", "null", "${a}", "${f({})}", "\"a\": 1,", "// x", " "];

    public override IEnumerable<string> Seeds() => FuzzTexts.Project(".json");

    public override FuzzOutcome Run(string text)
    {
        var source = new SourceText("a.json", text);
        JsonReader.Read(source, InputLimits.Default, withPlaceholders: true);
        var read = JsonReader.Read(source, InputLimits.Default);
        Assert.True(read.Output is not null || read.Diagnostics.Count > 0, "neither a tree nor a finding");
        if (read.Output is { } tree)
        {
            var written = JsonWriter.WriteIndented(tree);
            Assert.Equal(written, JsonWriter.WriteIndented(JsonReader.Read(new SourceText("b.json", written), InputLimits.Default).Output!));
        }

        return new FuzzOutcome(read.Output?.Kind ?? "none", read.Diagnostics);
    }
}
