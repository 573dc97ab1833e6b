using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.Tests.Baselines;
using Xunit;

namespace StepFunctionsPS.Tests;

/// <summary>
/// A text that a test makes and that is kept beside it, in a folder Transcripts. SFN_UPDATE_BASELINES=1 writes it
/// instead of comparing, as with baselines.
/// </summary>
internal static class Transcript
{
    private const string FolderName = "Transcripts";

    private static string Root => Repository.PathOf("tests", "StepFunctionsPS.Core.Tests");

    /// <summary>The files of all that are kept.</summary>
    /// <param name="area">The folder of the tests; empty for all.</param>
    public static string[] All(string area = "") => Directory.GetFiles(Path.Combine(Root, area), "*.txt", SearchOption.AllDirectories)
        .Where(file => file.Contains(Path.DirectorySeparatorChar + FolderName + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .ToArray();

    /// <param name="area">The folder of the tests.</param>
    /// <param name="name">The name of the text.</param>
    /// <param name="made">What the test made.</param>
    public static void Check(string area, string name, string made)
    {
        var file = Path.Combine(Root, area, FolderName, name + ".txt");
        if (BaselineCase.IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, made);
            return;
        }

        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "(no such file)", made);
    }
}
