using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Which files are in a zip; patterns in the order in which they count, <c>!</c> takes out.</summary>
internal sealed record PackageSettings(StringNode? Artifact, bool Individually, IReadOnlyList<string> Exclude, IReadOnlyList<string> Include)
{
    /// <summary>Whether packages of Node.js that only development needs are packed, too; counts for the whole service.</summary>
    public bool KeepsDevelopmentFiles { get; init; }

    public static PackageSettings None { get; } = new(null, false, [], []);
}
