using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Calls of HTTP APIs. EventBridge keeps the credentials in a connection, and those in a secret of its own.</summary>
internal sealed class HttpCalls : IIntegration
{
    private static readonly string[] Invoke = ["states:InvokeHTTPEndpoint"];

    private static readonly string[] Retrieve = ["events:RetrieveConnectionCredentials"];

    private static readonly string[] ReadSecret = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"];

    public IReadOnlyList<string> Calls { get; } = ["http:invoke"];

    public IEnumerable<Grant> Grants(TaskNeeds task) =>
    [
        task.Grant(Invoke, AnyResource.Node),
        task.Grant(Retrieve, Connection(task.Parameters)),
        task.Grant(ReadSecret, CloudFormation.Sub(ServiceArn.Text("secretsmanager", "secret:events!connection/*"))),
    ];

    // APIs in a private network name their connection in 'InvocationConfig'.
    private static Node Connection(CallParameters parameters) => new[] { "Authentication", "InvocationConfig" }
        .Select(key => parameters.Inner(key).Static("ConnectionArn"))
        .FirstOrDefault(arn => arn is not null) ?? AnyResource.Node;
}
