using System;

namespace StepFunctionsPS.Values;

/// <summary>A value of PowerShell has no form in JSON.</summary>
internal sealed class ValueRefusal(string problem, string key = "") : Exception(problem)
{
    /// <summary>The key of the table that holds it.</summary>
    public string Key { get; } = key;
}
