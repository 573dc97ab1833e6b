using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -State with the states of the execution that is given, as AWS has its state machine, else with those of the service file.</summary>
public sealed class StateCompleter : ServiceFileCompleter
{
    private protected override IEnumerable<Candidate> Candidates(CompletionRequest request)
    {
        var arn = request.Text("ExecutionArn") ?? request.Object<Execution>("Execution")?.ExecutionArn ?? request.Text("StateMachineArn");
        var deployed = arn is null ? [] : Deployed(request, arn).ToArray();
        return deployed.Length > 0 ? deployed : base.Candidates(request);
    }

    private protected override IEnumerable<Candidate> CandidatesOf(ServiceDraft service) =>
        service.Machines.SelectMany(machine => DefinedStates.Of(machine.Machine["definition"], service.Follow).Select(state => Candidate(state.Name, state.State, machine.Key)));

    private static IEnumerable<Candidate> Deployed(CompletionRequest request, string arn)
    {
        var execution = ExecutionArn.Parse(arn);
        var machine = execution?.StateMachineArn ?? StateMachineArns.Unqualified(arn);
        if (!StateMachineArns.IsValid(machine)) return [];
        var region = StackIds.RegionOf(machine);
        // What it was when the execution began says more than what it is by now; of Express machines AWS does not keep that.
        var then = execution is { IsExpress: false } ? request.Cloud.Ask("Get-SFNStateMachineForExecution", region, null, 1, ("ExecutionArn", execution.Text)) : [];
        var found = then.FirstOrDefault()
            ?? request.Cloud.Ask("Get-SFNStateMachine", region, null, 1, ("StateMachineArn", machine)).FirstOrDefault();
        if (found?.Text("Definition") is not { } text) return [];
        var definition = NodeReader.Read(new SourceText("definition.json", text), InputLimits.Default).Output;
        return DefinedStates.Of(definition, node => node).Select(state => Candidate(state.Name, state.State, StateMachineArns.NameOf(machine)));
    }

    private static Candidate Candidate(string name, MappingNode state, string machine)
    {
        var tip = $"{(state["Type"] as StringNode)?.Value ?? "State"} of {machine}";
        // Where a state is asked for, a pattern may be.
        return new Candidate(WildcardPattern.Escape(name), state["Comment"] is StringNode { Value.Length: > 0 } comment ? $"{tip}: {comment.Value}" : tip) { Label = name };
    }
}
