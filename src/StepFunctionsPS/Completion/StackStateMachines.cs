using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Completion;

/// <summary>The state machines of a stack that is at hand.</summary>
internal static class StackStateMachines
{
    public static IEnumerable<StackStateMachine> Of(Stack stack) =>
        stack.StateMachines.Values.Cast<object>().Select(machine => machine is PSObject wrapped ? wrapped.BaseObject : machine).OfType<StackStateMachine>();
}
