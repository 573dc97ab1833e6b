using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The role under which API Gateway calls Step Functions, for all events that have none of their own.</summary>
internal static class ApiGatewayRole
{
    public const string LogicalId = "ApigatewayToStepFunctionsRole";

    public static void Add(ApiBuilder api, IReadOnlyList<MachineHttpEvent> events)
    {
        if (events.FirstOrDefault(item => item.IamRole is null) is not { } first) return;
        // Templates of the user may name any machine, so that no list of them would do.
        var statement = new MappingBuilder()
            .Set("Effect", "Allow")
            .Set("Action", CloudFormation.Texts(Actions(events)))
            .Set("Resource", "*");
        var role = ServiceRole.Of(api.Service, CloudFormation.Text("apigateway.amazonaws.com"), "apigatewaytostepfunctions", new SequenceNode([statement.Build()]));
        api.Add(LogicalId, role, first.Http.Span);
    }

    private static IEnumerable<string> Actions(IEnumerable<MachineHttpEvent> events) =>
        events.Select(item => item.Action).OfType<string>().Prepend("StartExecution").Distinct().Select(action => "states:" + action);
}
