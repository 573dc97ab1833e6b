using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Tells the time, and waits.</summary>
internal interface IClock
{
    DateTimeOffset Now { get; }

    /// <summary>Waits; throws what stops the work when its user has stopped it.</summary>
    void Wait(TimeSpan time);
}
