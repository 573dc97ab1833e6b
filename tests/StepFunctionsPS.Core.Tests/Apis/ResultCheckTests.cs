using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Apis.Results;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using Xunit;

namespace StepFunctionsPS.Tests.Apis;

/// <summary>What is wrong with values that stand for results.</summary>
public sealed class ResultCheckTests
{
    [Theory]
    // Kinds.
    [InlineData("sqs:sendMessage", "{'MessageId':1}", "Field 'MessageId' must be a string")]
    [InlineData("sqs:sendMessage", "{'messageId':1}", null)]
    [InlineData("sqs:sendMessage", "{'MessageId':null,'Other':[1]}", null)]
    [InlineData("sqs:sendMessage", "[]", "The result must be an object")]
    [InlineData("dynamodb:getItem", "{'Item':{'a':{'BOOL':'true'}}}", "Field 'BOOL' must be a boolean")]
    [InlineData("dynamodb:getItem", "{'Item':{'a':{'M':{'b':{'SS':['x',1]}}}}}", "Field 'SS' must be a string")]
    [InlineData("dynamodb:getItem", "{'Item':[]}", "Field 'Item' must be an object")]
    [InlineData("aws-sdk:dynamodb:getItem", "{'Item':{'a':{'BOOL':'true'}}}", null)]
    [InlineData("aws-sdk:dynamodb:getItem", "{'Item':{'a':{'Bool':'true'}}}", "Field 'Bool' must be a boolean")]
    [InlineData("aws-sdk:s3:getObject", "{'LastModified':5}", "Field 'LastModified' must be a string")]
    [InlineData("aws-sdk:kms:encrypt", "{'CiphertextBlob':5}", "Field 'CiphertextBlob' must be a string")]
    // Limits.
    [InlineData("aws-sdk:kms:encrypt", "{'CiphertextBlob':''}", "Field 'CiphertextBlob' is smaller than the minimum length")]
    [InlineData("aws-sdk:lambda:getFunction", "{'Configuration':{'MemorySize':1}}", "Field 'MemorySize' is smaller than the minimum value")]
    [InlineData("aws-sdk:lambda:getFunction", "{'Configuration':{'MemorySize':99999}}", "Field 'MemorySize' exceeds the maximum value")]
    [InlineData("aws-sdk:s3:getObject", "{'StorageClass':'Papyrus'}", "Field 'StorageClass' is not an expected value")]
    // What is missing comes first, and in the order of the model.
    [InlineData("states:startExecution", "{'ExecutionArn':5}", "Required field 'StartDate' is missing")]
    [InlineData("aws-sdk:sfn:startExecution", "{}", "Required field 'ExecutionArn' is missing")]
    // What functions return is JSON of any kind, and so is what answers a token or an HTTP call.
    [InlineData("lambda:invoke", "{'Payload':[1],'StatusCode':200}", null)]
    [InlineData("aws-sdk:lambda:invoke", "{'Payload':[1]}", "Field 'Payload' must be a string")]
    [InlineData("lambda:invoke.waitForTaskToken", "5", null)]
    [InlineData("apigateway:invoke", "{'StatusCode':'200'}", null)]
    [InlineData("http:invoke", "5", null)]
    // What is waited for is the job.
    [InlineData("ecs:runTask.sync", "{'LastStatus':5}", "Field 'LastStatus' must be a string")]
    [InlineData("glue:startJobRun.sync", "{'JobRunState':5}", "Field 'JobRunState' must be a string")]
    [InlineData("states:startExecution.sync", "{'ExecutionArn':'arn','StateMachineArn':'arn','Status':'SUCCEEDED','StartDate':5,'Output':{}}", "Field 'Output' must be a string")]
    [InlineData("states:startExecution.sync:2", "{'ExecutionArn':'arn','StateMachineArn':'arn','Status':'SUCCEEDED','StartDate':5,'Output':{}}", null)]
    [InlineData("nosuch:call", "5", null)]
    public void TheFirstProblemIsTold(string resource, string value, string? expected) =>
        Assert.Equal(expected, Check(resource, value, ResultRule.Required)?.Text);

    [Theory]
    [InlineData("aws-sdk:kms:encrypt", "{'CiphertextBlob':5}")]
    [InlineData("aws-sdk:s3:getObject", "{'LastModified':5,'StorageClass':'Papyrus'}")]
    [InlineData("states:startExecution", "{}")]
    public void KindsAloneAreHeldLoosely(string resource, string value) => Assert.Null(Check(resource, value, ResultRule.Kind));

    [Fact]
    public void ProblemsAreLocated()
    {
        Assert.Equal("Entries[1].EventId", Check("events:putEvents", "{'Entries':[{},{'EventId':5}]}", ResultRule.Kind)!.Path);
        Assert.Equal("Item.a.M.b.SS[1]", Check("dynamodb:getItem", "{'Item':{'a':{'M':{'b':{'SS':['x',1]}}}}}", ResultRule.Kind)!.Path);
    }

    // What AWS really gave is nothing to complain of, whatever it is held to.
    [SharedDataFact("asl")]
    public void WhatWasRecordedOnAwsHasNoProblems()
    {
        var problems = RecordedResults().SelectMany(result => ResultCheck.Problems(result.Shape, result.Output, ResultRule.Limits).Take(1).Select(problem => $"{result.Resource}: {problem.Path}: {problem.Text}"));
        Assert.Equal([], problems);
        Assert.True(RecordedResults().Count() > 30);
    }

    private static IEnumerable<(string Resource, ResultShape Shape, Node Output)> RecordedResults() =>
        from file in Directory.EnumerateFiles(Path.Combine(RecordedExecutions.Folder, "aws-recorded", "executions"), "outcomes.json", SearchOption.AllDirectories)
        let states = DefinitionBinder.Bind(RecordedExecutions.Read(Path.Combine(Path.GetDirectoryName(file)!, "definition.json"))).Output!.AllStates().OfType<TaskState>()
        from entry in ((MappingNode)RecordedExecutions.Read(file)).Entries
        let task = states.FirstOrDefault(state => state.Name == entry.Key)
        let shape = task is null ? null : ResultShapes.Of(task)
        where shape is not null
        from outcome in ((SequenceNode)entry.Value).Items.Cast<MappingNode>()
        where outcome["output"] is not null
        select (ResourceName.Read(task.Resource).Text, shape, RecordedValues.Decode(outcome["output"]!));

    private static ResultProblem? Check(string resource, string value, ResultRule rule) =>
        ResultShapes.Of(ResourceName.Read(new StringNode("arn:aws:states:::" + resource))) is { } shape ? ResultCheck.Problems(shape, Machine.Json(value), rule).FirstOrDefault() : null;
}
