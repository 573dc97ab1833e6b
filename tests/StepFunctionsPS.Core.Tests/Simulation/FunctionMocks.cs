using System;
using StepFunctionsPS.Simulation;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>A mock as a function of the call.</summary>
internal sealed class FunctionMocks(Func<TaskCall, TaskOutcome?> answer) : ITaskMocks
{
    public TaskOutcome? Answer(TaskCall call) => answer(call);
}
