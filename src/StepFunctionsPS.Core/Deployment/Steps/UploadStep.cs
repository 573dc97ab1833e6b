using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Deployment;

/// <summary>Puts into the bucket what is not there yet, and in the end takes away what is too old.</summary>
internal sealed class UploadStep(DeploymentWork work, DeploymentPlan plan, IBucketChanges buckets)
{
    private const string TemplateName = "compiled-cloudformation-template.json";

    private readonly Package package = plan.Package;

    /// <summary>Uploads code, and the template where it is too long to be sent along.</summary>
    /// <returns>The address of the template; null when it is sent along.</returns>
    public string? Upload(string bucketName)
    {
        UploadCode(bucketName);
        if (!plan.Text.NeedsBucket) return null;
        var key = $"{Prefix}{work.Began.ToUnixTimeMilliseconds()}-{work.Began.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)}/{TemplateName}";
        UploadTemplate(bucketName, key);
        return BucketUrl.Of(work.Cloud.Region, bucketName, key);
    }

    /// <summary>Deletes uploads of old deployments. That it fails spoils nothing.</summary>
    public void Tidy(string bucketName)
    {
        try
        {
            var old = OldUploads.Find(work.Cloud.Buckets.List(bucketName, Prefix), Prefix, [.. new TemplateFacts(package.Template.Root).CodeKeys(), .. plan.Deployed is null ? [] : TemplateFacts.Read(plan.Deployed).CodeKeys()]);
            if (old.Count == 0) return;
            work.Observer.Detail($"Deleting {Words.Count(old.Count, "old upload")} from {bucketName}");
            buckets.Delete(bucketName, old);
        }
        catch (AwsFailure failure)
        {
            work.Warnings.Add(DeploymentMessages.NotTidied(bucketName, work.Shown(failure.Problem)));
        }
    }

    private string Prefix => package.KeyPrefix.Length == 0 ? "" : package.KeyPrefix.TrimEnd('/') + "/";

    private void UploadCode(string bucketName)
    {
        var artifacts = package.Artifacts.Where(artifact => artifact.Path.Length > 0).GroupBy(artifact => artifact.Key).Select(same => same.First()).ToArray();
        if (artifacts.Length == 0) return;
        var there = new HashSet<string>(work.Call($"look into the bucket {bucketName}", () => work.Cloud.Buckets.List(bucketName, Prefix)).Select(item => item.Key));
        var missing = artifacts.Where(artifact => !there.Contains(artifact.Key)).ToArray();
        var total = missing.Sum(artifact => artifact.Size);
        var done = 0L;
        foreach (var artifact in missing)
        {
            if (!File.Exists(artifact.Path)) throw new DeploymentStop(DeploymentMessages.FileMissing(artifact.Path, work.State));
            work.Observer.Step($"Uploading {artifact.Name} ({Words.Size(artifact.Size)})");
            work.Observer.Progress(new DeploymentProgress($"Uploading code of {work.StackName}", artifact.Name, done, total));
            Put(bucketName, artifact.Key, artifact.Path, artifact.Name);
            done += artifact.Size;
        }

        if (missing.Length < artifacts.Length) work.Observer.Detail($"{Words.Count(artifacts.Length - missing.Length, "zip")} in {bucketName} already");
    }

    private void UploadTemplate(string bucketName, string key)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, plan.Text.Text);
            work.Observer.Step($"Uploading the template ({Words.Size(plan.Text.Bytes)})");
            Put(bucketName, key, file, "the template");
        }
        finally
        {
            File.Delete(file);
        }
    }

    private void Put(string bucketName, string key, string file, string name)
    {
        // A lost answer leaves open whether it is there; the next try puts it there again.
        if (work.State == Situation.Untouched) work.State = Situation.Uploaded(work.StackName);
        work.Call($"upload {name} to the bucket {bucketName}", () => buckets.Upload(bucketName, key, file));
    }

}
