using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Numerics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Values;

/// <summary>Reads values of PowerShell into nodes: tables and objects become mappings, collections become lists.</summary>
internal sealed class ValueReader
{
    // As ConvertTo-Json's greatest depth; an object that contains itself ends here and not in a crash.
    private const int DeepestLevel = 100;

    // More than an execution may carry. Some objects of .NET never end: a folder has a parent, which has a root, and so on.
    private const int MostValues = 200_000;

    private int count;

    private ValueReader()
    {
    }

    /// <exception cref="ValueRefusal">The value has no form in JSON.</exception>
    public static Node Read(object? value) => new ValueReader().Read(value, 0);

    private Node Read(object? value, int depth)
    {
        if (++count > MostValues) throw new ValueRefusal($"it holds more than {MostValues} values");
        if (depth > DeepestLevel) throw new ValueRefusal($"it is nested more than {DeepestLevel} levels deep, or contains itself");
        var inner = value is PSObject wrapped ? wrapped.BaseObject : value;
        return inner switch
        {
            null => NullNode.Instance,
            Node node => node,
            string text => new StringNode(text),
            bool flag => new BooleanNode(flag),
            SwitchParameter flag => new BooleanNode(flag.IsPresent),
            char or Guid or Uri or Version or Enum => new StringNode(Convert.ToString(inner, CultureInfo.InvariantCulture) ?? ""),
            DateTime or DateTimeOffset => new StringNode(Timestamp(inner)),
            double number => Fraction(number, number.ToString("R", CultureInfo.InvariantCulture)),
            float number => Fraction(number, number.ToString("R", CultureInfo.InvariantCulture)),
            decimal or BigInteger or sbyte or byte or short or ushort or int or uint or long or ulong =>
                new NumberNode(Convert.ToString(inner, CultureInfo.InvariantCulture)!),
            ScriptBlock => throw new ValueRefusal("it is a script block"),
            IDictionary table => Table(table, depth),
            IEnumerable items => new SequenceNode(items.Cast<object?>().Select(item => Read(item, depth + 1)).ToArray()),
            _ => Properties(value is PSObject known ? known : PSObject.AsPSObject(value!), depth),
        };
    }

    private static NumberNode Fraction(double number, string text) =>
        double.IsNaN(number) || double.IsInfinity(number) ? throw new ValueRefusal($"JSON has no number '{text}'") : new NumberNode(text.Replace("E+", "E"));

    private static string Timestamp(object value) => value is DateTimeOffset moment
        ? moment.ToString("O", CultureInfo.InvariantCulture)
        : ((DateTime)value).ToString("O", CultureInfo.InvariantCulture);

    private MappingNode Table(IDictionary table, int depth)
    {
        var mapping = new MappingBuilder();
        IEnumerable<DictionaryEntry> entries = table.Cast<DictionaryEntry>();
        // A plain hashtable has no order of its own, and equal inputs should give equal runs.
        if (table is Hashtable) entries = entries.OrderBy(entry => Name(entry.Key), StringComparer.Ordinal);
        foreach (var entry in entries) mapping.Set(Name(entry.Key), Read(entry.Value, depth + 1));
        return mapping.Build();
    }

    private static string Name(object key) => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";

    private MappingNode Properties(PSObject value, int depth)
    {
        var mapping = new MappingBuilder();
        foreach (var property in value.Properties.Where(property => property.IsGettable))
        {
            mapping.Set(property.Name, Read(Get(property), depth + 1));
        }

        return mapping.Build();
    }

    // A property that throws has no value, as everywhere in PowerShell.
    private static object? Get(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException)
        {
            return null;
        }
    }
}
