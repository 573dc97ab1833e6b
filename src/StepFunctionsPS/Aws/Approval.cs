using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Aws;

/// <summary>
/// Tells cmdlets that the user has agreed already. They would ask each by themselves where the user's preferences say so,
/// and half of a deployment would be done; under $WhatIfPreference they would do nothing and give nothing.
/// </summary>
internal sealed class Approval(SessionCommand session)
{
    private static readonly (string Name, object Value)[] Switches = [("Force", true), ("Confirm", false), ("WhatIf", false)];

    /// <summary>Those of the switches that a command has; functions and mocks need not have them all.</summary>
    public IReadOnlyList<(string Name, object Value)> For(string command)
    {
        var parameters = session.Invoke("Microsoft.PowerShell.Core\\Get-Command", [("Name", command)], most: 1).Select(found => ParametersOf(found.BaseObject)).FirstOrDefault();
        return parameters is null ? [] : Switches.Where(known => parameters.ContainsKey(known.Name)).ToArray();
    }

    private static IDictionary<string, ParameterMetadata>? ParametersOf(object found) => found switch
    {
        // A mock is an alias of what answers in its place.
        AliasInfo alias => alias.ResolvedCommand?.Parameters,
        CommandInfo command => command.Parameters,
        _ => null,
    };
}
