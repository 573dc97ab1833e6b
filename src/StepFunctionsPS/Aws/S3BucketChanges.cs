using System.Collections;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Tells S3 what to do.</summary>
internal sealed class S3BucketChanges(AwsClient client) : IBucketChanges
{
    // S3 takes no more in one request.
    private const int MostAtOnce = 1000;

    public void Upload(string bucketName, string key, string file) => client.Invoke(Call("Write-S3Object", bucketName).With("Key", key).With("File", file));

    public void Delete(string bucketName, IReadOnlyList<StoredObject> objects)
    {
        foreach (var batch in Batches(objects.Where(item => item.VersionId is null).Select(item => item.Key)))
            Remove(Call("Remove-S3Object", bucketName).With("KeyCollection", batch));
        foreach (var batch in Batches(objects.Where(item => item.VersionId is not null).Select(item => new Hashtable { ["Key"] = item.Key, ["VersionId"] = item.VersionId })))
            Remove(Call("Remove-S3Object", bucketName).With("KeyAndVersionCollection", batch));
    }

    // What is not there is deleted already, also after an answer that was lost.
    private void Remove(AwsCall call) => client.Find(call, S3Answers.IsNothing);

    private AwsCall Call(string command, string bucketName) => client.Call(command).With("BucketName", bucketName);

    private static IEnumerable<T[]> Batches<T>(IEnumerable<T> items) =>
        items.Select((item, index) => (Item: item, Batch: index / MostAtOnce)).GroupBy(entry => entry.Batch, entry => entry.Item).Select(batch => batch.ToArray());
}
