using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Numerics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Values;

/// <summary>Writes nodes as values of PowerShell, as ConvertFrom-Json does.</summary>
internal static class ValueWriter
{
    public static object? Write(Node? node) => node switch
    {
        StringNode text => text.Value,
        NumberNode number => Number(number.Text),
        BooleanNode flag => flag.Value,
        SequenceNode list => list.Items.Select(Write).ToArray(),
        MappingNode mapping => Mapping(mapping),
        _ => null,
    };

    private static object Number(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        if (BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)) return large;
        return NumberText.ToDouble(text);
    }

    private static object Mapping(MappingNode mapping)
    {
        if (!FitsObject(mapping)) return Table(mapping);
        var value = new PSObject();
        foreach (var entry in mapping.Entries) value.Properties.Add(new PSNoteProperty(entry.Key, Write(entry.Value)));
        return value;
    }

    // An object's properties ignore case and have names; JSON's keys need neither.
    private static bool FitsObject(MappingNode mapping)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return mapping.Entries.All(entry => entry.Key.Length > 0 && names.Add(entry.Key));
    }

    private static OrderedDictionary Table(MappingNode mapping)
    {
        var table = new OrderedDictionary(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries) table.Add(entry.Key, Write(entry.Value));
        return table;
    }
}
