using System.IO;
using System.Linq;
using StepFunctionsPS.Packaging;
using Xunit;

namespace StepFunctionsPS.Tests.Packaging;

/// <summary>A package that is read from its folder is the one that was exported, places and secrets included.</summary>
public sealed class PackageFolderTests
{
    private const string Service = """
        functions:
          one: {handler: a.h, environment: {PASSWORD: '${env:SECRET}', NOTE: 'it is ${env:SECRET} here'}}
        resources:
          Parameters: {Token: {Type: String, NoEcho: true}}
        """;

    [Fact]
    public void NothingIsLost()
    {
        using var sandbox = new ServiceSandbox(Service, "a.js");
        sandbox.Write("orders/serverless.yml", File.ReadAllText(Path.Combine(sandbox.Home, "serverless.yml")).Replace("runtime:", "stackTags: {team: x}, stackPolicy: [{Effect: Allow, Principal: '*', Action: 'Update:*', Resource: '*'}], notificationArns: ['arn:aws:sns:us-east-1:123456789012:t'], rollbackConfiguration: {MonitoringTimeInMinutes: 3, RollbackTriggers: [{Arn: 'arn:aws:cloudwatch:us-east-1:123456789012:alarm:a', Type: 'AWS::CloudWatch::Alarm'}]}, stackParameters: [{ParameterKey: Token, ParameterValue: hidden-token}], disableRollback: true, runtime:"));
        var written = sandbox.Export().Package!;
        var read = PackageFolder.Read(sandbox.Out);
        Assert.Empty(read.Diagnostics);
        var package = read.Output!;
        Assert.Equal(written.Template.ToJson(), package.Template.ToJson());
        Assert.Equal(written.BucketTemplate!.ToJson(), package.BucketTemplate!.ToJson());
        Assert.Equal(written.Artifacts, package.Artifacts);
        Assert.Equal((written.ServiceName, written.Stage, written.Region, written.KeyPrefix, written.BucketName), (package.ServiceName, package.Stage, package.Region, package.KeyPrefix, package.BucketName));
        Assert.Equal(written.StateMachineKeys, package.StateMachineKeys);
        Assert.Equivalent(written.Stack, package.Stack, strict: true);
        Assert.All(written.Template.SourceMap.Entries, entry => Assert.Equal(entry.Value.ToString(), package.Template.FindSource(entry.Key).ToString()));
        Assert.Equal(written.Template.Resources.Select(resource => (resource.LogicalId, resource.Source.ToString())), package.Template.Resources.Select(resource => (resource.LogicalId, resource.Source.ToString())));
        Assert.Equal("*** and ***", package.Shown("hidden-token and hidden-token"));
    }

    [Fact]
    public void SecretsStayHiddenAndAreWrittenOnce()
    {
        using var sandbox = new ServiceSandbox("useDotenv: true\n" + Service, "a.js");
        sandbox.Write("orders/.env", "SECRET=s3cret-\"value\"\n");
        var written = sandbox.Export().Package!;
        Assert.Equal("it is *** here", written.Shown("it is s3cret-\"value\" here"));
        Assert.Equal("it is *** here", PackageFolder.Read(sandbox.Out).Output!.Shown("it is s3cret-\"value\" here"));
        Assert.DoesNotContain("s3cret", File.ReadAllText(Path.Combine(sandbox.Out, "sfn-package.json")));
    }

    [Fact]
    public void ExportingTwiceGivesTheSameBytes()
    {
        using var sandbox = new ServiceSandbox(Service, "a.js");
        var other = Path.Combine(sandbox.Root, "other");
        sandbox.Export();
        sandbox.Export(other);
        Assert.All(Directory.GetFiles(sandbox.Out), file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(other, Path.GetFileName(file)))));
        Assert.DoesNotContain(sandbox.Root, File.ReadAllText(Path.Combine(sandbox.Out, "sfn-package.json")));
    }

    [Fact]
    public void AFailureLeavesWhatWasThere()
    {
        using var sandbox = new ServiceSandbox(Service, "a.js");
        sandbox.Export();
        var before = Directory.GetFiles(sandbox.Out).ToDictionary(file => file, File.ReadAllBytes);
        sandbox.Write("orders/serverless.yml", ServiceSandbox.Head + "functions: {one: {handler: a.h, package: {artifact: gone.zip}}}");
        Assert.Null(sandbox.Export().Package);
        Assert.Equal(before, Directory.GetFiles(sandbox.Out).ToDictionary(file => file, File.ReadAllBytes));
        Assert.Equal(["orders", "out"], Directory.GetFileSystemEntries(sandbox.Root).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void ANewPackageTakesThePlaceOfTheOldOneAndOfNothingElse()
    {
        using var sandbox = new ServiceSandbox("functions: {one: {handler: a.h, package: {individually: true}}}", "a.js");
        sandbox.Export();
        sandbox.Write("out/mine.zip", "mine");
        sandbox.Write("orders/serverless.yml", ServiceSandbox.Head + "functions: {two: {handler: a.h, package: {individually: true}}}");
        sandbox.Export();
        Assert.Equal(["mine.zip", "two.zip"], Directory.GetFiles(sandbox.Out, "*.zip").Select(Path.GetFileName).Order());
    }
}
