using System.Collections;
using System.Management.Automation;
using StepFunctionsPS.Executions;

namespace StepFunctionsPS.Inputs;

/// <summary>Tells what is run from inputs, where both come down the pipeline.</summary>
internal static class RunSubject
{
    /// <summary>Whether an object is what is run: none of these makes sense as an input.</summary>
    public static bool Is(object? piped) => piped is StateMachine or Service or Stack or StackStateMachine;

    /// <summary>The ARN of an execution that AWS.Tools gave; null for anything else.</summary>
    public static string? ExecutionIn(object? piped)
    {
        var bare = piped is PSObject wrapped ? wrapped.BaseObject : piped;
        if (bare is null or string or IDictionary) return null;
        return PSObject.AsPSObject(piped!).Properties["ExecutionArn"]?.Value is string arn && ExecutionArn.Parse(arn) is not null ? arn : null;
    }
}
