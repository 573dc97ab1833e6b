using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::Deployment</c>, another with each run since API Gateway takes changes over only then, and the address of the API.</summary>
internal static class ApiDeployment
{
    public static void Add(ApiBuilder api, TemplateBuilder template)
    {
        var settings = api.Settings;
        var properties = new MappingBuilder()
            .Set("RestApiId", settings.ApiId)
            .Set("StageName", settings.StageName)
            .SetIfAny("Description", settings.Description);
        var deployment = CloudFormation.Resource("AWS::ApiGateway::Deployment", properties).Set("DependsOn", CloudFormation.List(api.MethodIds));
        api.Add(api.DeploymentId, deployment, settings.Span);
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
