using System;
using System.Collections.Generic;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Presentation;

/// <summary>A stack, and what may happen to it.</summary>
internal static class Orders
{
    public const string StackId = "arn:aws:cloudformation:eu-west-1:123456789012:stack/orders-dev/1";

    public static readonly DateTimeOffset Start = new(2026, 11, 22, 14, 0, 0, TimeSpan.FromHours(1));

    private static readonly SourceText File = new("serverless.yml", "service: orders\nresources: x\n");

    public static SourceSpan Place { get; } = new(File, 27, 28);

    public static IReadOnlyList<StackEvent> FailedUpdate { get; } =
    [
        At(1, "orders-dev", "UPDATE_IN_PROGRESS", "AWS::CloudFormation::Stack", "User Initiated"),
        At(3, "OrderRole", "CREATE_IN_PROGRESS", "AWS::IAM::Role", "Resource creation Initiated"),
        At(9, "OrderRole", "CREATE_COMPLETE", "AWS::IAM::Role"),
        At(10, "Nested", "UPDATE_IN_PROGRESS", "AWS::CloudFormation::Stack"),
        At(11, "TableOfTheNestedStackWithALongName", "UPDATE_COMPLETE", "AWS::DynamoDB::Table") with { Depth = 1 },
        At(12, "OrderStateMachine", "UPDATE_FAILED", "AWS::StepFunctions::StateMachine", "Resource handler returned message: \"The role is not authorized\nto ##vso[task.complete result=Succeeded;]create managed-rules (Service: Sfn, Status Code: 400)\"") with { Source = Place },
        At(13, "orders-dev", "UPDATE_ROLLBACK_IN_PROGRESS", "AWS::CloudFormation::Stack", "The following resource(s) failed to update: [OrderStateMachine]. "),
        At(30, "orders-dev", "UPDATE_ROLLBACK_COMPLETE", "AWS::CloudFormation::Stack"),
    ];

    public static Stack Stack { get; } = new("orders-dev", StackId, "UPDATE_COMPLETE", "eu-west-1")
    {
        Outcome = "Updated",
        Outputs = Table<string>.Of(new Dictionary<string, string> { ["ServiceEndpoint"] = "https://abc.execute-api.eu-west-1.amazonaws.com/dev", ["Key|Id"] = "<b>`k`</b>" }),
        StateMachines = Table<StackStateMachine>.Of(new Dictionary<string, StackStateMachine>
        {
            ["order-flow"] = new("order-flow", "arn:aws:states:eu-west-1:123456789012:stateMachine:order", "OrderStateMachine", "orders-dev", "eu-west-1"),
        }),
    };

    public static IReadOnlyList<ResourceChange> Changes { get; } =
    [
        new(ChangeAction.Change, "OrderRole", "AWS::IAM::Role", "Properties.Policies") { Detail = "allows dynamodb:* on *", IsWidening = true },
        new(ChangeAction.Add, "Queue", "AWS::SQS::Queue", ""),
        new(ChangeAction.Change, "OrderStateMachine", "AWS::StepFunctions::StateMachine", "Definition.TimeoutSeconds") { Before = "3", After = "6" },
        new(ChangeAction.Replace, "Table", "AWS::DynamoDB::Table", "Properties.TableName"),
        new(ChangeAction.Remove, "Outputs", "", "Old"),
    ];

    public static StackEvent At(int second, string logicalId, string status, string type, string? reason = null) =>
        new("orders-dev", StackId, $"{second}", Start.AddSeconds(second).ToUniversalTime(), logicalId, status) { ResourceType = type, Reason = reason };
}
