using System.IO;
using StepFunctionsPS.Tests.Baselines;
using Xunit;

namespace StepFunctionsPS.Tests.Presentation;

/// <summary>Texts as people see them, kept in Transcripts; SFN_UPDATE_BASELINES=1 rewrites them: read the diff.</summary>
internal static class Transcript
{
    public static void Verify(string name, string shown)
    {
        var path = Repository.PathOf("tests", "StepFunctionsPS.Core.Tests", "Presentation", "Transcripts", name + ".txt");
        if (BaselineCase.IsUpdating) File.WriteAllText(path, shown);
        Assert.Equal(File.ReadAllText(path), shown, ignoreLineEndingDifferences: true);
    }
}
