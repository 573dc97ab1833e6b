using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Http;

/// <summary>Reads the <c>http</c> events of state machines: <c>METHOD /path</c>, or a mapping.</summary>
internal sealed class MachineHttpBinder(FunctionTable functions, Node? standardTimeout, DiagnosticBag diagnostics)
{
    private static readonly string[] Keys =
    [
        "action", "authorizer", "cors", "iamRole", "integration", "method", "path", "private", "request", "response", "responses", "timeoutInMillis",
    ];

    private static readonly string[] RequestKeys = ["schemas", "template"];

    /// <summary>The machines with their events.</summary>
    public IReadOnlyList<StateMachine> BindAll(IReadOnlyList<StateMachine> machines) =>
        machines.Select(machine => machine with { HttpEvents = BindAll(machine) }).ToArray();

    private IReadOnlyList<MachineHttpEvent> BindAll(StateMachine machine)
    {
        var events = machine.Events.Http
            .Select(entry => Bind(entry, machine.Key))
            .OfType<MachineHttpEvent>()
            .ToArray();
        if (machine.Type != "EXPRESS" && events.FirstOrDefault(item => item.IsSync) is { } sync) diagnostics.Add(MachineHttpMessages.SyncNeedsExpress(sync.Http.Span, machine.Key));
        return events;
    }

    private MachineHttpEvent? Bind(MappingEntry entry, string machine)
    {
        var owner = $"the http event of state machine '{machine}'";
        if (entry.Value is not (StringNode or MappingNode))
        {
            diagnostics.Add(MachineHttpMessages.NotAnEvent(entry.Value.Span, machine, entry.Value.Kind).About(entry.Value));
            return null;
        }

        var fields = new Fields(entry.Value as MappingNode ?? MappingNode.Empty, owner, diagnostics);
        fields.CheckUnknown(Keys, ValidationMode.Warn);
        if (ReadEndpoint(entry, fields, machine) is not { } http) return null;
        var request = fields.Inner("request");
        request.CheckUnknown(RequestKeys, ValidationMode.Warn);
        var bound = new MachineHttpEvent(http with
        {
            Cors = MachineCorsBinder.Bind(fields, http.Method, diagnostics),
            Authorizer = MachineAuthorizerBinder.Bind(fields, functions, diagnostics),
            IsPrivate = fields.Truthy("private") is not (null or StringNode { Value: "false" }),
            Request = new HttpRequest { Schemas = request.Mapped("schemas")?.Entries ?? [] },
        })
        {
            IamRole = fields.TextNode("iamRole"),
            TimeoutInMillis = fields.Truthy("timeoutInMillis") is null ? standardTimeout : Timeout(fields),
        };
        return MachineHttpMessageBinder.Bind(bound, fields, diagnostics);
    }

    private HttpEvent? ReadEndpoint(MappingEntry entry, Fields fields, string machine)
    {
        var words = (entry.Value as StringNode)?.Value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var method = words?.FirstOrDefault() ?? fields.Text("method");
        var path = words is null ? fields.Text("path") : words.Length > 1 ? words[1] : null;
        var span = words is null ? entry.KeySpan : entry.Value.Span;
        // Something of the wrong kind is reported by its field.
        if (path is null && (words is not null || fields.Any("path") is null)) diagnostics.Add(MachineHttpMessages.PathMissing(span, machine).About(entry.Value));
        if (method is null && (words is not null || fields.Any("method") is null)) diagnostics.Add(MachineHttpMessages.MethodMissing(span, machine).About(entry.Value));
        if (path is null || method is null) return null;
        if (HttpEventBinder.Methods.Contains(method.ToLowerInvariant())) return new HttpEvent(HttpEventBinder.Trim(path), method.ToLowerInvariant()) { Span = entry.KeySpan, Owner = $"state machine '{machine}'" };
        diagnostics.Add(MachineHttpMessages.WrongMethod(fields.Mapping["method"]?.Span ?? span, method, machine, HttpEventBinder.Methods).About(fields.Mapping["method"] ?? entry.Value));
        return null;
    }

    // As it is written, since a number may stand in quotes in what is deployed.
    private static Node? Timeout(Fields fields) => fields.Number("timeoutInMillis") is null ? null : fields.Any("timeoutInMillis");
}
