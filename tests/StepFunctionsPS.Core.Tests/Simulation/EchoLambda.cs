using System.Collections.Generic;
using StepFunctionsPS.Simulation.Mocks;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Functions that give what they get, or something else when they are told to.</summary>
internal sealed class EchoLambda(string? payload = null, string error = "") : ILambda
{
    /// <summary>Function, qualifier and payload of each call.</summary>
    public List<string> Calls { get; } = [];

    public LambdaAnswer Invoke(string function, string? qualifier, string given)
    {
        Calls.Add($"{function}:{qualifier} {given}".Replace('"', '\''));
        return new LambdaAnswer(payload?.Replace('\'', '"') ?? given, error, "$LATEST", 200);
    }
}
