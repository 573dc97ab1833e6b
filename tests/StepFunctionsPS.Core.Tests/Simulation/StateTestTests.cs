using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using StepFunctionsPS.Apis.Results;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.StateTests;
using StepFunctionsPS.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Runs of one state, beside what TestState of AWS gave for the same requests.</summary>
public sealed class StateTestTests(ITestOutputHelper output)
{
    // Lambda functions had at most 10,240 MB when this was recorded, and have 32,768 in the models since.
    private static readonly string[] Changed = ["[integer_more_than_maximum_allowed]"];

    [SharedDataFact("asl")]
    public void TestsAreEqualToTheRecordings()
    {
        var pairs = ((SequenceNode)RecordedExecutions.Read(Path.Combine(RecordedExecutions.Folder, "aws-recorded", "teststate.json"))).Items.Cast<MappingNode>().ToArray();
        var (equal, left) = (0, 0);
        var different = new List<string>();
        foreach (var pair in pairs)
        {
            var (request, response) = ((MappingNode)pair["request"]!, (MappingNode)pair["response"]!);
            var difference = Difference(request, response);
            if (difference is null) equal++;
            else if (Changed.Any(test => Text(pair["test"])!.Contains(test, StringComparison.Ordinal))) left++;
            else different.Add($"{pair["test"]}: {difference}");
        }

        output.WriteLine($"{equal} of {pairs.Length} are equal, {left} were recorded before AWS changed, {different.Count} differ");
        Assert.True(different.Count == 0, string.Join("\n", different));
        Assert.True(equal > 0);
    }

    [Theory]
    [InlineData("'Retry':[{'ErrorEquals':['X'],'MaxAttempts':9}],'Catch':[{'ErrorEquals':['X'],'Next':'N'}]", 4, "RETRIABLE", "{'retryBackoffIntervalSeconds':16,'retryIndex':0}", null)]
    [InlineData("'Retry':[{'ErrorEquals':['X']}],'Catch':[{'ErrorEquals':['Y'],'Next':'O'},{'ErrorEquals':['States.ALL'],'Next':'N'}]", 3, "CAUGHT_ERROR", "{'retryIndex':0,'catchIndex':1}", "N")]
    [InlineData("'Comment':'nothing helps'", 0, "FAILED", "null", null)]
    public void ErrorsAreRetriedOrCaught(string fields, int retries, string status, string details, string? next)
    {
        var result = StateTest.Run(new StateTestRequest(Machine.Json("{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke'," + fields + ",'End':true}"))
        {
            MockError = new StateError("X", "why"),
            RetryCount = retries,
        }).Output!;
        Assert.Equal((status, "X", "why", next), (result.Status, result.Error, result.Cause, result.NextState));
        Assert.Equal(details.Replace('\'', '"'), result.InspectionData["errorDetails"]?.ToString() ?? "null");
    }

    [Theory]
    [InlineData(0, "SUCCEEDED")]
    [InlineData(1, "SUCCEEDED")]
    [InlineData(2, "FAILED")]
    public void FailedIterationsAreTolerated(int failures, string status)
    {
        var map = Machine.Json("{'Type':'Map','ToleratedFailureCount':1,'ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}},'End':true}");
        var result = StateTest.Run(new StateTestRequest(map) { Input = Machine.Json("[1,2,3]"), MockResult = "[1,1,1]", IterationFailures = failures }).Output!;
        Assert.Equal(status, result.Status);
        Assert.Equal("1", result.InspectionData["toleratedFailureCount"]!.ToString());
    }

    [Fact]
    public void WhatIsWrongWithTheStateIsTold()
    {
        Assert.NotEmpty(StateTest.Run(new StateTestRequest(Machine.Json("{'Type':'Pas','End':true}"))).Diagnostics);
        Assert.NotEmpty(StateTest.Run(new StateTestRequest(Machine.Json("{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','End':true}"))).Diagnostics);
        Assert.Throws<StateTestRefusal>(() => StateTest.Run(new StateTestRequest(Machine.Json("{'StartAt':'A','States':{'A':{'Type':'Succeed'}}}")) { StateName = "B" }));
    }

    private static string? Difference(MappingNode request, MappingNode response)
    {
        var refused = Text(response["message"]) ?? Text(response["exception_value"]);
        try
        {
            var result = StateTest.Run(Read(request, response));
            if (refused is not null) return $"not refused: {refused}";
            if (result.Output is not { } found) return $"refused: {result.Diagnostics[0]}";
            var pairs = new (string Key, Node? Found)[]
            {
                ("status", new StringNode(found.Status)), ("output", found.Output), ("error", Node(found.Error)), ("cause", Node(found.Cause)), ("nextState", Node(found.NextState)),
                ("inspectionData", response["inspectionData"] is null ? null : found.InspectionData),
            };
            foreach (var (key, value) in pairs)
            {
                if (!RecordedValues.Same(response[key] ?? NullNode.Instance, value ?? NullNode.Instance)) return $"{key}: expected {response[key]}, got {value}";
            }

            return null;
        }
        catch (StateTestRefusal refusal)
        {
            return refused is not null && refused.EndsWith(refusal.Message, StringComparison.Ordinal) ? null : $"refused: {refusal.Message}";
        }
    }

    // Where the service was really called, what it gave is what the state worked with.
    private static StateTestRequest Read(MappingNode request, MappingNode response)
    {
        var mock = request["mock"] as MappingNode;
        var error = mock?["errorOutput"] as MappingNode;
        var definition = RecordedExecutions.Parse(Text(request["definition"])!);
        var configuration = request["stateConfiguration"] as MappingNode;
        var isCall = mock is null && ((MappingNode)definition)["Type"] is StringNode { Value: "Task" };
        return new StateTestRequest(definition)
        {
            StateName = Text(request["stateName"]),
            Input = Text(request["input"]) is { } input ? RecordedExecutions.Parse(input) : MappingNode.Empty,
            MockResult = isCall ? RecordedValues.Decode(((response["inspectionData"] as MappingNode)?["result"] ?? response["output"])!).ToString() : Text(mock?["result"]),
            MockError = error is null ? null : new StateError(Text(error["error"]), Text(error["cause"])),
            Context = Text(request["context"]) is { } context ? RecordedExecutions.Parse(context) : null,
            RoleArn = Text(request["roleArn"]),
            Variables = Text(request["variables"]) is { } variables ? (MappingNode)RecordedExecutions.Parse(variables) : MappingNode.Empty,
            RetryCount = Number(configuration?["retrierRetryCount"]) ?? 0,
            IterationFailures = Number(configuration?["mapIterationFailureCount"]),
            ItemReaderData = Text(configuration?["mapItemReaderData"]),
            ResultRule = Text(mock?["fieldValidationMode"]) switch { null or "STRICT" => ResultRule.Required, "PRESENT" => ResultRule.Limits, _ => null },
        };
    }

    private static string? Text(Node? node) => (node as StringNode)?.Value;

    private static int? Number(Node? node) => node is NumberNode number ? int.Parse(number.Text, CultureInfo.InvariantCulture) : null;

    private static Node? Node(string? text) => text is null ? null : new StringNode(text);
}
