using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>
/// Each folder of tests/baselines goes through the stages, and what each gives is compared with the file of that
/// stage. SFN_UPDATE_BASELINES=1 writes the files instead; a case whose name begins with "Invalid" must not compile.
/// </summary>
public sealed class BaselineTests
{
    public static TheoryData<string> Cases => new(BaselineCase.All());

    [Theory]
    [MemberData(nameof(Cases))]
    public void StagesGiveWhatTheBaselineSays(string name)
    {
        var @case = new BaselineCase(name);
        var made = BaselineRun.Run(@case);
        Assert.Equal(!name.StartsWith("Invalid", StringComparison.Ordinal), made.ContainsKey("template.json"));
        if (BaselineCase.IsUpdating)
        {
            foreach (var stale in BaselineRun.Files.Select(file => Path.Combine(@case.Folder, file))) File.Delete(stale);
            foreach (var (file, text) in made) File.WriteAllText(Path.Combine(@case.Folder, file), text);
            return;
        }

        foreach (var file in BaselineRun.Files)
        {
            var path = Path.Combine(@case.Folder, file);
            var expected = File.Exists(path) ? File.ReadAllText(path) : "(no such file)";
            Assert.True(expected == made.GetValueOrDefault(file, "(no such file)"), $"{name}/{file} differs. Expected:\n{expected}\nMade:\n{made.GetValueOrDefault(file, "(no such file)")}");
        }
    }

    [Fact]
    public void NothingIsLeftUpdating() => Assert.False(BaselineCase.IsUpdating && Environment.GetEnvironmentVariable("CI") == "true", "CI compares baselines and never writes them.");
}
