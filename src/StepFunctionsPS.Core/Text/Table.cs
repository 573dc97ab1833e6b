using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace StepFunctionsPS;

/// <summary>
/// A table that cannot be changed. In PowerShell its keys are read like properties, in any case: <c>$stack.Outputs.Url</c>. It
/// becomes a plain object in JSON, and one cell in a CSV file.
/// </summary>
/// <typeparam name="T">What the keys lead to.</typeparam>
public sealed class Table<T> : ReadOnlyDictionary<string, T>
{
    internal Table(IDictionary<string, T> values)
        : base(values)
    {
    }

    /// <summary><c>Url=https://..., Key=abc</c></summary>
    public override string ToString() => string.Join(", ", this.Select(entry => $"{entry.Key}={entry.Value}"));
}

/// <summary>Makes tables.</summary>
internal static class Table
{
    public static Table<object?> Empty { get; } = Of<object>([]);

    /// <summary>A table of the entries; of keys that differ in their case only, the first counts.</summary>
    public static Table<object?> Of<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (!values.ContainsKey(entry.Key)) values.Add(entry.Key, entry.Value);
        }

        return new Table<object?>(values);
    }
}
