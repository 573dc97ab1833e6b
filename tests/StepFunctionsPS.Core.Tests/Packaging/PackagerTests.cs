using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Packaging;

/// <summary>Which zips a service has, what is in them, and what the template says of them.</summary>
public sealed class PackagerTests
{
    [Fact]
    public void FunctionsShareOneZipUnlessToldOtherwise()
    {
        using var sandbox = new ServiceSandbox(
            "package: {patterns: ['!docs/**']}\nlayers: {tools: {path: layer}}\nfunctions:\n  one: {handler: a.h}\n  two: {handler: a.h}\n  three: {handler: a.h, package: {individually: true, patterns: ['!**', 'b.js']}}\n  four: {image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/x@sha256:0000000000000000000000000000000000000000000000000000000000000000'}",
            "a.js", "b.js", ".hidden", "docs/d.md", "layer/l.js", ".git/x", ".serverless/y", "npm-debug.log");
        var package = sandbox.Pack().Package!;
        Assert.Equal(["orders.zip", "three.zip", "tools.zip"], package.Artifacts.Select(artifact => artifact.Name));
        Assert.Equal([".hidden", "a.js", "b.js"], sandbox.NamesIn("orders.zip"));
        Assert.Equal(["b.js"], sandbox.NamesIn("three.zip"));
        Assert.Equal(["l.js"], sandbox.NamesIn("tools.zip"));
        Assert.Equal(package.Artifacts[0].Key, Text(package, "Resources", "OneLambdaFunction", "Properties", "Code", "S3Key"));
        Assert.Equal(package.Artifacts[0].Key, Text(package, "Resources", "TwoLambdaFunction", "Properties", "Code", "S3Key"));
        Assert.Equal(package.Artifacts[2].Key, Text(package, "Resources", "ToolsLambdaLayer", "Properties", "Content", "S3Key"));
        Assert.Contains(((MappingNode)package.Template.Root["Resources"]!).Entries, entry => entry.Value.Child("Properties")?.Child("CodeSha256") is StringNode hash && hash.Value == package.Artifacts[1].Sha256);
    }

    [Fact]
    public void KeysFollowTheContentAndNothingElse()
    {
        using var sandbox = new ServiceSandbox("functions: {one: {handler: a.h}}", "a.js");
        var first = sandbox.Pack().Package!;
        Assert.Matches("^serverless/orders/dev/code/[0-9a-f]{32}/orders.zip$", first.Artifacts[0].Key);
        File.SetLastWriteTimeUtc(Path.Combine(sandbox.Home, "a.js"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(first.Template.ToJson(), sandbox.Pack().Package!.Template.ToJson());
        sandbox.Write("orders/a.js", "changed");
        Assert.NotEqual(first.Template.ToJson(), sandbox.Pack().Package!.Template.ToJson());
    }

    [Fact]
    public void AZipOfTheUserIsTakenAsItIs()
    {
        using var sandbox = new ServiceSandbox("functions:\n  one: {handler: a.h, package: {artifact: build/one.zip}}\n  two: {handler: a.h, package: {artifact: other/one.zip}}\n  three: {handler: a.h, package: {artifact: 's3://store/path/three.jar'}}");
        Directory.CreateDirectory(Path.Combine(sandbox.Home, "build"));
        Directory.CreateDirectory(Path.Combine(sandbox.Home, "other"));
        File.WriteAllBytes(Path.Combine(sandbox.Home, "build", "one.zip"), FakeBuckets.Zip(("x", "1")));
        File.WriteAllBytes(Path.Combine(sandbox.Home, "other", "one.zip"), FakeBuckets.Zip(("x", "2")));
        var buckets = new FakeBuckets { Objects = { ["store/path/three.jar"] = FakeBuckets.Zip(("x", "3")) } };
        var package = sandbox.Pack(options => options with { Buckets = buckets }).Package!;
        Assert.Equal(["one.zip", "one-2.zip", "three.jar.zip"], package.Artifacts.Select(artifact => artifact.Name));
        Assert.Equal(File.ReadAllBytes(Path.Combine(sandbox.Home, "other", "one.zip")), File.ReadAllBytes(package.Artifacts[1].Path));
    }

    [Fact]
    public void AServiceWithoutCodeHasNoZips()
    {
        using var sandbox = new ServiceSandbox("", "a.js");
        Assert.Empty(sandbox.Pack().Package!.Artifacts);
        Assert.False(Directory.Exists(sandbox.Out));
    }

    [Fact]
    public void AfterAnErrorNothingIsLeft()
    {
        using var sandbox = new ServiceSandbox("functions:\n  one: {handler: a.h}\n  two: {handler: a.h, package: {artifact: gone.zip}}\n  three: {handler: a.h, package: {artifact: lost.zip}}", "a.js");
        var result = sandbox.Pack();
        Assert.Null(result.Package);
        Assert.Equal(["SFN9101", "SFN9101"], result.Diagnostics.Select(finding => finding.Code));
        Assert.Empty(Directory.GetFiles(sandbox.Out));
    }

    [Fact]
    public void ProgressCountsTheBytesThatAreRead()
    {
        using var sandbox = new ServiceSandbox("functions: {one: {handler: a.h}}", "a.js", "b.js");
        var told = new List<DeploymentProgress>();
        sandbox.Pack(options => options with { Progress = told.Add });
        Assert.Equal(told[^1].Total, told[^1].Done);
        Assert.Equal("Packaging orders-dev", told[^1].Activity);
    }

    [Fact]
    public void WhatOnlyDevelopmentNeedsStaysOut()
    {
        using var sandbox = new ServiceSandbox("functions: {one: {handler: a.h}}", "a.js", "node_modules/.bin/tool", "node_modules/extra/package.json");
        Project("", "\"dependencies\": {\"run\": \"1\"}, \"devDependencies\": {\"tool\": \"1\", \"both\": \"1\"}");
        Project("node_modules/run/", "\"dependencies\": {\"both\": \"1\"}, \"peerDependencies\": {\"peer\": \"1\"}, \"optionalDependencies\": {\"absent\": \"1\"}");
        Project("node_modules/tool/", "\"bin\": {\"tool\": \"x.js\"}, \"dependencies\": {\"inner\": \"1\", \"both\": \"1\", \"tool\": \"1\"}");
        Project("node_modules/tool/node_modules/inner/", "\"x\": 1");
        Project("node_modules/both/", "\"x\": 1");
        Project("node_modules/peer/", "\"x\": 1");
        Assert.NotNull(sandbox.Pack().Package);
        Assert.Equal(["a.js", "node_modules/both/package.json", "node_modules/extra/package.json", "node_modules/peer/package.json", "node_modules/run/package.json", "package.json"], sandbox.NamesIn("orders.zip"));
        sandbox.Write("orders/serverless.yml", ServiceSandbox.Head + "package: {excludeDevDependencies: false}\nfunctions: {one: {handler: a.h}}");
        sandbox.Pack();
        Assert.Contains("node_modules/tool/node_modules/inner/package.json", sandbox.NamesIn("orders.zip"));

        void Project(string folder, string content) => sandbox.Write($"orders/{folder}package.json", $"{{{content}}}");
    }

    [Fact]
    public void LinksAreFollowedButNotInACircle()
    {
        using var sandbox = new ServiceSandbox("package: {patterns: ['../shared/**']}\nfunctions: {one: {handler: a.h}}", "src/a.js");
        sandbox.Write("shared/s.js", "shared");
        sandbox.Write("elsewhere/e.js", "outside");
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Home, "src", "circle"), sandbox.Home);
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Home, "out"), Path.Combine(sandbox.Root, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(sandbox.Root, "elsewhere", "back"), sandbox.Home);
        File.CreateSymbolicLink(Path.Combine(sandbox.Home, "file.js"), Path.Combine(sandbox.Root, "shared", "s.js"));
        File.CreateSymbolicLink(Path.Combine(sandbox.Home, "nowhere"), Path.Combine(sandbox.Root, "gone"));
        Assert.Empty(sandbox.Pack().Diagnostics);
        Assert.Equal(["file.js", "out/e.js", "shared/s.js", "src/a.js"], sandbox.NamesIn("orders.zip"));
    }

    [Fact]
    public void AnEarlierPackageIsNotPackedAgain()
    {
        using var sandbox = new ServiceSandbox("functions: {one: {handler: a.h}}", "a.js");
        var inside = Path.Combine(sandbox.Home, "deploy");
        var first = sandbox.Export(inside).Package!;
        Assert.Equal(first.Artifacts[0].Sha256, sandbox.Export(inside).Package!.Artifacts[0].Sha256);
        Assert.Equal(["cloudformation-template-create-stack.json", "cloudformation-template-update-stack.json", "orders.zip", "sfn-package.json"], Directory.GetFileSystemEntries(inside).Select(Path.GetFileName).Order());
    }

    private static string Text(Package package, params string[] path) => ((StringNode)path.Aggregate((Node)package.Template.Root, (node, key) => node.Child(key)!)).Value;
}
