using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace StepFunctionsPS;

/// <summary>
/// A table that cannot be changed. In PowerShell its keys are read like properties, in any case: <c>$stack.Outputs.Url</c>. It
/// becomes a plain object in JSON, and one cell in a CSV file.
/// </summary>
public sealed class Table : ReadOnlyDictionary<string, object?>
{
    private Table(IDictionary<string, object?> values)
        : base(values)
    {
    }

    internal static Table Empty { get; } = Of<object>([]);

    /// <summary><c>Url=https://..., Key=abc</c></summary>
    public override string ToString() => string.Join(", ", this.Select(entry => $"{entry.Key}={entry.Value}"));

    /// <summary>Makes a table; of keys that differ in their case only, the first counts.</summary>
    internal static Table Of<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (!values.ContainsKey(entry.Key)) values.Add(entry.Key, entry.Value);
        }

        return new Table(values);
    }
}
