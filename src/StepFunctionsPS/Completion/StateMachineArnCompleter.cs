using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -StateMachineArn with the state machines that AWS has; their names can be typed for it.</summary>
public sealed class StateMachineArnCompleter : Completer
{
    private protected override IEnumerable<Candidate> Candidates(CompletionRequest request) => request.Cloud.Machines(request.Region)
        .Select(machine => (Arn: machine.TextOrEmpty("StateMachineArn"), Type: machine.Text("Type") ?? ExecutionTarget.Standard))
        .OrderBy(machine => machine.Arn)
        .Select(machine => new Candidate(machine.Arn, $"{machine.Type} {machine.Arn}") { Label = StateMachineArns.NameOf(machine.Arn) });
}
