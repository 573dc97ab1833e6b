using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Simulation.Mocks;

namespace StepFunctionsPS.Mocks;

/// <summary>Calls functions of which the user was asked, each once in a cmdlet; where they are called from here, it is not by mistake.</summary>
/// <param name="lambda">Calls them.</param>
/// <param name="region">Where; empty for what AWS.Tools says.</param>
/// <param name="agrees">Asks the user, as -WhatIf and -Confirm say.</param>
internal sealed class AskedLambda(ILambda lambda, string region, Func<string, bool> agrees) : ILambda
{
    private readonly HashSet<string> agreed = new(StringComparer.Ordinal);

    /// <exception cref="LambdaStop">The user does not agree, or AWS cannot be asked.</exception>
    public LambdaAnswer Invoke(string function, string? qualifier, string payload)
    {
        if (!agreed.Contains(function) && !agrees($"Call the Lambda function '{function}'{(region.Length > 0 ? $" in {region}" : "")} for a mock.")) throw new LambdaStop(function, null);
        agreed.Add(function);
        try
        {
            return lambda.Invoke(function, qualifier, payload);
        }
        catch (AwsFailure failure)
        {
            throw new LambdaStop(function, failure);
        }
    }
}

/// <summary>Ends a run since a function was not called.</summary>
internal sealed class LambdaStop(string function, AwsFailure? failure) : Exception(failure?.Message)
{
    public string Function { get; } = function;

    /// <summary>Null when the user did not agree.</summary>
    public AwsFailure? Failure { get; } = failure;
}
