using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Questions about statements that Redshift runs; they are known by their id only.</summary>
internal sealed class RedshiftQueries : IIntegration
{
    private static readonly Dictionary<string, string> Actions = new(StringComparer.Ordinal)
    {
        ["aws-sdk:redshiftdata:listStatements"] = "redshift-data:ListStatements",
        ["aws-sdk:redshiftdata:describeStatement"] = "redshift-data:DescribeStatement",
        ["aws-sdk:redshiftdata:getStatementResult"] = "redshift-data:GetStatementResult",
        ["aws-sdk:redshiftdata:cancelStatement"] = "redshift-data:CancelStatement",
    };

    public IReadOnlyList<string> Calls { get; } = Actions.Keys.ToArray();

    public IEnumerable<Grant> Grants(TaskNeeds task) => [task.Grant([Actions[task.Call!.Text]], AnyResource.Node)];
}
