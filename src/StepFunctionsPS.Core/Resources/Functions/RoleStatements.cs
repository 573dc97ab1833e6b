using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.Functions.Events;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary>
/// The statements of the functions' role, in the framework's order: logs, the user's own, then what the settings of
/// each function need. Those that wait for the hash of code come last there, so they do here.
/// </summary>
internal sealed class RoleStatements
{
    private readonly Service service;
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<string> destinations = [];
    private List<Node> statements;

    private RoleStatements(Service service, DiagnosticBag diagnostics)
    {
        this.service = service;
        this.diagnostics = diagnostics;
        statements = LogStatements.Of(service).Concat(service.Provider.Role.Statements).ToList();
    }

    public static SequenceNode Of(Service service, DiagnosticBag diagnostics)
    {
        var gathering = new RoleStatements(service, diagnostics);
        var functions = service.Functions.All;
        var late = functions.Where(function => FrameworkOrder.IsLate(function, service)).ToArray();
        foreach (var function in functions.OrderBy(function => function.Image is null ? 0 : 1))
        {
            gathering.AddSettings(function);
            if (!late.Contains(function)) gathering.AddDestinations(function);
        }

        foreach (var function in late) gathering.AddDestinations(function);
        if (Schedules.UsesScheduler(service)) gathering.Add(Schedules.Statement(service));
        foreach (var statement in StreamEvents.Statements(service)) gathering.Add(statement);
        if (SqsEvents.Statement(service) is { } queues) gathering.Add(queues);
        return new SequenceNode(gathering.statements);
    }

    private void AddSettings(ServiceFunction function)
    {
        if (function.OnError is StringNode topic) Add(Allow(["sns:Publish"], topic));
        if (function.KmsKeyArn is StringNode key) AddOnce(Allow(["kms:Decrypt"], key));
        if (function.Tracing is not null) AddOnce(Allow(["xray:PutTraceSegments", "xray:PutTelemetryRecords"], new StringNode("*")));
        if (function.FileSystem is { } system) Add(Allow(["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"], system.Arn));
    }

    private void AddDestinations(ServiceFunction function)
    {
        if (function.AsyncInvocation is not { } settings || function.Role is not null) return;
        foreach (var destination in new[] { settings.OnSuccess, settings.OnFailure }.OfType<Destination>())
        {
            var text = (destination.Target as StringNode)?.Value;
            if (text is not null && !destinations.Add(text)) continue;
            if (Action(destination, text) is { } action)
            {
                Add(new MappingBuilder().Set("Effect", "Allow").Set("Action", action).Set("Resource", Resource(destination.Target, text)).Build());
            }
            else if (text is not null) diagnostics.Add(FunctionMessages.UnknownDestination(destination.Target.Span, text, function.Key));
        }
    }

    private static string? Action(Destination destination, string? text)
    {
        if (text is null) return DestinationActions.OfType(destination.Type);
        return text.StartsWith("arn:", StringComparison.Ordinal) ? DestinationActions.OfArn(text) : DestinationActions.OfType("function");
    }

    // A reference to the function itself would be circular, since the function refers to this role.
    private Node Resource(Node target, string? text) =>
        text is not null && service.Functions.FindKey(text) is { } function ? CloudFormation.Sub(FunctionReference.StaticArn(function)) : target;

    /// <summary>A statement that allows something.</summary>
    public static MappingNode Allow(string[] actions, params Node[] resources) => new MappingBuilder()
        .Set("Effect", "Allow")
        .Set("Action", CloudFormation.Texts(actions))
        .Set("Resource", new SequenceNode(resources))
        .Build();

    private void Add(Node statement) => statements.Add(statement);

    private void AddOnce(Node statement)
    {
        statements.Add(statement);
        statements = statements.Distinct(NodeEquality.Instance).ToList();
    }
}
