using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Presentation;

/// <summary>Reads -SetVariable: names of outputs, or tables of variables with the outputs that they get.</summary>
internal static class VariableArgument
{
    /// <exception cref="ValueRefusal">Something is neither a name nor a table of names.</exception>
    public static IReadOnlyList<OutputVariable> Read(IEnumerable<object?>? arguments)
    {
        var variables = new List<OutputVariable>();
        foreach (var argument in arguments ?? [])
        {
            switch (Bare(argument))
            {
                case string { Length: > 0 } output:
                    variables.Add(OutputVariable.Of(output));
                    break;
                case IDictionary table:
                    foreach (DictionaryEntry entry in table) variables.Add(Named(entry));
                    break;
                default:
                    throw new ValueRefusal("it is neither the name of an output nor a table such as @{ apiUrl = 'ServiceEndpoint' }", "-SetVariable");
            }
        }

        return variables;
    }

    private static OutputVariable Named(DictionaryEntry entry)
    {
        var name = Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "";
        return Bare(entry.Value) is string { Length: > 0 } output && name.Length > 0 ? OutputVariable.Of(output, name) : throw new ValueRefusal("it is not the name of an output", name);
    }

    private static object? Bare(object? value) => value is PSObject wrapped ? wrapped.BaseObject : value;
}
