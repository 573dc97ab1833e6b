using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Aws;

/// <summary>Finds out which parameters a command has; functions and mocks in the place of a cmdlet need not have all of its.</summary>
internal sealed class CommandParameters(SessionCommand session)
{
    private readonly Dictionary<string, IDictionary<string, ParameterMetadata>?> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of some parameters that a command has.</summary>
    public IReadOnlyList<(string Name, object Value)> Known(string command, IReadOnlyList<(string Name, object Value)> wanted)
    {
        if (wanted.Count == 0) return [];
        if (!known.TryGetValue(command, out var parameters)) known[command] = parameters = Find(command);
        return parameters is null ? [] : wanted.Where(parameter => parameters.ContainsKey(parameter.Name)).ToArray();
    }

    private IDictionary<string, ParameterMetadata>? Find(string command) =>
        session.Invoke("Microsoft.PowerShell.Core\\Get-Command", [("Name", command)], most: 1).Select(found => ParametersOf(found.BaseObject)).FirstOrDefault();

    private static IDictionary<string, ParameterMetadata>? ParametersOf(object found) => found switch
    {
        // A mock is an alias of what answers in its place.
        AliasInfo alias => alias.ResolvedCommand?.Parameters,
        CommandInfo command => command.Parameters,
        _ => null,
    };
}
