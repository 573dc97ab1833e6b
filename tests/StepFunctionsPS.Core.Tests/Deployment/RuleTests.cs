using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Deployment;

public sealed class RuleTests
{
    [Theory]
    [InlineData("{\"Resources\":{\"A\":{\"Type\":\"AWS::SQS::Queue\"}}}", "")]
    [InlineData("{\"Resources\":{\"A\":{\"Type\":\"AWS::IAM::Policy\",\"Properties\":{\"PolicyName\":\"p\"}}}}", "CAPABILITY_IAM")]
    [InlineData("{\"Resources\":{\"A\":{\"Type\":\"AWS::IAM::Role\",\"Properties\":{\"RoleName\":\"r\"}}}}", "CAPABILITY_IAM CAPABILITY_NAMED_IAM")]
    [InlineData("{\"Transform\":\"AWS::Serverless-2016-10-31\",\"Resources\":{}}", "CAPABILITY_IAM CAPABILITY_NAMED_IAM CAPABILITY_AUTO_EXPAND")]
    [InlineData("{\"Resources\":{\"A\":{\"Type\":\"AWS::CloudFormation::Stack\"}}}", "CAPABILITY_IAM CAPABILITY_NAMED_IAM CAPABILITY_AUTO_EXPAND")]
    [InlineData("Resources: {A: {Type: AWS::SQS::Queue, Properties: {Fn::Transform: {Name: M}}}}", "CAPABILITY_IAM CAPABILITY_NAMED_IAM CAPABILITY_AUTO_EXPAND")]
    public void CapabilitiesFollowFromTheTemplate(string template, string expected) => Assert.Equal(expected, string.Join(" ", Capabilities.Of(TemplateFacts.Read(template))));

    [Theory]
    [InlineData("", "The role defined for the function cannot be assumed by Lambda.", "some seconds")]
    [InlineData("", "Resource policy size for account exceeded the limit (Code: LimitExceededException)", "vendedlogs")]
    [InlineData("", "The state machine IAM Role is not authorized to access the Log Destination", "logs:CreateLogDelivery")]
    [InlineData("", "Access denied when calling KMS: kms:Decrypt", "key policy")]
    [InlineData("", "User: x is not authorized to perform: states:CreateStateMachine on resource: y", "Allow states:CreateStateMachine")]
    [InlineData("AWS::S3::Bucket", "orders already exists (Code: BucketAlreadyExists)", "unique in all of AWS")]
    [InlineData("", "Export with name orders is already exported by stack b", "'orders'")]
    [InlineData("", "Export orders cannot be deleted as it is in use by b", "Get-CFNImportList orders")]
    [InlineData("", "No export named orders found.", "exports 'orders'")]
    [InlineData("AWS::SQS::Queue", "Resource of type 'AWS::SQS::Queue' with identifier 'a' already exists.", "delete or rename")]
    [InlineData("", "Requires capabilities : [CAPABILITY_NAMED_IAM]", "capabilities")]
    [InlineData("", "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to 51200", "1 MB")]
    [InlineData("", "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: x'", "Test-SfnService")]
    [InlineData("AWS::S3::Bucket", "The bucket you tried to delete is not empty", "Empty the bucket")]
    [InlineData("", "Specified ReservedConcurrentExecutions decreases account's UnreservedConcurrentExecution below its minimum", "reservedConcurrency")]
    [InlineData("", "Unzipped size must be smaller than 262144000 bytes", "package.patterns")]
    [InlineData("", "Error occurred while GetObject. S3 Error Code: NoSuchKey.", "-Force")]
    [InlineData("", "The runtime parameter of nodejs12.x is no longer supported for creating functions.", "no longer runs nodejs12.x")]
    [InlineData("", "CloudWatch Logs role ARN must be set in account settings to enable logging", "once for the account")]
    [InlineData("", "The REST API doesn't contain any methods", "DependsOn")]
    [InlineData("", "Circular dependency between resources: [A, B]", "circle")]
    [InlineData("", "Unable to fetch parameters [/orders/key] from parameter store for this account.", "SSM parameter")]
    [InlineData("", "Parameters: [Key] must have values", "Give Key a value")]
    [InlineData("", "Parameters: [Key] do not exist in the template", "Take Key out")]
    [InlineData("", "Stack [orders-dev] cannot be deleted while TerminationProtection is enabled", "Update-CFNTerminationProtection")]
    [InlineData("", "Action denied by stack policy: Statement [#1] does not allow [Update:*] for resource [*]", "stack policy")]
    [InlineData("", "Stack:arn is in UPDATE_IN_PROGRESS state and can not be updated.", "Watch-SfnStack")]
    [InlineData("", "The maximum number of VPCs has been reached. (Code: VpcLimitExceeded)", "Service Quotas")]
    [InlineData("", "S3 error: Access Denied", "Allow the call")]
    public void UsualCausesHaveAdvice(string type, string reason, string expected) => Assert.Contains(expected, FailureAdvice.Find(type, reason));

    [Fact]
    public void OtherCausesHaveNone() => Assert.Null(FailureAdvice.Find("AWS::SQS::Queue", "Something new"));

    [Fact]
    public void DatesOfDeployedYamlAreTheTextThatTheyAre() =>
        Assert.Equal("2012-10-17", ScalarText.Of(TemplateFacts.Read("Resources: {A: {Type: AWS::IAM::Role, Properties: {Version: 2012-10-17}}}").Find("A")!.Properties["Version"]));

    // 2024 in Arabic digits is a number to some.
    [Fact]
    public void OnlyFoldersNamedAfterATimeAreOld()
    {
        var objects = new[] { "1700000000000-2023-11-14T22:13:20.000Z/a.zip", "1700000000\u0660\u0660\u0660-2023-11-14T22:13:20.000Z/a.zip", "code/a.zip" }.Select(key => new StoredObject("p/" + key, 1)).ToArray();
        var newer = Enumerable.Range(1, 5).Select(day => new StoredObject($"p/170{day}000000000-2024-01-0{day}T00:00:00.000Z/a.zip", 1));
        Assert.Equal([objects[0].Key], OldUploads.Find([.. objects, .. newer], "p/", []).Select(item => item.Key));
    }

    [Fact]
    public void EventsBeyondAPageAreReadToo()
    {
        var cloud = new FakeCloud();
        var stack = cloud.Deployed(Orders.Name, "{}");
        var marker = EventMarker.Of(cloud, Orders.Name);
        for (var number = 0; number < 350; number++) stack.Events.Add(new DeployedEvent($"new-{number}", stack.Id, stack.Name, "A", "UPDATE_COMPLETE", FakeClock.Start.AddMilliseconds(-number)));
        stack.Events.Sort(2, 350, Comparer<DeployedEvent>.Create((a, b) => a.Time.CompareTo(b.Time)));
        var stream = new EventStream(cloud, Orders.Name, marker);
        Assert.Equal(Enumerable.Range(0, 350).Reverse().Select(number => $"new-{number}"), stream.Read().Select(item => item.Id));
        Assert.Empty(stream.Read());
    }

    [Fact]
    public void TheEndOfAnotherWorkIsNotOurs()
    {
        var rule = new CompletionRule("ours");
        foreach (var (status, token) in new[] { ("UPDATE_COMPLETE", "theirs"), ("UPDATE_COMPLETE", null), ("UPDATE_IN_PROGRESS", "theirs"), ("UPDATE_COMPLETE", "theirs") })
            rule.Take(State(status, token), FakeClock.Start);
        Assert.Null(rule.End);
        rule.Take(State("UPDATE_IN_PROGRESS", "ours"), FakeClock.Start);
        rule.Take(State("UPDATE_COMPLETE", "theirs"), FakeClock.Start);
        Assert.Null(rule.End);
        rule.Take(State("UPDATE_ROLLBACK_COMPLETE", "ours"), FakeClock.Start);
        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", rule.End!.Status);
    }

    [Fact]
    public void AnEndWithOurTokenNeedsNoBeginning()
    {
        var rule = new CompletionRule("ours");
        rule.Take(State("UPDATE_COMPLETE", "ours"), FakeClock.Start);
        Assert.Equal("UPDATE_COMPLETE", rule.End!.Status);
    }

    [Fact]
    public void SettingsOfTheStackAreCompared()
    {
        var package = Orders.Package(
            ("  runtime: nodejs20.x", "  runtime: nodejs20.x\n  stackTags: {team: blue}\n  notificationArns: ['arn:aws:sns:us-east-1:1:a']\n  iam: {deploymentRole: 'arn:aws:iam::1:role/r'}\n  rollbackConfiguration: {MonitoringTimeInMinutes: 5}\n  stackParameters: [{ParameterKey: Size, ParameterValue: '2'}, {ParameterKey: Old, UsePreviousValue: true}, {ParameterKey: Password, ParameterValue: hunter2}]"),
            ("resources:\n", "resources:\n  Parameters:\n    Size: {Type: String}\n    Old: {Type: String}\n    Password: {Type: String, NoEcho: true}\n    New: {Type: String, Default: x}\n"));
        var stack = new DeployedStack("id", Orders.Name, "UPDATE_COMPLETE")
        {
            Tags = new Dictionary<string, string> { ["STAGE"] = "dev", ["owner"] = "ann", ["aws:x"] = "1" },
            Parameters = new Dictionary<string, string> { ["Size"] = "1", ["Old"] = "7", ["Password"] = "****" },
        };
        var changes = new SettingChanges(package, stack, new TemplateFacts(package.Template.Root));
        Assert.Equal(
            ["Remove Tags.owner ann>", "Add Tags.team >blue", "Change Parameters.Size 1>2", "Add Parameters.New >x", "Add NotificationArns >arn:aws:sns:us-east-1:1:a", "Add RoleArn >arn:aws:iam::1:role/r", "Add RollbackConfiguration > for 5 min"],
            changes.Find().Select(change => $"{change.Action} {change.Path} {change.Before}>{change.After}"));
        Assert.True(changes.HasSecretValues());
    }

    [Theory]
    [InlineData("  tracing:\n    apiGateway: false", "replace /tracingEnabled false")]
    [InlineData("  apiGateway:\n    metrics: true", "replace /*/*/metrics/enabled true")]
    [InlineData("  logs:\n    restApi: false", "replace /*/*/logging/dataTrace false; replace /*/*/logging/loglevel OFF")]
    [InlineData("  logs:\n    restApi:\n      accessLogging: false\n      executionLogging: false\n      fullExecutionData: false", "remove /accessLogSettings ; replace /*/*/logging/dataTrace false; replace /*/*/logging/loglevel OFF")]
    [InlineData("  logs:\n    restApi:\n      format: $context.status", "replace /accessLogSettings/destinationArn arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/api-gateway/orders-dev; replace /accessLogSettings/format $context.status; replace /*/*/logging/dataTrace true; replace /*/*/logging/loglevel INFO")]
    [InlineData("  apiGateway:\n    metrics: true\n    restApiId: abc\n    restApiRootResourceId: def", "")]
    public void StageSettingsAreThoseOfTheFramework(string provider, string expected) => Assert.Equal(
        expected,
        string.Join("; ", ApiStageSettings.PatchesOf(Orders.Service(("  runtime: nodejs20.x", "  runtime: nodejs20.x\n" + provider))).Select(patch => $"{patch.Operation} {patch.Path} {patch.Value}")));

    [Theory]
    [InlineData("us-east-1", "a/2026-03-01T09:00:00.000Z/ü.json", "https://s3.us-east-1.amazonaws.com/b/a/2026-03-01T09:00:00.000Z/%C3%BC.json")]
    [InlineData("cn-north-1", "a", "https://s3.cn-north-1.amazonaws.com.cn/b/a")]
    public void TemplatesHaveAnAddress(string region, string key, string expected) => Assert.Equal(expected, BucketUrl.Of(region, "b", key));

    private static DeployedEvent State(string status, string? token) => new(Guid.NewGuid().ToString(), "id", Orders.Name, Orders.Name, status, FakeClock.Start) { ResourceType = "AWS::CloudFormation::Stack", PhysicalId = "id", Token = token };
}
