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

    internal static Table<T> Empty { get; } = Of([]);

    /// <summary>A table that is read in any case; of keys that differ in their case only, the first counts.</summary>
    internal static Table<T> Of(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var values = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (!values.ContainsKey(entry.Key)) values.Add(entry.Key, entry.Value);
        }

        return new Table<T>(values);
    }

    /// <summary><c>Url=https://..., Key=abc</c></summary>
    public override string ToString() => string.Join(", ", this.Select(entry => $"{entry.Key}={entry.Value}"));
}
