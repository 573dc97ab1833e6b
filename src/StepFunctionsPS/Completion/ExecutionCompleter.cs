using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -ExecutionArn with recent executions, the newest first; their names and those of their state machines can be typed for it.</summary>
public class ExecutionCompleter : Completer
{
    // Each costs a call, and all must be done within a second.
    private const int MostMachines = 6;
    private const int Most = 30;

    // What is typed names the machine already.
    private static readonly Regex BegunArn = new("^(arn:[^:]+:states:[^:]+:[^:]+):execution:([^:]+):");

    private protected virtual IReadOnlyList<string?> Statuses => [null];

    private protected override IEnumerable<Candidate> Candidates(CompletionRequest request)
    {
        var machines = Machines(request).Take(MostMachines).ToArray();
        // Status by status, so that the most wanted are there when the time is over.
        return Statuses.SelectMany(status => machines.SelectMany(machine => request.Cloud.Executions(machine.Arn, status, machine.Profile)))
            .OrderByDescending(execution => execution.Time("StartDate"))
            .Take(Most)
            .Select(Candidate);
    }

    // Those of the service file's stack, else whichever there are. Express machines list no executions.
    private static IEnumerable<(string Arn, string? Profile)> Machines(CompletionRequest request)
    {
        if (request.Text("StateMachineArn") is { } given) return [(given, null)];
        if (BegunArn.Match(request.Typed) is { Success: true } begun) return [($"{begun.Groups[1].Value}:stateMachine:{begun.Groups[2].Value}", null)];
        var own = request.Services.SelectMany(service => OfService(request, service)).Take(MostMachines).ToArray();
        return own.Length > 0 ? own : request.Cloud.Machines(request.Region)
            .Where(machine => machine.Text("Type") != ExecutionTarget.Express)
            .OrderByDescending(machine => machine.Time("CreationDate"))
            .Select(machine => (machine.TextOrEmpty("StateMachineArn"), (string?)null));
    }

    private static IEnumerable<(string Arn, string? Profile)> OfService(CompletionRequest request, ServiceDraft service) =>
        service.Stack is { } stack ? request.Cloud.MachinesOf(stack, request.Region ?? service.Region, service.Profile).Select(machine => (machine.Arn, service.Profile)) : [];

    private static Candidate Candidate(AwsResult execution)
    {
        var arn = execution.TextOrEmpty("ExecutionArn");
        var name = execution.TextOrEmpty("Name");
        var machine = StateMachineArns.NameOf(execution.TextOrEmpty("StateMachineArn"));
        return new Candidate(arn, $"{execution.Text("Status")} {Age.Of(execution.Time("StartDate"))}, {machine}") { Label = $"{machine}:{name}" };
    }
}
