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
        MappingNode mapping when !Opaque.IsFunction(mapping) =>
            TemplateReader.Mapping(mapping, mapping.Entries.Select(entry => new KeyValuePair<string, PayloadTemplate>(entry.Key, Read(entry.Value, $"{field}/{entry.Key}", context))).ToArray()),
        SequenceNode list => TemplateReader.List(list, list.Items.Select((item, i) => Read(item, $"{field}[{i.ToString(CultureInfo.InvariantCulture)}]", context)).ToArray()),
        StringNode text when context.ReadQuery(text, field) is { } query => new QueryTemplate(text, query),
        StringNode text when JsonataText.Inside(text.Value) is { } inside && Opaque.HasPlaceholder(inside) => new OpaqueQueryTemplate(text, field),
        MappingNode function when JsonataText.IsExpression(function) => new OpaqueQueryTemplate(function, field),
        _ when Opaque.Is(node) => new OpaqueTemplate(node),
        _ => new ConstantTemplate(node),
    };
}
