using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>What S3 can be told to do; a host gives one only after its user has agreed. All of it may throw <see cref="AwsFailure"/>.</summary>
internal interface IBucketChanges
{
    /// <summary>Puts a file into a bucket.</summary>
    /// <param name="bucketName">The bucket.</param>
    /// <param name="key">The key that it gets.</param>
    /// <param name="file">The file.</param>
    void Upload(string bucketName, string key, string file);

    /// <summary>Deletes objects; those that are not there are no failure.</summary>
    void Delete(string bucketName, IReadOnlyList<StoredObject> objects);
}
