using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Permissions.Sdk;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Transactions of DynamoDB: IAM knows no action for them, but those of which they are made.</summary>
internal sealed class DynamoDbTransactions : IIntegration
{
    private static readonly (string Part, string Action)[] Writes =
        [("Put", "dynamodb:PutItem"), ("Update", "dynamodb:UpdateItem"), ("Delete", "dynamodb:DeleteItem"), ("ConditionCheck", "dynamodb:ConditionCheckItem")];

    private static readonly (string Part, string Action)[] Reads = [("Get", "dynamodb:GetItem")];

    public IReadOnlyList<string> Calls { get; } =
    [
        "aws-sdk:dynamodb:transactWriteItems", "aws-sdk:dynamodb:transactWriteItems.waitForTaskToken",
        "aws-sdk:dynamodb:transactGetItems", "aws-sdk:dynamodb:transactGetItems.waitForTaskToken",
    ];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        var parts = task.Call!.Name.EndsWith("transactGetItems", System.StringComparison.Ordinal) ? Reads : Writes;
        if (task.Parameters.Items("TransactItems") is not { } items)
            return [task.Grant(parts.Select(part => part.Action).ToArray(), AnyResource.Node)];
        return items.SelectMany(item => parts
            .Where(part => item.Has(part.Part))
            .Select(part => task.Grant([part.Action], Table(item.Inner(part.Part), task))));
    }

    private static Node Table(CallParameters request, TaskNeeds task) =>
        NamedResource.Of("dynamodb:table/<TableName>", "TableName", ParameterValue.Of(request, "TableName", task)) ?? AnyResource.Node;
}
