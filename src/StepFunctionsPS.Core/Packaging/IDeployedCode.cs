using System.Collections.Generic;
using StepFunctionsPS.Packaging.Zip;

namespace StepFunctionsPS.Packaging;

/// <summary>Knows the code of a stack that is deployed. May throw <see cref="Deployment.AwsFailure"/>.</summary>
internal interface IDeployedCode
{
    /// <summary>The zip of a function or layer when it holds the same files; null when it does not, or nothing is known.</summary>
    /// <param name="owner">The function or layer.</param>
    /// <param name="bucket">What the new template names the bucket by, as JSON.</param>
    /// <param name="entries">The files that it would have.</param>
    DeployedZip? Find(PackageOwner owner, string bucket, IReadOnlyList<ZipEntry> entries);
}
