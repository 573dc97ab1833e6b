using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Packaging.Zip;
using Xunit;

namespace StepFunctionsPS.Tests.Packaging;

/// <summary>What packaging says of each mistake, in texts that are kept.</summary>
public sealed class PackagingTranscriptTests
{
    private readonly StringBuilder transcript = new();

    [Fact]
    public void ZipsThatCannotBeMade()
    {
        Pack("zips that are not there", "functions:\n  one: {handler: a.h, package: {artifact: build/one.zip}}\n  two: {handler: a.h}\nlayers:\n  tools: {path: nowhere}\n");
        Pack("no file is left", "package: {patterns: ['!**']}\nfunctions: {one: {handler: a.h}, two: {handler: a.h, package: {individually: true}}}\n");
        Pack("patterns of a function without its own zip, and a zip that is none", "functions:\n  one: {handler: a.h, package: {patterns: ['!b']}}\n  two: {handler: a.h, package: {artifact: a.js}}\n");
        Pack("a pattern that tries too much", "package: {patterns: ['!+(a|aa)b']}\nfunctions: {one: {handler: a.h}}\n", new string('a', 60) + "c");
        Pack("a template with errors as well", "functions: {one: {handler: a.h, package: {artifact: gone.zip}}}\nresources: {extensions: {Nothing: {}}}\n");
        Pack("in S3, without AWS", "functions: {one: {handler: a.h, package: {artifact: 's3://store/a.zip'}}}\n");
        Pack("in S3, but not there", "functions: {one: {handler: a.h, package: {artifact: 'https://store.s3.amazonaws.com/a.zip'}}}\n", with: options => options with { Buckets = new FakeBuckets() });
        Pack("in S3, denied", "functions: {one: {handler: a.h, package: {artifact: 'https://s3.amazonaws.com/store/a.zip'}}}\n", with: options => options with { Buckets = Denied() });
        Pack("deployed code that may not be read", "functions: {one: {handler: a.h}}\n", then: packed => Packager.Recognize(packed, new DeniedCode()));
        Pack("nothing can be written", "functions: {one: {handler: a.h}}\n", with: options => options with { Folder = Path.Combine(options.Folder, "..", "orders", "a.js", "x") });
        Transcript.Check("Packaging", nameof(ZipsThatCannotBeMade), transcript.ToString());
    }

    [Fact]
    public void FilesThatAreHeldOrTooLarge()
    {
        using var sandbox = new ServiceSandbox("functions: {one: {handler: a.h}}\n", "a.js");
        using (new FileStream(Path.Combine(sandbox.Home, "a.js"), FileMode.Open, FileAccess.ReadWrite, FileShare.None)) Tell("a file that another program holds", sandbox, sandbox.Pack().Diagnostics);
        using var large = new ServiceSandbox("functions: {one: {handler: a.h, package: {artifact: large.zip}}}\n");
        File.WriteAllBytes(Path.Combine(large.Home, "large.zip"), ClaimedSize(300 * 1024 * 1024));
        Tell("more than Lambda unpacks", large, large.Pack().Diagnostics);
        Transcript.Check("Packaging", nameof(FilesThatAreHeldOrTooLarge), transcript.ToString());
    }

    [Fact]
    public void FoldersThatCannotTakeAPackage()
    {
        using var sandbox = new ServiceSandbox("", "a.js");
        var service = Compiler.Import(sandbox.Home, sandbox.Options).Service!;
        sandbox.Write("used/file", "");
        Try("a file", Path.Combine(sandbox.Home, "a.js"));
        Try("the folder of the service", sandbox.Home);
        Try("a folder around it", sandbox.Root);
        Try("a folder with other files", Path.Combine(sandbox.Root, "used"));
        Try("one that was just written to", sandbox.Out, sandbox.Out);
        Assert.Null(PackageFolder.Refuse(Path.Combine(sandbox.Root, "used"), service, isForced: true, [], sandbox.Show));
        Assert.Null(PackageFolder.Refuse(sandbox.Out, service, isForced: false, [], sandbox.Show));
        Transcript.Check("Packaging", nameof(FoldersThatCannotTakeAPackage), transcript.ToString());

        void Try(string title, string folder, params string[] taken) => Tell(title, sandbox, [PackageFolder.Refuse(folder, service, isForced: false, taken, sandbox.Show)!]);
    }

    [Fact]
    public void PackagesThatAreNotAsExported()
    {
        Read("no package", folder => File.Delete(Path.Combine(folder, "sfn-package.json")));
        Read("a missing zip and a changed template", folder =>
        {
            File.Delete(Path.Combine(folder, "orders.zip"));
            File.AppendAllText(Path.Combine(folder, "cloudformation-template-update-stack.json"), " ");
        });
        Edit("broken JSON", text => text[..200]);
        Edit("another thing", _ => "[]");
        Edit("a newer format", text => text.Replace("\"formatVersion\": 1", "\"formatVersion\": 2"));
        Edit("a field that is missing", text => text.Replace("\"keyPrefix\"", "\"prefix\""));
        Edit("a field of the wrong kind", text => text.Replace("\"disableRollback\": false", "\"disableRollback\": \"no\""));
        Edit("a path that leaves the folder", text => text.Replace("\"name\": \"orders.zip\"", "\"name\": \"../orders.zip\""));
        Edit("a place that is none", text => text.Replace("serverless.yml:4:", "serverless.yml:"));
        Edit("a place far away", text => text.Replace("serverless.yml:4:", "serverless.yml:9999999:9999999-9999998:"));
        Edit("a secret that is not there", text => text.Replace("\"template\": {}", "\"template\": {\"/Resources/X\": \"0+4\"}"));
        Transcript.Check("Packaging", nameof(PackagesThatAreNotAsExported), transcript.ToString());
    }

    private void Edit(string title, Func<string, string> edit) => Read(title, folder =>
    {
        var manifest = Path.Combine(folder, "sfn-package.json");
        var text = File.ReadAllText(manifest);
        Assert.NotEqual(text, edit(text));
        File.WriteAllText(manifest, edit(text));
    });

    private void Read(string title, Action<string> change)
    {
        using var sandbox = new ServiceSandbox("functions: {one: {handler: a.h}}\n", "a.js");
        Assert.NotNull(sandbox.Export().Package);
        change(sandbox.Out);
        var read = PackageFolder.Read(sandbox.Out, sandbox.Show);
        Assert.Null(read.Output);
        Tell(title, sandbox, read.Diagnostics);
    }

    private void Pack(string title, string service, string? file = null, Func<PackagingOptions, PackagingOptions>? with = null, Func<PackagingResult, PackagingResult>? then = null)
    {
        using var sandbox = new ServiceSandbox(service, "a.js");
        if (file is not null) sandbox.Write("orders/" + file, "");
        var packed = sandbox.Pack(with);
        Tell(title, sandbox, (then?.Invoke(packed) ?? packed).Diagnostics);
    }

    private void Tell(string title, ServiceSandbox sandbox, IReadOnlyList<Diagnostic> found)
    {
        Assert.NotEmpty(found);
        transcript.Append("# ").Append(title).Append('\n');
        foreach (var finding in found) transcript.Append(sandbox.Show(finding.ToString())).Append('\n');
        transcript.Append('\n');
    }

    private static FakeBuckets Denied() => new() { Failure = new AwsFailure(AwsFailureKind.Denied, "Access Denied", "Ask for s3:GetObject.") { Code = "AccessDenied" } };

    // A zip of one byte that says it has more.
    private static byte[] ClaimedSize(uint size)
    {
        var output = new MemoryStream();
        var zip = new ZipWriter(output);
        zip.Add("f", false, new MemoryStream([1]), _ => { });
        zip.Finish();
        var bytes = output.ToArray();
        BitConverter.GetBytes(size).CopyTo(bytes, bytes.Length - 22 - 47 + 24);
        return bytes;
    }

    private sealed class DeniedCode : IDeployedCode
    {
        public DeployedZip? Find(PackageOwner owner, string bucket, IReadOnlyList<ZipEntry> entries) => throw new AwsFailure(AwsFailureKind.Denied, "Access Denied", "") { Code = "AccessDenied" };
    }
}
