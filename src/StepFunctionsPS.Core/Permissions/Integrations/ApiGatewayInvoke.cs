using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Calls of an API behind API Gateway. Only those that are signed with the role need a permission of it.</summary>
internal sealed class ApiGatewayInvoke : IIntegration
{
    private const string Host = ".execute-api.";

    public IReadOnlyList<string> Calls { get; } = ["apigateway:invoke", "apigateway:invoke.waitForTaskToken"];

    public IEnumerable<Grant> Grants(TaskNeeds task) =>
        ParameterValue.Of(task, "AuthType") is ParameterValue.Absent or ParameterValue.Literal { Text: not "IAM_ROLE" }
            ? []
            : [task.Grant(["execute-api:Invoke"], Method(task))];

    private static Node Method(TaskNeeds task)
    {
        var (api, variables) = Api(task);
        var path = ParameterValue.Of(task, "Path") is ParameterValue.Literal literal ? literal.Text.TrimStart('/') : "*";
        var arn = ArnPattern.Expand($"execute-api:{api}/{Part(task, "Stage")}/{Part(task, "Method")}/{ArnPattern.Escape(path)}");
        return variables is null ? CloudFormation.Sub(arn) : CloudFormation.Sub(arn, variables);
    }

    private static string Part(TaskNeeds task, string parameter) => ParameterValue.Of(task, parameter) is ParameterValue.Literal literal ? ArnPattern.Escape(literal.Text) : "*";

    // The id of the API is the first part of its host name: abc123.execute-api.eu-west-1.amazonaws.com.
    private static (string Id, MappingNode? Variables) Api(TaskNeeds task) => ParameterValue.Of(task, "ApiEndpoint") switch
    {
        ParameterValue.Literal literal when IdIn(literal.Text) is { } id => (ArnPattern.Escape(id), null),
        ParameterValue.Computed { Function: MappingNode function } => function["Fn::Sub"] switch
        {
            StringNode text when IdIn(text.Value) is { } id => (id, null),
            SequenceNode { Items: [StringNode text, MappingNode variables] } when IdIn(text.Value) is { } id =>
                (id, new MappingNode(variables.Entries.Where(entry => id.Contains($"${{{entry.Key}}}")).ToArray())),
            _ => (function["Fn::Join"] as SequenceNode)?.Items is [StringNode { Value: "." or "" }, SequenceNode { Items: [MappingNode first, ..] }] && CloudFormation.IsFunction(first)
                ? ("${api}", CloudFormation.Of("api", first))
                : ("*", null),
        },
        _ => ("*", null),
    };

    private static string? IdIn(string host) => host.IndexOf(Host, StringComparison.Ordinal) is > 0 and var end ? host.Substring(0, end) : null;
}
