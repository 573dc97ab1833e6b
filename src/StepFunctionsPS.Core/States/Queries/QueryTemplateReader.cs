using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.States.Readers;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Queries;

/// <summary>Compiles payload templates of JSONata: each text that is <c>{% ... %}</c> is worked out, wherever it stands.</summary>
internal static class QueryTemplateReader
{
    public static PayloadTemplate Read(Node node, string field, BindingContext context) => node switch
    {
        MappingNode mapping when !Opaque.IsFunction(mapping) => ReadMapping(mapping, field, context),
        SequenceNode list => ReadList(list, field, context),
        StringNode text when context.ReadQuery(text, field) is { } query => new QueryTemplate(text, query),
        _ => new ConstantTemplate(node),
    };

    private static PayloadTemplate ReadMapping(MappingNode mapping, string field, BindingContext context)
    {
        var entries = mapping.Entries.Select(entry => new KeyValuePair<string, PayloadTemplate>(entry.Key, Read(entry.Value, $"{field}/{entry.Key}", context))).ToArray();
        return entries.All(entry => entry.Value is ConstantTemplate) ? new ConstantTemplate(mapping) : new MappingTemplate(mapping, entries);
    }

    private static PayloadTemplate ReadList(SequenceNode list, string field, BindingContext context)
    {
        var items = list.Items.Select((item, i) => Read(item, $"{field}[{i.ToString(CultureInfo.InvariantCulture)}]", context)).ToArray();
        return items.All(item => item is ConstantTemplate) ? new ConstantTemplate(list) : new ListTemplate(list, items);
    }
}
