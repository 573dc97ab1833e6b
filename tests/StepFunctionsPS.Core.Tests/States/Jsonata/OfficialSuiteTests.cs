using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>The official suite of JSONata, as far as it is there. Cases that differ are argued here, one by one.</summary>
public sealed class OfficialSuiteTests
{
    private static readonly Dictionary<string, string> Argued = [];

    [SharedDataFact("asl")]
    public void EveryCaseIsAsExpected()
    {
        var cases = SuiteCase.All().ToArray();
        Assert.True(cases.Length > 1000);
        var differences = cases.Where(item => !Argued.ContainsKey(item.Name)).Select(item => (item.Name, Difference: item.Check())).Where(item => item.Difference is not null);
        Assert.Equal([], differences.Select(item => $"{item.Name}: {item.Difference}"));
    }
}
