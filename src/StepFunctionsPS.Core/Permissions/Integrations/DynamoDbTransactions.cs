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
        if (task.Parameter("TransactItems") is not SequenceNode list || !list.Items.All(item => item is MappingNode))
            return [task.Grant(parts.Select(part => part.Action).ToArray(), new StringNode("*"))];
        return list.Items.Cast<MappingNode>().SelectMany(item => parts
            .Where(part => item[part.Part] is not null || item[part.Part + ".$"] is not null)
            .Select(part => task.Grant([part.Action], Table(item[part.Part] as MappingNode, task))));
    }

    private static Node Table(MappingNode? request, TaskNeeds task)
    {
        var name = request?["TableName.$"] is null ? ParameterValue.Of(request?["TableName"], task) : new ParameterValue.Unknown();
        return NamedResource.Of("dynamodb:table/<TableName>", "TableName", name) ?? new StringNode("*");
    }
}
