using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Calls that act on one table of DynamoDB. A query of an index needs that index alone.</summary>
internal sealed class DynamoDbItems : IIntegration
{
    private static readonly Dictionary<string, string> Actions = new(StringComparer.Ordinal)
    {
        ["dynamodb:getItem"] = "dynamodb:GetItem",
        ["dynamodb:putItem"] = "dynamodb:PutItem",
        ["dynamodb:updateItem"] = "dynamodb:UpdateItem",
        ["dynamodb:deleteItem"] = "dynamodb:DeleteItem",
        ["aws-sdk:dynamodb:putItem"] = "dynamodb:PutItem",
        ["aws-sdk:dynamodb:putItem.waitForTaskToken"] = "dynamodb:PutItem",
        ["aws-sdk:dynamodb:updateItem"] = "dynamodb:UpdateItem",
        ["aws-sdk:dynamodb:updateItem.waitForTaskToken"] = "dynamodb:UpdateItem",
        ["aws-sdk:dynamodb:updateTable"] = "dynamodb:UpdateTable",
        ["aws-sdk:dynamodb:query"] = "dynamodb:Query",
        ["aws-sdk:dynamodb:scan"] = "dynamodb:Scan",
    };

    public IReadOnlyList<string> Calls { get; } = Actions.Keys.ToArray();

    public IEnumerable<Grant> Grants(TaskNeeds task) => Table(task) is { } table ? [task.Grant([Actions[task.Call!.Text]], table)] : [];

    private static Node? Table(TaskNeeds task)
    {
        if (task.IsDynamic("TableName")) return AnyResource.Node;
        if (task.RequiredText("TableName") is not { } table) return null;
        return task.Parameters.Has("IndexName")
            ? DynamoDbTable.IndexArn(table, task.Parameters.StaticOrAny("IndexName"), task.Context)
            : DynamoDbTable.Arn(table, task.Context);
    }
}
