using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The role under which API Gateway calls Step Functions, for all events that have none of their own.</summary>
internal static class ApiGatewayRole
{
    public const string LogicalId = "ApigatewayToStepFunctionsRole";

    private const string PolicyVersion = "2012-10-17";

    public static void Add(ApiBuilder api, IReadOnlyList<MachineHttpEvent> events)
    {
        if (events.FirstOrDefault(item => item.IamRole is null) is not { } first) return;
        var trust = new MappingBuilder()
            .Set("Effect", "Allow")
            .Set("Principal", CloudFormation.Of("Service", CloudFormation.Text("apigateway.amazonaws.com")))
            .Set("Action", "sts:AssumeRole");
        // Templates of the user may name any machine, so that no list of them would do.
        var statement = new MappingBuilder()
            .Set("Effect", "Allow")
            .Set("Action", CloudFormation.Texts(Actions(events)))
            .Set("Resource", "*");
        var policy = new MappingBuilder().Set("PolicyName", "apigatewaytostepfunctions").Set("PolicyDocument", Document(statement));
        var properties = new MappingBuilder()
            .Set("AssumeRolePolicyDocument", Document(trust))
            .Set("Policies", new SequenceNode([policy.Build()]))
            .SetIfAny("PermissionsBoundary", api.Service.Provider.PermissionsBoundary)
            .SetIfAny("Path", api.Service.Provider.RolePath);
        api.Add(LogicalId, CloudFormation.Resource("AWS::IAM::Role", properties), first.Http.Span);
    }

    private static IEnumerable<string> Actions(IEnumerable<MachineHttpEvent> events) =>
        events.Select(item => item.Action).OfType<string>().Prepend("StartExecution").Distinct().Select(action => "states:" + action);

    private static MappingNode Document(MappingBuilder statement) =>
        new MappingBuilder().Set("Version", PolicyVersion).Set("Statement", new SequenceNode([statement.Build()])).Build();
}
