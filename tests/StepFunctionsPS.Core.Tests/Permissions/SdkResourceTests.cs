using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Permissions.Sdk;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Permissions;

/// <summary>What the parameters of a call of the SDK say about the resource that it is done to.</summary>
public sealed class SdkResourceTests
{
    private const string Stack = "${AWS::Region}:${AWS::AccountId}";

    [Theory]
    // Names and ARNs.
    [InlineData("dynamodb:updateTimeToLive", "{TableName: t}", "dynamodb:" + Stack + ":table/t")]
    [InlineData("dynamodb:getItem", "{TableName: 'arn:aws:dynamodb:eu-west-1:1:table/t'}", "arn:aws:dynamodb:eu-west-1:1:table/t")]
    [InlineData("dynamodb:getItem", "{TableName: 'a-${x}'}", "dynamodb:" + Stack + ":table/a-${!x}")]
    [InlineData("dynamodb:getItem", "{TableName.$: $.t}", "*")]
    [InlineData("dynamodb:listTables", "{}", "*")]
    [InlineData("lambda:getFunction", "{FunctionName: f}", "lambda:" + Stack + ":function:f lambda:" + Stack + ":function:f:*")]
    [InlineData("lambda:listEventSourceMappings", "{FunctionName: f}", "*")]
    [InlineData("cloudwatchlogs:putLogEvents", "{LogGroupName: /a}", "logs:" + Stack + ":log-group:/a logs:" + Stack + ":log-group:/a:*")]
    [InlineData("kms:encrypt", "{KeyId: 1234}", "kms:" + Stack + ":key/1234")]
    [InlineData("kms:encrypt", "{KeyId: alias/a}", "*")]
    [InlineData("secretsmanager:createSecret", "{Name: s}", "secretsmanager:" + Stack + ":secret:s-??????")]
    [InlineData("ssm:getParameters", "{Names: [/a, b]}", "ssm:" + Stack + ":parameter/a ssm:" + Stack + ":parameter/b")]
    [InlineData("ssm:getParametersByPath", "{Path: /a/}", "ssm:" + Stack + ":parameter/a ssm:" + Stack + ":parameter/a/*")]
    [InlineData("ssm:getParameters", "{Names.$: $.names}", "*")]
    [InlineData("ssm:getParameters", "{Names: []}", "*")]
    [InlineData("ec2:stopInstances", "{InstanceIds: []}", "*")]
    [InlineData("ssm:createDocument", "{Name: d}", "*")]
    [InlineData("codepipeline:startPipelineExecution", "{Name: p}", "codepipeline:" + Stack + ":p")]
    [InlineData("ec2:stopInstances", "{InstanceIds: [i-1]}", "ec2:" + Stack + ":instance/i-1")]
    [InlineData("emrserverless:getJobRun", "{ApplicationId: a}", "emr-serverless:" + Stack + ":/applications/a emr-serverless:" + Stack + ":/applications/a/jobruns/*")]
    // Queues and buckets.
    [InlineData("sqs:deleteMessage", "{QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/q'}", "sqs:eu-west-1:1:q")]
    [InlineData("sqs:deleteMessage", "{QueueUrl: q}", "*")]
    [InlineData("s3:getObjectTagging", "{Bucket: b, Key: k}", "s3:::b/k")]
    [InlineData("s3:deleteObjects", "{Bucket: b}", "s3:::b/*")]
    [InlineData("s3:getBucketTagging", "{Bucket: b}", "s3:::b")]
    [InlineData("s3:listMultipartUploads", "{Bucket: b}", "s3:::b")]
    [InlineData("s3:putObject", "{Bucket.$: $.b, Key: k}", "*")]
    [InlineData("s3:copyObject", "{Bucket: b, Key: k, CopySource.$: $.s}", "*")]
    // Models of Bedrock.
    [InlineData("bedrockruntime:invokeModel", "{ModelId: maker.model-v1}", "bedrock:${AWS::Region}::foundation-model/maker.model-v1")]
    [InlineData("bedrockruntime:converse", "{ModelId: us.maker.model-v1}", "bedrock:" + Stack + ":inference-profile/us.maker.model-v1 bedrock:*::foundation-model/maker.model-v1")]
    // ARNs of what an operation is named after, and of nothing else.
    [InlineData("kendra:startThing", "{ThingArn: 'arn:aws:kendra:eu-west-1:1:thing/x'}", "arn:aws:kendra:eu-west-1:1:thing/x")]
    [InlineData("kendra:startThing", "{ThingArn: 'arn:aws:s3:::x'}", "*")]
    [InlineData("kendra:startThing", "{ThingArn.$: $.x}", "*")]
    [InlineData("kendra:startThing", "{OtherArn: 'arn:aws:kendra:eu-west-1:1:thing/x'}", "*")]
    [InlineData("inspector:deleteAssessmentRun", "{AssessmentRunArn: 'arn:aws:inspector:eu-west-1:1:x'}", "*")]
    [InlineData("sns:unsubscribe", "{SubscriptionArn: 'arn:aws:sns:eu-west-1:1:t:1'}", "*")]
    public void ResourceIsReadFromTheParameters(string call, string parameters, string resources) => Assert.Equal(resources, Resources(call, $"Parameters: {parameters}"));

    [Theory]
    [InlineData("{TableName: \"{% 't' %}\"}", "dynamodb:" + Stack + ":table/t")]
    [InlineData("{TableName: '{% \"arn:aws:dynamodb:eu-west-1:1:table/t\" %}'}", "arn:aws:dynamodb:eu-west-1:1:table/t")]
    [InlineData("{TableName: '{% $t %}'}", "*")]
    [InlineData("{TableName: \"{% 'a' & 'b' %}\"}", "dynamodb:" + Stack + ":table/ab")]
    [InlineData("{TableName: \"{% $live ? 'a' : 'b' %}\"}", "dynamodb:" + Stack + ":table/a dynamodb:" + Stack + ":table/b")]
    [InlineData("{TableName: \"{% $live ? 'a' : $states.input.table %}\"}", "*")]
    [InlineData("\"{% {'TableName': 't', 'Key': $states.input.key} %}\"", "dynamodb:" + Stack + ":table/t")]
    [InlineData("\"{% {'TableName': {'Ref': 'T'}} %}\"", "*")]
    [InlineData("{TableName: \"{% '${T}' %}\"}", "*")]
    [InlineData("'{% $states.input %}'", "*")]
    [InlineData("{TableName: t}", "dynamodb:" + Stack + ":table/t")]
    public void ExpressionsCountWhenTheyAreConstant(string arguments, string resources) => Assert.Equal(resources, Resources("dynamodb:getItem", $"Arguments: {arguments}", isJsonata: true));

    [Theory]
    [InlineData("{TableName: {Ref: T}}", """{"Fn::Sub":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}",{"TableName":{"Ref":"T"}}]}""")]
    [InlineData("{TableName: {'Fn::GetAtt': [T, Arn]}}", """{"Fn::GetAtt":["T","Arn"]}""")]
    [InlineData("{TableName: {'Fn::Sub': 'arn:${AWS::Partition}:dynamodb:x'}}", "dynamodb:x")]
    [InlineData("{TableName: {'Fn::Join': [':', [arn, aws]]}}", """{"Fn::Join":[":",["arn","aws"]]}""")]
    public void FunctionsOfCloudFormationAreNamesOrArns(string parameters, string resource) => Assert.Equal(resource, Resources("dynamodb:getItem", $"Parameters: {parameters}"));

    private static TaskContext Context { get; } = new(
        new StateMachine("m", MappingNode.Empty),
        new Service("s", new Provider("dev", "us-east-1"), MappingNode.Empty),
        new DiagnosticBag());

    private static string Resources(string call, string parameters, bool isJsonata = false)
    {
        var resource = new StringNode("arn:aws:states:::aws-sdk:" + call);
        var fields = (MappingNode)YamlReader.Read(new SourceText("x.yml", parameters), InputLimits.Default).Output!;
        var task = new TaskNeeds(new Asker("A", IsState: true, default), resource, fields, isJsonata, Context);
        var found = TaskWays.Of(task).SelectMany(way => SdkResources.Of(SdkCall.Parse(way.Call!)!, way) ?? [new StringNode("*")]);
        return string.Join(" ", found.Select(Shorten));
    }

    private static string Shorten(Node resource) => resource switch
    {
        StringNode text => text.Value,
        MappingNode mapping when mapping["Fn::Sub"] is StringNode text => text.Value.Replace("arn:${AWS::Partition}:", "", StringComparison.Ordinal),
        _ => resource.ToString(),
    };
}
