using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Deployment;

/// <summary>
/// Settings of the stage of the REST API that the framework makes by calls after each deployment, since the stage is no
/// resource of its own: <c>tracing.apiGateway</c>, <c>apiGateway.metrics</c> and <c>logs.restApi</c>. Tags are left to
/// those of the stack, which reach the stage too.
/// </summary>
internal static class ApiStageSettings
{
    private const string DefaultFormat =
        "requestId: $context.requestId, ip: $context.identity.sourceIp, caller: $context.identity.caller, user: $context.identity.user, "
        + "requestTime: $context.requestTime, httpMethod: $context.httpMethod, resourcePath: $context.resourcePath, status: $context.status, "
        + "protocol: $context.protocol, responseLength: $context.responseLength";

    // Known only once there is a stack.
    private const string Partition = "${AWS::Partition}";

    private const string Region = "${AWS::Region}";

    private const string Account = "${AWS::AccountId}";

    /// <summary>The changes in the framework's order; none for an API of another service.</summary>
    public static IReadOnlyList<StagePatch> PatchesOf(Service service)
    {
        var root = service.Provider.Root;
        var api = root["apiGateway"] as MappingNode ?? MappingNode.Empty;
        var patches = new List<StagePatch>();
        if (Coercion.IsTruthy(api["restApiId"])) return patches;
        if (Given(root, "tracing", "apiGateway") is { } tracing) patches.Add(Replace("/tracingEnabled", Flag(tracing)));
        if (Given(root, "apiGateway", "metrics") is { } metrics) patches.Add(Replace("/*/*/metrics/enabled", Flag(metrics)));
        if (Given(root, "logs", "restApi") is { } logs) patches.AddRange(IsOn(logs) ? Logs(service, logs as MappingNode ?? MappingNode.Empty) : NoLogs());
        return patches;
    }

    /// <summary>The value with what is known of the stack.</summary>
    public static string Fill(string value, string stackId) => value
        .Replace(Partition, StackIds.PartitionOf(stackId) ?? "aws")
        .Replace(Region, StackIds.RegionOf(stackId) ?? "")
        .Replace(Account, StackIds.AccountOf(stackId) ?? "");

    private static IEnumerable<StagePatch> Logs(Service service, MappingNode given)
    {
        // What is wrong with them was told when the service was compiled.
        var settings = new Fields(given, "'restApi'", new DiagnosticBag());
        var level = !settings.Flag("executionLogging", otherwise: true) ? "OFF" : Filled(settings.Text("level")) ?? "INFO";
        if (settings.Flag("accessLogging", otherwise: true))
        {
            // The log group is named after the stage of the service, whatever the stage of the API is called.
            yield return Replace("/accessLogSettings/destinationArn", $"arn:{Partition}:logs:{Region}:{Account}:log-group:/aws/api-gateway/{service.Name}-{service.Stage}");
            yield return Replace("/accessLogSettings/format", Filled(settings.Text("format")) ?? DefaultFormat);
        }
        else
        {
            yield return new StagePatch("remove", "/accessLogSettings", null);
        }

        yield return Replace("/*/*/logging/dataTrace", Flag(settings.Flag("fullExecutionData", otherwise: true)));
        yield return Replace("/*/*/logging/loglevel", level);
    }

    private static IEnumerable<StagePatch> NoLogs() => [Replace("/*/*/logging/dataTrace", "false"), Replace("/*/*/logging/loglevel", "OFF")];

    private static StagePatch Replace(string path, string value) => new("replace", path, value);

    // Null counts as not given, as it does in the framework.
    private static Node? Given(MappingNode root, string section, string key) => (root[section] as MappingNode)?[key] is { } value and not (NullNode or UnknownNode) ? value : null;

    private static bool IsOn(Node value) => Coercion.IsTruthy(Coercion.ToFlag(value));

    private static string Flag(Node value) => Flag(IsOn(value));

    private static string Flag(bool isOn) => isOn ? "true" : "false";

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
