using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>Looks at an execution until it has ended, with pauses.</summary>
internal static class Pursuit
{
    /// <param name="work">What it belongs to.</param>
    /// <param name="what">What is waited for, such as <c>Running order</c>.</param>
    /// <param name="follower">Looks.</param>
    public static ExecutionReport Follow(ExecutionWork work, string what, Follower follower)
    {
        var waiting = new Waiting(work, what);
        while (!follower.Look(waiting.IsOver))
        {
            if (follower.HasMoved) waiting.Moved();
            waiting.Pause();
        }

        return work.Report!;
    }
}
