using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources.ApiGateway;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.Functions.Events;

/// <summary>The settings of one event of a function, with what the resources of all kinds of events need of it.</summary>
/// <param name="Function">The function that is called.</param>
/// <param name="Fields">The settings; a text stands for the one key that is needed.</param>
/// <param name="Span">The key of the event.</param>
internal sealed record EventSettings(ServiceFunction Function, Fields Fields, SourceSpan Span)
{
    /// <summary>All events of a kind, function by function, with the function's own number of them from 1.</summary>
    public static IEnumerable<(EventSettings Event, int Number)> All(Service service, string kind, string key, DiagnosticBag diagnostics) => service.Functions.All
        .SelectMany(function => function.Events
            .Where(item => item.Kind == kind && Coercion.IsTruthy(item.Settings))
            .Select((item, index) => (new EventSettings(function, Read(item, function, key, diagnostics), item.Entry.KeySpan), index + 1)));

    /// <summary>The events of a kind of one function, each with its place among events of all kinds, from 1.</summary>
    public static IEnumerable<(EventSettings Event, int Number)> Numbered(ServiceFunction function, string kind, string key, DiagnosticBag diagnostics) => function.Events
        .Select((item, index) => (Item: item, Number: index + 1))
        .Where(entry => entry.Item.Kind == kind && Coercion.IsTruthy(entry.Item.Settings))
        .Select(entry => (new EventSettings(function, Read(entry.Item, function, key, diagnostics), entry.Item.Entry.KeySpan), entry.Number));

    /// <summary>What resources that call the function depend on: its alias, where it has one.</summary>
    public Node? Alias => LambdaAliases.DependsOn(Function);

    public Node Target => LambdaAliases.Target(Function);

    /// <summary>The role whose rights the function reads a queue or stream with, as far as it is in the template, and the alias.</summary>
    public List<Node> Dependencies()
    {
        var items = new List<Node>();
        if (RoleId() is { } role) items.Add(new StringNode(role));
        if (Alias is { } alias) items.Add(alias);
        return items;
    }

    /// <summary>Reports that the source has no key, and gives null; else gives its value.</summary>
    public Node? Required(string key, DiagnosticBag diagnostics)
    {
        if (Fields.Truthy(key) is { } value) return Coercion.ToText(value);
        diagnostics.Add(ServiceMessages.Required(Span, key, Fields.Owner));
        return null;
    }

    /// <summary>A number that may be 0; null when absent.</summary>
    public Node? NumberOrZero(string key) => Fields.Any(key) is { } value ? Coercion.ToNumber(value) : null;

    /// <summary>True or false; null when absent.</summary>
    public Node? FlagOrNull(string key) => Fields.Any(key) is null ? null : new BooleanNode(Fields.Flag(key, otherwise: true));

    /// <summary>Patterns that records have to match, as the JSON that Lambda wants.</summary>
    public Node? FilterCriteria() => Fields.Truthy("filterPatterns") is SequenceNode patterns
        ? CloudFormation.Of("Filters", CloudFormation.List(patterns.Items.Select(pattern => CloudFormation.Of("Pattern", new StringNode(JsonWriter.WriteCompact(FrameworkForm.Of(pattern)))))))
        : null;

    /// <summary>The part of a logical id that is made of a name: letters and digits, the first one upper.</summary>
    public static string IdPart(string name) => ApiNames.UpperFirst(Regex.Replace(name, "[^0-9A-Za-z]", ""));

    private static Fields Read(FunctionEvent item, ServiceFunction function, string key, DiagnosticBag diagnostics)
    {
        var mapping = item.Settings as MappingNode ?? new MappingBuilder().Set(key, item.Settings, item.Settings.Span).Build(item.Settings.Span);
        return new Fields(mapping, $"the {item.Kind} event of function '{function.Key}'", diagnostics);
    }

    private string? RoleId() => Function.Role switch
    {
        null => FunctionRole.Id,
        StringNode text => text.Value.Contains(":") ? null : text.Value,
        MappingNode mapping => ((mapping["Fn::GetAtt"] as SequenceNode)?.Items.FirstOrDefault() as StringNode)?.Value,
        _ => null,
    };
}
