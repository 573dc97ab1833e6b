using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>What S3 can be asked. Nothing here changes anything. All of it may throw <see cref="AwsFailure"/>.</summary>
internal interface IBuckets
{
    /// <summary>The region that a bucket is in; null when there is no such bucket.</summary>
    string? FindRegion(string bucketName);

    /// <summary>The objects below a prefix.</summary>
    /// <param name="bucketName">The bucket.</param>
    /// <param name="prefix">What their keys begin with.</param>
    /// <param name="withVersions">Whether older versions and marks of deletion are wanted too.</param>
    IReadOnlyList<StoredObject> List(string bucketName, string prefix, bool withVersions = false);

    /// <summary>Writes the content of an object into a file.</summary>
    /// <returns>Whether there is such an object.</returns>
    bool Download(string bucketName, string key, string file);
}
