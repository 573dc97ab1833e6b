using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Tasks that are given a timeout or a heartbeat twice.</summary>
internal sealed class TwoTimeouts() : OneOfTwoRule(
    Parts.Of<TaskState>, FieldMessages.TwoTimeouts, ("TimeoutSeconds", "TimeoutSecondsPath"), ("HeartbeatSeconds", "HeartbeatSecondsPath"));
