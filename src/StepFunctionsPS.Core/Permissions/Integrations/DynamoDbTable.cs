using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>ARNs of tables and of their indexes, from whatever names a table.</summary>
internal static class DynamoDbTable
{
    public static Node Arn(Node table, TaskContext context) => table switch
    {
        MappingNode { Entries: [{ Key: "Fn::If", Value: SequenceNode { Items: [var condition, var yes, var no] } }] } =>
            CloudFormation.Of("Fn::If", new SequenceNode([condition, Arn(yes, context), Arn(no, context)])),
        MappingNode { Entries: [{ Key: "Ref", Value: StringNode name }] } => name.Value.StartsWith("AWS::", System.StringComparison.Ordinal) || context.IsParameter(name.Value) ? Substituted(table) : CloudFormation.GetAtt(name.Value, "Arn"),
        _ when FunctionText.IsArn(table) == true => table,
        MappingNode { Entries: [{ Key: "Fn::ImportValue" }] } => ServiceArn.Join("dynamodb", CloudFormation.Join("/", CloudFormation.Text("table"), table)),
        _ when ScalarText.Of(table) is { } name => ServiceArn.Join("dynamodb", CloudFormation.Text("table/" + name)),
        _ => Substituted(table),
    };

    /// <summary>An index of the table, or all of them.</summary>
    public static Node IndexArn(Node table, Node index, TaskContext context)
    {
        if (ScalarText.Of(table) is not { } name || ScalarText.Of(index) is not { } indexName)
            return new SubTemplate("${table}/index/${index}").With("table", Arn(table, context)).With("index", index).Short;
        var path = $"{name}/index/{indexName}";
        return FunctionText.IsArn(table) == true ? new StringNode(path) : ServiceArn.Join("dynamodb", CloudFormation.Text("table/" + path));
    }

    private static Node Substituted(Node table) => ServiceArn.Template("dynamodb", "table/${tableName}").With("tableName", table).Pair;
}
