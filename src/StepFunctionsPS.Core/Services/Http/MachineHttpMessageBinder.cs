using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Reads what the <c>http</c> event of a state machine says about requests and answers.</summary>
internal static class MachineHttpMessageBinder
{
    /// <summary>The actions of Step Functions that a path may call.</summary>
    private static readonly string[] Actions =
    [
        "StartExecution", "StartSyncExecution", "StopExecution", "DescribeExecution", "ListExecutions", "GetExecutionHistory", "RedriveExecution",
        "DescribeStateMachine", "DescribeStateMachineForExecution", "DescribeMapRun", "ListMapRuns", "ListStateMachines", "SendTaskSuccess",
        "SendTaskFailure", "SendTaskHeartbeat", "GetActivityTask", "DescribeActivity", "ListActivities", "ListStateMachineVersions",
        "ListStateMachineAliases", "DescribeStateMachineAlias", "TestState", "ValidateStateMachineDefinition", "UpdateMapRun",
    ];

    public static MachineHttpEvent Bind(MachineHttpEvent http, Fields fields, DiagnosticBag diagnostics)
    {
        var request = Inner(fields, "request");
        var response = Inner(fields, "response");
        var action = fields.Truthy("action") is null ? null : fields.Text("action");
        if (action is not null && !Actions.Contains(action)) diagnostics.Add(MachineHttpMessages.UnknownAction(fields.Mapping["action"]!.Span, action, fields.Owner, Actions));
        return http with
        {
            Action = action,
            IsLambdaProxy = IsLambdaProxy(request, diagnostics),
            Templates = request.Any("template") is MappingNode templates ? templates.Entries : null,
            ResponseHeaders = Headers(response.Mapped("headers")?.Entries ?? []),
            Responses = fields.Mapped("responses") is { } responses ? Statuses(responses, fields.Inner("responses"), diagnostics) : Standard(response),
            HasResponseTemplates = fields.Any("responses") is not null || response.Any("template") is not null,
        };
    }

    // What is no mapping is reported, since all of it would be lost.
    private static Fields Inner(Fields owner, string key)
    {
        owner.Mapped(key);
        return owner.Inner(key);
    }

    private static bool IsLambdaProxy(Fields request, DiagnosticBag diagnostics)
    {
        if (request.Any("template") is null or MappingNode) return false;
        var name = request.Text("template");
        if (name is not (null or "lambda_proxy")) diagnostics.Add(MachineHttpMessages.UnknownTemplate(request.Mapping["template"]!.Span, request.Owner));
        return name == "lambda_proxy";
    }

    private static IReadOnlyList<MachineHttpResponse> Standard(Fields response) =>
    [
        MachineHttpResponses.Success with { Parameters = Headers(response.Mapped("headers")?.Entries ?? []), Templates = Templates(response, "template") },
        MachineHttpResponses.Failure,
    ];

    private static MachineHttpResponse[] Statuses(MappingNode responses, Fields owner, DiagnosticBag diagnostics) =>
        InJavaScriptOrder(responses.Entries).Select(entry => Status(entry, Inner(owner, entry.Key), diagnostics)).ToArray();

    private static MachineHttpResponse Status(MappingEntry entry, Fields status, DiagnosticBag diagnostics)
    {
        var code = status.Any("statusCode") ?? new NumberNode(entry.Key);
        if (!int.TryParse(ScalarText.Of(code), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 100 or > 599)
            diagnostics.Add(MachineHttpMessages.WrongStatusCode(status.Mapping["statusCode"]?.Span ?? entry.KeySpan, status.Owner));
        return new MachineHttpResponse(
            code,
            status.Any("selectionPattern") ?? new StringNode(entry.Key),
            status.Mapped("responseParameters")?.Entries ?? [],
            Templates(status, "responseTemplates"));
    }

    private static IReadOnlyList<MappingEntry> Templates(Fields owner, string key) => owner.Any(key) switch
    {
        StringNode text => [new MappingEntry("application/json", text)],
        _ => owner.Mapped(key)?.Entries ?? [],
    };

    private static IReadOnlyList<MappingEntry> Headers(IEnumerable<MappingEntry> headers) =>
        headers.Select(entry => entry with { Key = "method.response.header." + entry.Key }).ToArray();

    // Keys that are whole numbers come first, in ascending order.
    private static IEnumerable<MappingEntry> InJavaScriptOrder(IReadOnlyList<MappingEntry> entries) =>
        entries.OrderBy(entry => int.TryParse(entry.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : int.MaxValue);
}
