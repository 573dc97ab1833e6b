using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>
/// <c>AWS::ApiGateway::Deployment</c>, another whenever the API is another, since API Gateway takes changes over only
/// then; and the address of the API.
/// </summary>
internal static class ApiDeployment
{
    /// <param name="api">The API with all of its parts.</param>
    /// <param name="template">Where the address goes.</param>
    /// <param name="hasFunctions">Whether functions have events; without them the stage is that of the service, and nothing is described.</param>
    public static void Add(ApiBuilder api, TemplateBuilder template, bool hasFunctions)
    {
        var settings = api.Settings;
        var properties = new MappingBuilder()
            .Set("RestApiId", settings.ApiId)
            .Set("StageName", hasFunctions ? settings.StageName : CloudFormation.Text(api.Service.Stage))
            .SetIfAny("Description", hasFunctions ? settings.Description : null);
        var deployment = CloudFormation.Resource("AWS::ApiGateway::Deployment", properties).Set("DependsOn", CloudFormation.List(api.MethodIds));
        api.AddDeployment("ApiGatewayDeployment" + DeploymentHash.Of(api, properties), deployment, settings.Span);
        template.AddOutput("ServiceEndpoint", "URL of the service endpoint", Endpoint(api), settings.Span);
    }

    private static MappingNode Endpoint(ApiBuilder api) => CloudFormation.Join(
        "",
        CloudFormation.Text("https://"),
        api.Settings.ApiId,
        CloudFormation.Text(".execute-api."),
        CloudFormation.Ref("AWS::Region"),
        CloudFormation.Text("."),
        CloudFormation.Ref("AWS::URLSuffix"),
        CloudFormation.Text("/" + api.Service.Stage));
}
