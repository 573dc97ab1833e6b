using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The part of a method that calls Step Functions without a function in between.</summary>
internal static class StateMachineIntegration
{
    public static MappingNode Of(MachineHttpEvent http, StateMachine machine) => new MappingBuilder()
        .Set("IntegrationHttpMethod", "POST")
        .Set("Type", "AWS")
        .Set("Credentials", http.IamRole ?? CloudFormation.GetAtt(ApiGatewayRole.LogicalId, "Arn"))
        .Set("Uri", Uri(http.Action ?? "StartExecution"))
        .Set("PassthroughBehavior", http.Action is null ? "NEVER" : "WHEN_NO_TEMPLATES")
        .Set("RequestTemplates", StateMachineRequestTemplates.Of(http, machine))
        .SetIfAny("TimeoutInMillis", http.TimeoutInMillis)
        .Set("IntegrationResponses", StateMachineResponses.OfIntegration(http, machine))
        .Build();

    private static MappingNode Uri(string action) => CloudFormation.Join(
        "",
        CloudFormation.Text("arn:"),
        CloudFormation.Ref("AWS::Partition"),
        CloudFormation.Text(":apigateway:"),
        CloudFormation.Ref("AWS::Region"),
        CloudFormation.Text(":states:action/" + action));
}
