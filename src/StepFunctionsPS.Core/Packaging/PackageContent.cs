using System.Collections.Generic;

namespace StepFunctionsPS.Packaging;

/// <summary>What a zip is to hold; nothing for one that the user has made.</summary>
/// <param name="Files">The files, from the folder of the package on.</param>
/// <param name="Bytes">How long they are together.</param>
internal sealed record PackageContent(IReadOnlyList<string> Files, long Bytes);
