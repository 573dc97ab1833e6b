using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>
/// Queries of Athena. It reads the catalog and the data in the name of its caller, so the role of the machine
/// needs what AWS lists for that in Glue, S3 and Lake Formation.
/// </summary>
internal sealed class AthenaQueries : IIntegration
{
    private static readonly Dictionary<string, string[]> Actions = new(StringComparer.Ordinal)
    {
        ["athena:startQueryExecution"] = ["athena:startQueryExecution", "athena:getDataCatalog"],
        ["athena:startQueryExecution.sync"] =
        [
            "athena:startQueryExecution", "athena:stopQueryExecution", "athena:getQueryExecution", "athena:getDataCatalog",
            "athena:GetWorkGroup", "athena:BatchGetQueryExecution", "athena:GetQueryResults", "athena:ListQueryExecutions",
        ],
        ["athena:stopQueryExecution"] = ["athena:stopQueryExecution"],
        ["athena:getQueryExecution"] = ["athena:getQueryExecution"],
        ["athena:getQueryResults"] = ["athena:getQueryResults"],
    };

    private static readonly string[] ReadResults = ["s3:GetObject"];

    private static readonly string[] UseData =
    [
        "s3:GetBucketLocation", "s3:GetObject", "s3:ListBucket", "s3:ListBucketMultipartUploads", "s3:ListMultipartUploadParts",
        "s3:AbortMultipartUpload", "s3:CreateBucket", "s3:PutObject",
    ];

    private static readonly string[] UseCatalog =
    [
        "glue:CreateDatabase", "glue:GetDatabase", "glue:GetDatabases", "glue:UpdateDatabase", "glue:DeleteDatabase",
        "glue:CreateTable", "glue:UpdateTable", "glue:GetTable", "glue:GetTables", "glue:DeleteTable", "glue:BatchDeleteTable",
        "glue:BatchCreatePartition", "glue:CreatePartition", "glue:UpdatePartition", "glue:GetPartition", "glue:GetPartitions",
        "glue:BatchGetPartition", "glue:DeletePartition", "glue:BatchDeletePartition",
    ];

    private static readonly string[] CatalogResources = ["catalog", "database/*", "table/*", "userDefinedFunction/*"];

    private static readonly string[] Access = ["lakeformation:GetDataAccess"];

    public IReadOnlyList<string> Calls { get; } = Actions.Keys.ToArray();

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        var call = task.Call!;
        var actions = Actions[call.Text];
        if (call.Name == "athena:startQueryExecution")
        {
            return
            [
                task.Grant(actions, WorkGroup(task.Parameters.Static("WorkGroup")), ServiceArn.Sub("athena", "datacatalog/*")),
                task.Grant(UseData, Data(task)),
                task.Grant(UseCatalog, CatalogResources.Select(resource => ServiceArn.Sub("glue", resource)).ToArray()),
                task.Grant(Access, AnyResource.Node),
            ];
        }

        // Only the id of the query is given, which does not tell its work group.
        var query = task.Grant(actions, WorkGroup(null));
        return call.Name == "athena:getQueryResults" ? [query, task.Grant(ReadResults, Data(task))] : [query];
    }

    private static Node WorkGroup(Node? name) => ServiceArn.Sub("athena", "workgroup/" + (name is StringNode text ? text.Value : "*"));

    private static StringNode Data(TaskNeeds task) => new($"arn:{Partition.Of(task.Context.Service.Region)}:s3:::*");
}
