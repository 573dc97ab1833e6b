using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>The public JSON parsing suite: y_ must be accepted, n_ refused, i_ may be either but must not crash.</summary>
public class JsonSuiteTests(ITestOutputHelper output)
{
    [SharedDataFact("json")]
    public void AcceptsAndRefusesAsTheSuiteSays()
    {
        var files = Directory.GetFiles(TestData.PathOf("json", "test_parsing"), "*.json");
        var runs = files.Select(file => (Name: Path.GetFileName(file), Accepted: IsAccepted(file))).ToArray();
        var wrong = runs.Where(run => run.Name[0] == 'y' ? !run.Accepted : run.Name[0] == 'n' && run.Accepted).Select(run => run.Name);
        foreach (var group in runs.GroupBy(run => run.Name[0]))
            output.WriteLine($"{group.Key}_: {group.Count()} files, {group.Count(run => run.Accepted)} accepted");
        Assert.NotEmpty(runs);
        Assert.Empty(wrong);
    }

    private static bool IsAccepted(string file)
    {
        var source = SourceReader.Decode(File.ReadAllBytes(file), file);
        return source.Output is { } text && JsonReader.Read(text, InputLimits.Default) is { Output: not null } result
            && result.Diagnostics.All(finding => finding.Severity != DiagnosticSeverity.Error);
    }
}
