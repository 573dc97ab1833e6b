using System;

namespace StepFunctionsPS.Executions;

/// <summary>The events of an execution, wherever they are kept.</summary>
internal interface IEventSource
{
    /// <summary>Gives what came since the last look, in order, each event once. May throw <see cref="Deployment.AwsFailure"/>; what was not given by then comes with the next look.</summary>
    void Read(Action<FlatEvent> take);
}
