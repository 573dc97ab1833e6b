namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>Calls functions in AWS, for mocks that say so. Only a host that can call AWS has it.</summary>
internal interface ILambda
{
    /// <param name="function">Its name or ARN.</param>
    /// <param name="qualifier">The version or alias; null for none.</param>
    /// <param name="payload">What it gets, as JSON.</param>
    LambdaAnswer Invoke(string function, string? qualifier, string payload);
}

/// <summary>What a function in AWS gave.</summary>
/// <param name="Payload">Its result, or its error when it failed, as JSON.</param>
/// <param name="FunctionError">What AWS says of a failure; empty when it did not fail.</param>
/// <param name="ExecutedVersion">The version that ran.</param>
/// <param name="StatusCode">That of HTTP.</param>
internal sealed record LambdaAnswer(string Payload, string FunctionError, string ExecutedVersion, long StatusCode);
