using System.Text.RegularExpressions;
using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Nested;

/// <summary>The start of one execution by a Task: its name and input, as StartExecution takes them.</summary>
internal sealed class ExecutionStart(TaskAttempt attempt, StateMachine machine, string machineArn)
{
    private static readonly Regex ValidName = new(@"^[^\s<>{}\[\]?*""#%\\^|~`$&,;:/\p{Cc}]{1,80}\z", RegexOptions.CultureInvariant);

    private readonly Execution parent = attempt.Strand.Execution;
    private Execution? child;
    private bool runsAlready;

    /// <summary>Makes the execution, or says why Step Functions would not.</summary>
    public SfnFailure? Prepare()
    {
        var parameters = (MappingNode)attempt.Settings.Parameters;
        var name = Name(parameters["Name"]);
        if (!ValidName.IsMatch(name)) return SfnFailure.InvalidName(name);
        if (Input(parameters["Input"]) is not { } input) return SfnFailure.InvalidInput(((StringNode)parameters["Input"]!).Value);
        attempt.Strand.CheckSize(input, attempt.State.Name);
        child = new Execution(machine.Definition!, Request(name, input), parent.Timeline, parent.Depth + 1);
        if (parent.Timeline.Find(child.Arn) is not { } same) return null;
        // While it runs, a second start with the same input means the same execution.
        if (same.Result is not null || !NodeEquality.Instance.Equals(same.Request.Input, input)) return SfnFailure.AlreadyExists(child.Arn);
        (child, runsAlready) = (same, true);
        return null;
    }

    public Execution Begin()
    {
        if (!runsAlready) parent.Begin(child!);
        return child!;
    }

    // The region and the account are those that the Task names.
    private SimulationRequest Request(string name, Node input)
    {
        var parts = machineArn.Split(':');
        return parent.Request with
        {
            Machine = machine,
            StateMachineName = machine.NameOrKey,
            ExecutionName = name,
            Input = input,
            Region = parts[3].Length > 0 ? parts[3] : parent.Request.Region,
            AccountId = parts[4].Length > 0 ? parts[4] : parent.Request.AccountId,
            Quotas = parent.Request.Quotas.For(machine.Type),
            StopAfter = null,
        };
    }

    private string Name(Node? given) => given switch
    {
        null or NullNode => RandomUuid.Next(parent.Random),
        StringNode text => text.Value,
        _ => given.ToString(),
    };

    // Text is the JSON of the input; without one it is empty, as recorded for null too.
    private static Node? Input(Node? given) => given switch
    {
        null or NullNode => MappingNode.Empty,
        StringNode text => LiteralText.Read(text.Value),
        _ => given,
    };
}
