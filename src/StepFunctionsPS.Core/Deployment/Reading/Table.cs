using System;
using System.Collections.Generic;
using System.Collections.Specialized;

namespace StepFunctionsPS;

/// <summary>
/// Tables whose keys are read like properties in PowerShell, in any case, and that become plain objects in JSON.
/// </summary>
internal static class Table
{
    public static OrderedDictionary Empty { get; } = Of<object>([]);

    /// <summary>A table that cannot be changed. Of keys that differ in their case only, the first counts.</summary>
    public static OrderedDictionary Of<T>(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var table = new OrderedDictionary(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (!table.Contains(entry.Key)) table.Add(entry.Key, entry.Value);
        }

        return table.AsReadOnly();
    }
}
