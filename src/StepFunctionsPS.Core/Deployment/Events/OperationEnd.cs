using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>How a work of CloudFormation ended.</summary>
/// <param name="Status">The last state of the stack.</param>
/// <param name="Reason">What CloudFormation says of it; null for nothing.</param>
/// <param name="Events">All its events, in order.</param>
internal sealed record OperationEnd(string Status, string? Reason, IReadOnlyList<StackEvent> Events)
{
    public bool Succeeded => StackStatus.IsSuccess(Status);

    public IReadOnlyList<StackEvent> Failures => Events.Where(item => item.IsFailure).ToArray();
}
