using System;
using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Calls without a parameter that the service cannot do without.</summary>
internal sealed class MissingParameters : StateRule<TaskState>
{
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["apigateway:invoke"] = ["ApiEndpoint", "Method"],
        ["batch:submitJob"] = ["JobDefinition", "JobName", "JobQueue"],
        ["codebuild:startBuild"] = ["ProjectName"],
        ["dynamodb:deleteItem"] = ["TableName", "Key"],
        ["dynamodb:getItem"] = ["TableName", "Key"],
        ["dynamodb:putItem"] = ["TableName", "Item"],
        ["dynamodb:updateItem"] = ["TableName", "Key"],
        ["ecs:runTask"] = ["TaskDefinition"],
        ["events:putEvents"] = ["Entries"],
        ["glue:startJobRun"] = ["JobName"],
        ["http:invoke"] = ["ApiEndpoint", "Method"],
        ["lambda:invoke"] = ["FunctionName"],
        ["sqs:sendMessage"] = ["QueueUrl", "MessageBody"],
        ["states:startExecution"] = ["StateMachineArn"],
    };

    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        if (part.Call is not { } call || !Required.TryGetValue(call.Name, out var names)) return;
        // Without any the input of the state is what the service is given.
        var key = part.IsJsonata ? "Arguments" : "Parameters";
        if (state.Node.Find(key) is not { Value: MappingNode given } entry || Opaque.IsFunction(given)) return;
        foreach (var name in names)
        {
            // In JSONata the key with .$ is told of by a rule of its own.
            if (given[name] is null && given[name + ".$"] is null) findings.Add(IntegrationMessages.MissingParameter(entry.Place(), state.Name, call.Name, name));
        }
    }
}
