using System;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Packaging;

namespace StepFunctionsPS.Inputs;

/// <summary>Makes the packages that a deployment needs, with their zips in a folder that goes when the deployment is over.</summary>
internal sealed class PackageSource : IDisposable
{
    private readonly ScratchFolder folder = new();

    /// <summary>Packages a service.</summary>
    /// <param name="service">The service, read without errors.</param>
    /// <param name="cloud">Has the artifacts that are in S3 already.</param>
    /// <param name="observer">Is told how far it is.</param>
    public PackagingResult Pack(Service service, Cloud cloud, IDeploymentObserver observer) =>
        Packager.Pack(service, new PackagingOptions(folder.Path) { Buckets = cloud.Buckets, Progress = observer.Progress });

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
