using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Statements run by Redshift, on a cluster or a serverless workgroup, with one of three ways to log in.</summary>
internal sealed class RedshiftStatements : IIntegration
{
    private static readonly string[] ReadSecret = ["secretsmanager:GetSecretValue"];

    private static readonly string[] LogInToWorkgroup = ["redshift-serverless:GetCredentials"];

    private static readonly string[] LogInAsUser = ["redshift:GetClusterCredentials"];

    private static readonly string[] LogInAsRole = ["redshift:GetClusterCredentialsWithIAM"];

    public IReadOnlyList<string> Calls { get; } = ["aws-sdk:redshiftdata:executeStatement", "aws-sdk:redshiftdata:batchExecuteStatement"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        string[] actions = [task.Call!.Text == "aws-sdk:redshiftdata:executeStatement" ? "redshift-data:ExecuteStatement" : "redshift-data:BatchExecuteStatement"];
        if (task.Parameters.Has("WorkgroupName"))
        {
            var workgroup = Workgroup(task.Parameters.Static("WorkgroupName"));
            return [task.Grant(actions, workgroup), Secret(task) ?? WorkgroupLogIn(task, workgroup)];
        }

        var cluster = task.Parameters.StaticOrAny("ClusterIdentifier");
        return [task.Grant(actions, Arn("cluster:${cluster}").With("cluster", cluster).Short), Secret(task) ?? ClusterLogIn(task, cluster)];
    }

    // The ARN of a workgroup has an id in place of its name.
    private static Node Workgroup(Node? name) =>
        FunctionText.IsArn(name) == true ? name! : ServiceArn.Template("redshift-serverless", "workgroup/*").Short;

    private static Grant? Secret(TaskNeeds task)
    {
        if (!task.Parameters.Has("SecretArn")) return null;
        var secret = task.Parameters.Static("SecretArn");
        // Despite its name, the parameter takes a name as well. A Ref to a secret gives its ARN.
        var arn = secret is MappingNode && FunctionText.IsArn(secret) != false ? secret
            : FunctionText.IsArn(secret) == true ? secret!
            : secret is null ? ServiceArn.Template("secretsmanager", "secret:*").Short
            : ServiceArn.Template("secretsmanager", "secret:${secret}*").With("secret", secret).Short;
        return task.Grant(ReadSecret, arn);
    }

    private static Grant WorkgroupLogIn(TaskNeeds task, Node workgroup)
    {
        if (task.Parameters.Has("DbUser")) task.Report(PermissionMessages.UserOfWorkgroup(task.ParametersSpan, task.Asker.Name));
        return task.Grant(LogInToWorkgroup, workgroup);
    }

    private static Grant ClusterLogIn(TaskNeeds task, Node cluster)
    {
        var database = Arn("dbname:${cluster}/${database}").With("cluster", cluster).With("database", task.Parameters.StaticOrAny("Database")).Short;
        if (!task.Parameters.Has("DbUser")) return task.Grant(LogInAsRole, database);
        var user = Arn("dbuser:${cluster}/${user}").With("cluster", cluster).With("user", task.Parameters.StaticOrAny("DbUser")).Short;
        return task.Grant(LogInAsUser, user, database);
    }

    private static SubTemplate Arn(string rest) => ServiceArn.Template("redshift", rest);
}
