using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Executions;

/// <summary>Finds where a state stands in the service file, in branches and iterations too: a name is unique in a machine.</summary>
internal static class StatePlace
{
    /// <returns>Nowhere when the machine is not at hand, or has changed since.</returns>
    public static SourceSpan Find(StateMachine? machine, string? state) =>
        state is null ? default : machine?.Definition?.AllStates().FirstOrDefault(item => item.Name == state)?.NameSpan ?? default;
}
