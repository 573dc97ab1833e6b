using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Calls that act on several tables of DynamoDB, which are the keys of their parameter.</summary>
internal sealed class DynamoDbBatches : IIntegration
{
    public IReadOnlyList<string> Calls { get; } = ["aws-sdk:dynamodb:batchGetItem", "aws-sdk:dynamodb:batchWriteItem"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        string[] actions = [task.Call!.Text == "aws-sdk:dynamodb:batchGetItem" ? "dynamodb:BatchGetItem" : "dynamodb:BatchWriteItem"];
        if (task.IsDynamic("RequestItems")) return [task.Grant(actions, AnyResource.Node)];
        return task.Required("RequestItems") switch
        {
            MappingNode tables when !CloudFormation.IsFunction(tables) =>
                tables.Entries.Select(table => task.Grant(actions, DynamoDbTable.Arn(new StringNode(table.Key.Replace(".$", ""), table.KeySpan), task.Context))),
            null => [],
            _ => [task.Grant(actions, AnyResource.Node)],
        };
    }
}
