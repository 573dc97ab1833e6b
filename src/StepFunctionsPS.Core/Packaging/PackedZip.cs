using System.Collections.Generic;
using StepFunctionsPS.Packaging.Zip;

namespace StepFunctionsPS.Packaging;

/// <summary>A zip that is ready.</summary>
/// <param name="Artifact">What the package says of it.</param>
/// <param name="Content">The file to hash; of code that is deployed already, the one that was downloaded.</param>
/// <param name="Entries">What is in it; null for what is no zip.</param>
internal sealed record PackedZip(PackageArtifact Artifact, string Content, IReadOnlyList<ZipEntry>? Entries);
