using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Baselines;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Permissions;

/// <summary>
/// What each call of each integration is allowed, in both query languages: with parameters that are static, computed
/// by CloudFormation, and known only when the state runs. CallPermissions.txt has it; SFN_UPDATE_BASELINES=1 rewrites it.
/// </summary>
public sealed class CallPermissionsTests
{
    // The parameters that tell what a call is done to; @ is the value in one of the forms. The first line that a call begins with counts.
    private const string Parameters = """
        apigateway: {"ApiEndpoint": "abc.execute-api.eu-west-1.amazonaws.com", "Stage": @, "Method": "GET", "AuthType": "IAM_ROLE"}
        athena:start {"WorkGroup": @}
        aws-sdk:dynamodb:batch {"RequestItems": @}
        aws-sdk:dynamodb:transactGet {"TransactItems": [{"Get": {"TableName": @}}]}
        aws-sdk:dynamodb:transactWrite {"TransactItems": [{"Put": {"TableName": @}}]}
        aws-sdk:dynamodb:query {"TableName": @, "IndexName": "index"}
        aws-sdk:dynamodb: {"TableName": @}
        aws-sdk:eventbridge: {"Rule": "rule", "EventBusName": @}
        aws-sdk:redshiftdata:batchExecute {"WorkgroupName": @}
        aws-sdk:redshiftdata: {"ClusterIdentifier": @, "Database": "data"}
        aws-sdk:scheduler: {"GroupName": @}
        aws-sdk:sfn: {"StateMachineArn": @}
        bedrock:create {"RoleArn": @}
        bedrock: {"ModelId": @}
        codebuild: {"ProjectName": @}
        databrew: {"Name": @}
        dynamodb: {"TableName": @}
        eks:createCluster {"Name": @, "RoleArn": @}
        eks:createFargateProfile {"ClusterName": "main", "FargateProfileName": @, "PodExecutionRoleArn": @}
        eks:createNodegroup {"ClusterName": "main", "NodegroupName": @, "NodeRole": @}
        eks:deleteCluster {"Name": @}
        eks: {"ClusterName": @, "NodegroupName": "blue", "FargateProfileName": "profile"}
        emr-containers:delete {"Id": @}
        emr-containers: {"VirtualClusterId": @}
        emr-serverless: {"ApplicationId": @, "JobRunId": "run", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/emr"}
        events: {"Entries": [{"EventBusName": @}]}
        http: {"Authentication": {"ConnectionArn": @}}
        lambda: {"FunctionName": @}
        mediaconvert: {"Role": @}
        s3: {"Bucket": @, "Key": "key"}
        aws-sdk:s3: {"Bucket": @, "Key": "key"}
        sagemaker:createEndpoint {"EndpointName": @, "EndpointConfigName": @}
        sagemaker:updateEndpoint {"EndpointName": @, "EndpointConfigName": @}
        sagemaker:createHyper {"HyperParameterTuningJobName": @, "TrainingJobDefinition": {"RoleArn": @}}
        sagemaker:createLabeling {"LabelingJobName": @, "RoleArn": @}
        sagemaker:createModel {"ModelName": @, "ExecutionRoleArn": @}
        sagemaker:createProcessing {"ProcessingJobName": @, "RoleArn": @}
        sagemaker:createTraining {"TrainingJobName": @, "RoleArn": @}
        sagemaker:createTransform {"TransformJobName": @}
        sns: {"TopicArn": @}
        sqs: {"QueueUrl": @}
        states: {"StateMachineArn": @}
        """;

    private static readonly (string Begin, string Template)[] Rows = Parameters.Split('\n').Select(line => line.Trim().Split(' ', 2)).Select(parts => (parts[0], parts[1])).ToArray();

    // What a name looks like where it is none, as callers write it.
    private static readonly Dictionary<string, string> Statics = new()
    {
        ["sqs:"] = "\"https://sqs.eu-west-1.amazonaws.com/123456789012/queue\"",
        ["sns:"] = "\"arn:aws:sns:eu-west-1:123456789012:topic\"",
        ["http:"] = "\"arn:aws:events:eu-west-1:123456789012:connection/c/1\"",
        ["states:"] = "\"arn:aws:states:eu-west-1:123456789012:stateMachine:other\"",
        ["aws-sdk:sfn:"] = "\"arn:aws:states:eu-west-1:123456789012:stateMachine:other\"",
        ["aws-sdk:dynamodb:batch"] = """{"Given": []}""",
    };

    private static string ListPath => Repository.PathOf("tests", "StepFunctionsPS.Core.Tests", "Permissions", "CallPermissions.txt");

    [Fact]
    public void EachCallIsAllowedWhatTheListSays()
    {
        var made = string.Concat(IntegrationTable.Calls.Order(StringComparer.Ordinal).GroupBy(Describe).Select(same => string.Join("\n", same) + "\n" + same.Key));
        if (BaselineCase.IsUpdating) File.WriteAllText(ListPath, made);
        Assert.Equal(File.ReadAllText(ListPath), made, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void BothQueryLanguagesAskForTheSame()
    {
        foreach (var call in IntegrationTable.Calls)
        {
            foreach (var form in new[] { "static", "computed", "dynamic" }) Assert.Equal(Grants(call, form, isJsonata: false), Grants(call, form, isJsonata: true));
        }
    }

    [Fact]
    public void WhatAnExpressionMustGiveCountsAsWritten()
    {
        foreach (var call in IntegrationTable.Calls)
        {
            Assert.Equal(Grants(call, "static", isJsonata: true), Grants(call, "constant", isJsonata: true));
            Assert.Equal(Grants(call, "static", isJsonata: true), Grants(call, "whole", isJsonata: true));
            Assert.Equal(Grants(call, "dynamic", isJsonata: true), Grants(call, "half", isJsonata: true));
        }
    }

    // Forms that make no difference stand together, and so do calls.
    private static string Describe(string call) => string.Concat(new[] { "static", "computed", "dynamic" }
        .GroupBy(form => Grants(call, form, isJsonata: false))
        .Select(same => $"  {string.Join(", ", same)}\n{same.Key}"));

    private static string Grants(string call, string form, bool isJsonata)
    {
        var (begin, template) = Rows.FirstOrDefault(row => call.StartsWith(row.Begin, StringComparison.Ordinal));
        var parameters = Filled(template ?? "{}", form, begin is not null && Statics.TryGetValue(begin, out var text) ? text : "\"Given\"", isJsonata);
        var state = (MappingNode)JsonReader.Read(new SourceText("x.json", $$"""{"{{(isJsonata ? "Arguments" : "Parameters")}}": {{(form == "whole" ? Text("{% " + parameters + " %}") : parameters)}}}"""), InputLimits.Default).Output!;
        var service = new Service("s", new Provider("dev", "us-east-1"), MappingNode.Empty);
        var context = new TaskContext(new StateMachine("m", MappingNode.Empty), service, new DiagnosticBag());
        var task = new TaskNeeds(new Asker("A", IsState: true, default), new StringNode("arn:aws:states:::" + call), state, isJsonata, context);
        var grants = TaskWays.Of(task).SelectMany(IntegrationTable.Find(task.Call!)!.Grants).ToArray();
        Assert.False(context.Findings.HasErrors);
        return string.Concat(grants.Select(grant => $"    {string.Join(" ", grant.Actions)} on {string.Join(", ", grant.Resources.Select(resource => ResourceText.Of(PolicyText.Of(resource))))}\n"));
    }

    private static string Filled(string template, string form, string known, bool isJsonata) => form switch
    {
        "static" or "whole" => template.Replace("@", known, StringComparison.Ordinal),
        "constant" => template.Replace("@", Text("{% ($live := true; $live ? " + known + " : $states.input.other) %}"), StringComparison.Ordinal),
        "half" => template.Replace("@", Text("{% $x ? " + known + " : $y %}"), StringComparison.Ordinal),
        "computed" => template.Replace("@", """{"Ref": "Thing"}""", StringComparison.Ordinal),
        _ => isJsonata ? template.Replace("@", "\"{% $x %}\"", StringComparison.Ordinal) : template.Replace("\": @", ".$\": \"$.x\"", StringComparison.Ordinal),
    };

    private static string Text(string value) => new StringNode(value).ToString();
}
