using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Executions;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Aws;

/// <summary>
/// Reads the events of a history. The SDK's event has a property for the details of each type, of which one is filled;
/// in the details, the keys are written as Step Functions itself writes them.
/// </summary>
internal static class HistoryReader
{
    // The names in it are those of variables, and not of properties.
    private const string Variables = "assignedVariables";

    // Version 4 has numbers where there are none; no task has a time of no seconds.
    private const string Seconds = "InSeconds";

    public static HistoryEvent Event(AwsResult item)
    {
        var bare = new HistoryEvent(item.Number("Id") ?? 0, item.Number("PreviousEventId") ?? 0, item.TextOrEmpty("Type"), item.Time("Timestamp") ?? default, null);
        return bare.Type.Length > 0 && item.Value(Capital(bare.DetailsKey)) is { } details && Read(details, "") is MappingNode node ? bare with { Details = node } : bare;
    }

    // Null for what says nothing: version 4 has empty lists and tables where there are none.
    private static Node? Read(object? value, string key)
    {
        var inner = value is PSObject wrapped ? wrapped.BaseObject : value;
        return inner switch
        {
            null => null,
            string text => new StringNode(text),
            bool flag => new BooleanNode(flag),
            DateTime or DateTimeOffset => new AwsResult(inner).Moment is { } moment ? new StringNode(Moment.Write(moment)) : null,
            int or long or double or float or decimal or short => Number(inner, key),
            IDictionary table => Table(table, key == Variables),
            IEnumerable items => List(items),
            _ when IsConstant(inner) => new StringNode(Convert.ToString(inner, CultureInfo.InvariantCulture) ?? ""),
            _ => Properties(value is PSObject known ? known : PSObject.AsPSObject(value!)),
        };
    }

    private static NumberNode? Number(object value, string key)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return text == "0" && key.EndsWith(Seconds, StringComparison.Ordinal) ? null : new NumberNode(text);
    }

    private static MappingNode? Table(IDictionary table, bool keepsKeys)
    {
        var mapping = new MappingBuilder();
        foreach (DictionaryEntry entry in table)
        {
            var name = Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "";
            var key = keepsKeys ? name : Small(name);
            mapping.SetIfAny(key, Read(entry.Value, key));
        }

        return mapping.Count > 0 ? mapping.Build() : null;
    }

    private static SequenceNode? List(IEnumerable items) =>
        items.Cast<object?>().Select(item => Read(item, "")).OfType<Node>().ToArray() is { Length: > 0 } all ? new SequenceNode(all) : null;

    private static MappingNode? Properties(PSObject value)
    {
        var mapping = new MappingBuilder();
        foreach (var property in value.Properties)
        {
            var key = Small(property.Name);
            mapping.SetIfAny(key, Read(property.Value, key));
        }

        return mapping.Count > 0 ? mapping.Build() : null;
    }

    // AWS's enumerations are objects, and say their value as text.
    private static bool IsConstant(object value) => value.GetType().BaseType?.Name == "ConstantClass";

    private static string Small(string name) => name.Length > 0 ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;

    private static string Capital(string key) => char.ToUpperInvariant(key[0]) + key.Substring(1);
}
