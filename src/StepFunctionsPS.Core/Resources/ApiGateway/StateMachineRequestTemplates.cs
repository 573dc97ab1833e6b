using System.Linq;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The templates that make the input of Step Functions from a request, by content type.</summary>
internal static class StateMachineRequestTemplates
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    // The body as text in JSON. `\'` is right in JavaScript and wrong in JSON.
    private const string Standard = """

        #set( $body = $util.escapeJavaScript($input.json('$')).replaceAll("\\'", "'") )
        {"input": "$body", "name": "$context.requestId", "stateMachineArn":"${StateMachineArn}"}
        """;

    public static MappingNode Of(MachineHttpEvent http, StateMachine machine)
    {
        var arn = CloudFormation.Of("StateMachineArn", CloudFormation.Ref(machine.StartLogicalId));
        if (http.IsLambdaProxy) return LambdaProxy(machine);
        // An action other than the standard one is called with the body as it comes, unless it is known what it takes.
        if (http.Templates is null && http.Action is not null && !TakesInput(http, machine)) return MappingNode.Empty;
        var templates = new MappingBuilder().Set(Json, CloudFormation.Sub(Standard, arn)).Set(Form, CloudFormation.Sub(Standard, arn));
        foreach (var given in http.Templates ?? []) templates.Set(given with { Value = given.Value is StringNode text ? PseudoParameters.SubstituteRegion(text) : given.Value });
        return new MappingNode(templates.Build().Entries.Where(entry => entry.Value is not NullNode).ToArray());
    }

    private static bool TakesInput(MachineHttpEvent http, StateMachine machine) => http.IsSync && machine.Type == "EXPRESS";

    private static MappingNode LambdaProxy(StateMachine machine)
    {
        var variables = new MappingBuilder()
            .Set("StateMachineArn", CloudFormation.Ref(machine.StartLogicalId))
            .Set("AccountId", CloudFormation.Ref("AWS::AccountId"))
            .Build();
        return new MappingBuilder()
            .Set(Json, CloudFormation.Sub(LambdaProxyTemplates.Json, variables))
            .Set(Form, CloudFormation.Sub(LambdaProxyTemplates.Form, variables))
            .Build();
    }
}
