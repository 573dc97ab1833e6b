using System.Linq;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Resources.Deployment;

namespace StepFunctionsPS.Deployment;

/// <summary>
/// Finds out which of a package's code is deployed already, so that a stack that another tool deployed does not get it
/// once more. A package that was read from a folder stays as it is: its hashes stand in the template by now.
/// </summary>
/// <param name="work">The work that it is for.</param>
/// <param name="packed">How the package was made; null when it is not known.</param>
internal sealed class CodeRecognition(DeploymentWork work, PackagingResult? packed)
{
    /// <param name="template">The template that is deployed.</param>
    /// <param name="stack">The stack that it is deployed as.</param>
    /// <param name="package">The package as it was made.</param>
    /// <returns>The package, naming the deployed code where that is the same.</returns>
    public Package Beside(string template, DeployedStack stack, Package package)
    {
        if (packed is null || package.Artifacts.Count == 0) return package;
        var bucket = package.BucketName ?? stack.Outputs.FirstOrDefault(output => output.Key == DeploymentBucket.OutputId)?.Value;
        using var deployed = new DeployedCode(template, work.Cloud.Buckets, bucket);
        var result = Packager.Recognize(packed, deployed);
        work.Warnings.AddRange(result.Diagnostics.Except(packed.Diagnostics));
        return result.Package ?? package;
    }
}
