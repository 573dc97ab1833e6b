using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>The log group that API Gateway writes to: <c>provider.logs.restApi</c>.</summary>
internal static class ApiLogs
{
    public static void Add(ApiBuilder api)
    {
        var service = api.Service;
        var logs = new Fields(service.Provider.Root, "'provider'", api.Diagnostics).Inner("logs");
        var settings = logs.Inner("restApi");
        if (logs.Truthy("restApi") is null or StringNode { Value: "false" } || !settings.Flag("accessLogging", otherwise: true)) return;
        var span = logs.SpanOf("restApi");
        var properties = new MappingBuilder()
            .Set("LogGroupName", $"/aws/api-gateway/{service.Name}-{service.Stage}")
            .SetIfAny("RetentionInDays", service.Provider.Functions.LogRetentionInDays)
            .SetIfAny("DataProtectionPolicy", service.Provider.Functions.LogDataProtectionPolicy);
        api.Add("ApiGatewayLogGroup", CloudFormation.Resource("AWS::Logs::LogGroup", properties), span);
        if (!settings.Flag("roleManagedExternally", otherwise: false)) api.Diagnostics.Add(HttpMessages.LoggingRoleLeftOut(span));
    }
}
