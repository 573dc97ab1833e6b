using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Mocks;

/// <summary>Where no function is called in AWS, as for runs of one state.</summary>
internal sealed class NoLambda : ILambda
{
    public static readonly NoLambda Instance = new();

    private NoLambda()
    {
    }

    /// <exception cref="ValueRefusal">Always.</exception>
    public LambdaAnswer Invoke(string function, string? qualifier, string payload) =>
        throw new ValueRefusal("it calls a Lambda function, which only 'Invoke-SfnStateMachine -Local' does");
}
