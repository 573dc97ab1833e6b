using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.Alarms;
using StepFunctionsPS.Resources.ApiGateway;
using StepFunctionsPS.Resources.Deployment;
using StepFunctionsPS.Resources.Events;
using StepFunctionsPS.Resources.Functions;
using StepFunctionsPS.Resources.Functions.Events;
using StepFunctionsPS.Resources.Notifications;
using StepFunctionsPS.Resources.StateMachines;

namespace StepFunctionsPS.Resources;

/// <summary>Stage 7: a service becomes resources, one kind after the other.</summary>
internal static class ResourceLowerer
{
    private static readonly IReadOnlyList<IResourceKind> Kinds =
    [
        new DeploymentBucket(),
        new LogGroups(),
        new FunctionRole(),
        new LambdaFunctions(),
        new LambdaVersions(),
        new LambdaAliases(),
        new FunctionUrls(),
        new AsyncInvocations(),
        new LambdaLayers(),
        new Schedules(),
        new S3Events(),
        new SnsEvents(),
        new StreamEvents(),
        new CloudWatchEvents(),
        new EventBridgeEvents(),
        new SqsEvents(),
        new RestApis(),
        new ExecutionRoles(),
        new Activities(),
        new StateMachineLogGroups(),
        new StateMachineResources(),
        new StateMachineAliases(),
        new MachineAlarms(),
        new MachineNotifications(),
        new MachineSchedules(),
        new EventRules(),
        new EventsLeftOut(),
    ];

    public static StageResult<ResourceSet> Lower(Service service)
    {
        var diagnostics = new DiagnosticBag();
        var template = new TemplateBuilder(diagnostics);
        foreach (var kind in Kinds) kind.Lower(service, template, diagnostics);
        return StageResult.Of(template.Build(), diagnostics);
    }
}
