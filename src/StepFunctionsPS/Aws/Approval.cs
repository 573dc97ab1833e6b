using System.Collections.Generic;

namespace StepFunctionsPS.Aws;

/// <summary>
/// Tells cmdlets that the user has agreed already. They would ask each by themselves where the user's preferences say so,
/// and half of a deployment would be done; under $WhatIfPreference they would do nothing and give nothing.
/// </summary>
internal sealed class Approval(CommandParameters parameters)
{
    private static readonly (string Name, object Value)[] Switches = [("Force", true), ("Confirm", false), ("WhatIf", false)];

    /// <summary>Those of the switches that a command has.</summary>
    public IReadOnlyList<(string Name, object Value)> For(string command) => parameters.Known(command, Switches);
}
