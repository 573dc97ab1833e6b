using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>Makes PowerShell's error records of executions that did not succeed.</summary>
internal static class FailureRecords
{
    private const string Advice = "The Events of the returned execution show the way there; -Mock sets what its tasks get.";

    public static ErrorRecord Of(Execution execution, StateMachine machine)
    {
        var line = $"State machine '{machine.Key}' {Verb(execution)}{Place(execution, machine)}{Reason(execution)} {Advice}";
        var category = execution.Status == "TIMED_OUT" || execution.Error == "States.Timeout" ? ErrorCategory.OperationTimeout : ErrorCategory.OperationStopped;
        return new ErrorRecord(new ExecutionFailedException(line, execution), execution.Error ?? "ExecutionFailed", category, execution)
        {
            ErrorDetails = ErrorText.Of(line, Advice),
        };
    }

    private static string Verb(Execution execution) => execution.Status switch
    {
        "TIMED_OUT" => "timed out",
        "ABORTED" => "was stopped",
        _ => "failed",
    };

    private static string Place(Execution execution, StateMachine machine)
    {
        if (LastState(execution) is not { } name) return "";
        var span = machine.Definition?.AllStates().FirstOrDefault(state => state.Name == name)?.NameSpan ?? default;
        return span.Source is null ? $" in state '{name}'" : $" in state '{name}' at {span}";
    }

    private static string? LastState(Execution execution) => execution.Events.LastOrDefault(item => item.State is not null)?.State;

    private static string Reason(Execution execution)
    {
        var cause = Readable(execution.Cause);
        var reason = execution.Error is { } error && cause is not null ? $"{error}: {cause}" : execution.Error ?? cause;
        return reason is null ? "." : $": {reason.TrimEnd('.')}.";
    }

    // Lambda gives the cause as a JSON object around the message.
    private static string? Readable(string? cause)
    {
        if (cause is null || !cause.StartsWith("{", System.StringComparison.Ordinal)) return cause;
        var parsed = JsonReader.Read(new SourceText("", cause), InputLimits.Default).Output as MappingNode;
        return (parsed?["errorMessage"] as StringNode)?.Value ?? cause;
    }
}
