using System;

namespace StepFunctionsPS.Packaging;

/// <summary>How the files of a package folder are named. The templates have the framework's names.</summary>
internal static class PackageNames
{
    public const string Manifest = "sfn-package.json";
    public const string Template = "cloudformation-template-update-stack.json";
    public const string BucketTemplate = "cloudformation-template-create-stack.json";

    /// <summary>What the name of a folder begins with while it is written.</summary>
    public const string Unfinished = ".sfn-unfinished-";

    private const string ZipEnding = ".zip";

    /// <summary>Whether a file of that name belongs to a package, in a folder that has one.</summary>
    public static bool IsOne(string name) => name is Manifest or Template or BucketTemplate || name.EndsWith(ZipEnding, StringComparison.OrdinalIgnoreCase);
}
