using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary><c>AWS::ApiGateway::UsagePlan</c> and what puts keys under it.</summary>
internal static class UsagePlans
{
    /// <param name="api">The API.</param>
    /// <param name="name">Its name; empty for the only one.</param>
    /// <param name="limits">Its quota and throttle; null for none.</param>
    public static void Add(ApiBuilder api, string name, MappingNode? limits)
    {
        var service = api.Service;
        var fields = new Fields(limits ?? MappingNode.Empty, "the usage plan", api.Diagnostics);
        var quota = fields.Inner("quota");
        var throttle = fields.Inner("throttle");
        var stage = new MappingBuilder().Set("ApiId", api.Settings.ApiId).Set("Stage", service.Stage);
        var properties = new MappingBuilder()
            .Set("ApiStages", new SequenceNode([stage.Build()]))
            .Set("Description", name.Length == 0 ? $"Usage plan for {service.Name} {service.Stage} stage" : $"Usage plan \"{name}\" for {service.Name} {service.Stage} stage")
            .Set("UsagePlanName", name.Length == 0 ? $"{service.Name}-{service.Stage}" : $"{service.Name}-{name}-{service.Stage}");
        if (quota.Mapping.Entries.Count > 0)
            properties.Set("Quota", new MappingBuilder().SetIfAny("Limit", Number(quota, "limit")).SetIfAny("Offset", Number(quota, "offset")).SetIfAny("Period", quota.Any("period")).Build());
        if (throttle.Mapping.Entries.Count > 0)
            properties.Set("Throttle", new MappingBuilder().SetIfAny("BurstLimit", Number(throttle, "burstLimit")).SetIfAny("RateLimit", Number(throttle, "rateLimit")).Build());
        api.Add(IdOf(name), CloudFormation.Resource("AWS::ApiGateway::UsagePlan", properties).Set("DependsOn", api.DeploymentId), limits?.Span ?? api.Settings.Span);
    }

    public static void AddKey(ApiBuilder api, string plan, string suffix, SourceSpan span)
    {
        var properties = new MappingBuilder()
            .Set("KeyId", CloudFormation.Ref("ApiGatewayApiKey" + suffix))
            .Set("KeyType", "API_KEY")
            .Set("UsagePlanId", CloudFormation.Ref(IdOf(plan)));
        api.Add("ApiGatewayUsagePlanKey" + suffix, CloudFormation.Resource("AWS::ApiGateway::UsagePlanKey", properties), span);
    }

    private static string IdOf(string name) => "ApiGatewayUsagePlan" + ApiNames.UpperFirst(name);

    private static Node? Number(Fields fields, string key) => fields.Any(key) is { } value ? Coercion.ToNumber(value) : null;
}
