using System.Diagnostics;
using System.IO;
using System.Linq;
using StepFunctionsPS.Apis;
using StepFunctionsPS.Apis.Models;
using StepFunctionsPS.Permissions.Sdk;
using Xunit;

namespace StepFunctionsPS.Tests.Apis;

/// <summary>The models of AWS's APIs that Core holds.</summary>
public sealed class ApiModelTests
{
    [Fact]
    public void TheyAreSmall()
    {
        using var resource = Resource();
        Assert.InRange(resource.Length, 1_000_000, 2_000_000);
        Assert.InRange(ApiModels.Names.Count, 400, 1000);
    }

    // What policies and Permissions know under a name is known here under the same.
    [Fact]
    public void ServicesGoByTheNamesOfStepFunctions() => Assert.Equal([], ApiModels.Names.Except(SdkServices.Names));

    [Theory]
    [InlineData("dynamodb", "putItem", "ConsumedCapacity")]
    [InlineData("DynamoDB", "PutItem", "ConsumedCapacity")]
    [InlineData("rds", "createDBInstance", "DBInstance")]
    [InlineData("cloudwatchlogs", "putLogEvents", "nextSequenceToken")]
    [InlineData("config", "describeConfigRules", "ConfigRules")]
    [InlineData("configservice", "describeConfigRules", "ConfigRules")]
    public void CallsAreFound(string service, string action, string member) =>
        Assert.NotNull(ApiModels.Find(service)!.Find(action)!.Output!.Member(member));

    [Fact]
    public void WhatIsNotKnownIsNull()
    {
        Assert.Null(ApiModels.Find("nosuchservice"));
        Assert.Null(ApiModels.Find("sqs")!.Find("noSuchCall"));
    }

    [Fact]
    public void MembersTellWhatTheyAre()
    {
        var input = ApiModels.Find("sqs")!.Find("sendMessage")!.Input!;
        Assert.Equal(["QueueUrl", "MessageBody"], input.Members.Where(member => member.IsRequired).Select(member => member.Name));
        var attributes = input.Member("MessageAttributes")!.Shape;
        Assert.Equal((ApiType.Map, ApiType.Structure), (attributes.Type, attributes.Item.Type));
        Assert.Contains("GLACIER", ApiModels.Find("s3")!.Find("getObject")!.Output!.Member("StorageClass")!.Shape.Values);
        Assert.Equal((ApiType.Text, 1d, 80d), ApiModels.Find("sfn")!.Find("testState")!.Input!.Member("stateName")!.Shape is var name ? (name.Type, name.Min!.Value, name.Max!.Value) : default);
    }

    // A value of DynamoDB may hold values of DynamoDB.
    [Fact]
    public void ShapesMayHoldThemselves()
    {
        var value = ApiModels.Find("dynamodb")!.Find("getItem")!.Output!.Member("Item")!.Shape.Item;
        Assert.Same(value, value.Member("L")!.Shape.Item);
        Assert.Same(value, value.Member("M")!.Shape.Item);
    }

    // Reading and writing belong together: written anew, each service is the same text.
    [Fact]
    public void WhatIsReadIsWrittenAsItWas()
    {
        foreach (var name in new[] { "dynamodb", "lambda", "s3", "sfn", "glue", "sagemaker" })
        {
            var text = ApiTextWriter.Write(ApiModels.Find(name)!);
            Assert.Equal(text, ApiTextWriter.Write(ApiTextReader.Read(text)));
            var packed = new MemoryStream();
            ApiArchive.Write(packed, [new(name, ApiTextReader.Read(text)), new("a", new ApiService([new ApiOperation("Do", null, null)]))]);
            var archive = ApiArchive.Open(() => new MemoryStream(packed.ToArray()));
            Assert.Equal(["a", name], archive.Names);
            Assert.Equal(text, ApiTextWriter.Write(archive.Read(name)!));
            Assert.Null(archive.Read("a")!.Find("do")!.Output);
        }
    }

    [Fact]
    public void AskingForOneServiceTakesNoTimeToSpeakOf()
    {
        var archive = ApiArchive.Open(Resource);
        var clock = Stopwatch.StartNew();
        // The largest of all.
        Assert.NotNull(archive.Read("ec2")!.Find("describeInstances")!.Output!.Member("Reservations")!.Shape.Item.Member("Instances"));
        Assert.InRange(clock.ElapsedMilliseconds, 0, 500);
    }

    [Theory]
    [InlineData("executionArn", "ExecutionArn", "ExecutionArn")]
    [InlineData("MD5OfMessageBody", "Md5OfMessageBody", "MD5OfMessageBody")]
    [InlineData("DBInstanceArn", "DbInstanceArn", "DBInstanceArn")]
    [InlineData("SSEKMSKeyId", "SsekmsKeyId", "SSEKMSKeyId")]
    [InlineData("ETag", "ETag", "ETag")]
    [InlineData("ChecksumCRC32", "ChecksumCRC32", "ChecksumCRC32")]
    [InlineData("BOOL", "Bool", "BOOL")]
    [InlineData("S", "S", "S")]
    public void NamesAreSpelledAsStepFunctionsDoes(string model, string sdk, string optimized) =>
        Assert.Equal((sdk, optimized), (ApiSpelling.Sdk(model), ApiSpelling.Optimized(model)));

    private static Stream Resource() => typeof(ApiModels).Assembly.GetManifestResourceStream(ApiModels.Resource)!;
}
