using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Executions;

/// <summary>Another execution failed that was waited for: <c>{"ExecutionArn": ..., "Status": "FAILED", "Error": ..., "Cause": ...}</c>.</summary>
internal sealed class NestedExecutionForm : CauseForm
{
    public override string? Find(MappingNode cause)
    {
        if (Text(cause, "ExecutionArn") is not { } arn || Text(cause, "Status") is not { } status) return null;
        var (error, inner) = (Text(cause, "Error"), Causes.Readable(Text(cause, "Cause")));
        if (error is not null && inner is not null) return $"{error}: {inner}";
        return error ?? inner ?? $"The execution {ExecutionArn.Parse(arn)?.Name ?? arn} ended with status {status}";
    }
}
