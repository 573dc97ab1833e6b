using System.Linq;
using StepFunctionsPS.Packaging;
using Xunit;

namespace StepFunctionsPS.Tests.Packaging;

/// <summary>Code that another tool has uploaded keeps its key and its hash, as long as it holds the same files.</summary>
public sealed class DeployedCodeTests
{
    private const string Key = "serverless/orders/dev/1700000000000-2023-11-14T22:13:20.000Z/orders.zip";

    private static readonly byte[] Zip = FakeBuckets.Zip(("a.js", "content of a.js"), ("layer/l.js", "content of layer/l.js"));

    [Fact]
    public void TheSameFilesKeepKeyAndHash()
    {
        using var sandbox = Sandbox();
        var buckets = new FakeBuckets { Objects = { ["store/" + Key] = Zip } };
        var packed = Packed(sandbox, Template(Key), buckets);
        var artifact = packed.Package!.Artifacts.Single();
        Assert.Equal((Key, "", Zip.Length), (artifact.Key, artifact.Path, (int)artifact.Size));
        Assert.Contains(artifact.Sha256, packed.Package.Template.ToJson());
        Assert.Contains(Key, packed.Package.Template.ToJson());
        // One zip for both functions is asked for once.
        Assert.Single(buckets.Downloaded);
    }

    [Fact]
    public void YamlIsReadAsWell()
    {
        using var sandbox = Sandbox();
        var yaml = $"Resources:\n  OneLambdaFunction:\n    Properties:\n      Code: {{S3Bucket: {{Ref: ServerlessDeploymentBucket}}, S3Key: '{Key}'}}\n";
        Assert.Equal(Key, Packed(sandbox, yaml, new FakeBuckets { Objects = { ["store/" + Key] = Zip } }).Package!.Artifacts.Single().Key);
    }

    [Theory]
    [InlineData("other content", Key, "ServerlessDeploymentBucket")]
    [InlineData("content of a.js", "serverless/orders/dev/code/0123456789abcdef0123456789abcdef/orders.zip", "ServerlessDeploymentBucket")]
    [InlineData("content of a.js", Key, "AnotherBucket")]
    public void AnythingElseIsUploaded(string text, string key, string bucket)
    {
        using var sandbox = Sandbox();
        var buckets = new FakeBuckets { Objects = { ["store/" + key] = FakeBuckets.Zip(("a.js", text), ("layer/l.js", "content of layer/l.js")) } };
        var artifact = Packed(sandbox, Template(key, bucket), buckets).Package!.Artifacts.Single();
        Assert.NotEqual(key, artifact.Key);
        Assert.NotEmpty(artifact.Path);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{broken")]
    [InlineData("{}")]
    public void WithoutATemplateAllIsNew(string? template)
    {
        using var sandbox = Sandbox();
        Assert.NotEmpty(Packed(sandbox, template, new FakeBuckets()).Package!.Artifacts.Single().Path);
    }

    [Fact]
    public void ARetainedLayerIsFoundByItsIdWithAHash()
    {
        using var sandbox = new ServiceSandbox("layers: {tools: {path: layer, retain: true}}", "layer/l.js");
        var key = Key.Replace("orders.zip", "tools.zip");
        var template = "{\"Resources\": {\"ToolsLambdaLayer" + new string('a', 40) + "\": {\"Type\": \"AWS::Lambda::LayerVersion\", \"Properties\": {\"Content\": {\"S3Bucket\": {\"Ref\": \"ServerlessDeploymentBucket\"}, \"S3Key\": \"" + key + "\"}}}}}";
        Assert.Equal(key, Packed(sandbox, template, new FakeBuckets { Objects = { ["store/" + key] = FakeBuckets.Zip(("l.js", "content of layer/l.js")) } }).Package!.Artifacts.Single().Key);
    }

    private static ServiceSandbox Sandbox() => new("functions:\n  one: {handler: a.h}\n  two: {handler: a.h}\npackage: {patterns: ['!serverless.yml']}", "a.js", "layer/l.js");

    private static string Template(string key, string bucket = "ServerlessDeploymentBucket") =>
        "{\"Resources\": {" + string.Join(",", new[] { "One", "Two" }.Select(name => "\"" + name + "LambdaFunction\": {\"Properties\": {\"Code\": {\"S3Bucket\": {\"Ref\": \"" + bucket + "\"}, \"S3Key\": \"" + key + "\"}}}")) + "}}";

    private static PackagingResult Packed(ServiceSandbox sandbox, string? template, FakeBuckets buckets)
    {
        using var deployed = new DeployedCode(template, buckets, "store");
        return Packager.Recognize(sandbox.Pack(), deployed);
    }
}
