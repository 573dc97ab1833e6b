using System;
using System.Globalization;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Builds the details of events. Payloads are JSON text in them, as AWS gives them.</summary>
internal static class EventDetails
{
    private static readonly MappingNode NotTruncated = new([new MappingEntry("truncated", new BooleanNode(false))]);

    /// <summary>Sets a payload with the object that says it is whole.</summary>
    public static MappingBuilder Payload(this MappingBuilder details, string key, Node value) =>
        details.Set(key, Json(value)).Set(key + "Details", NotTruncated);

    public static MappingBuilder Number(this MappingBuilder details, string key, long? value) =>
        value is { } number ? details.Set(key, new NumberNode(number.ToString(CultureInfo.InvariantCulture))) : details;

    public static MappingBuilder Text(this MappingBuilder details, string key, string? value) =>
        value is null ? details : details.Set(key, value);

    /// <summary>Of a state that is entered.</summary>
    public static Func<MappingNode> Entered(string name, Node input) => () => new MappingBuilder().Set("name", name).Payload("input", input).Build();

    /// <summary>Of a state that is left.</summary>
    public static Func<MappingNode> Exited(string name, Node output, MappingNode? assigned) =>
        () => new MappingBuilder().Set("name", name).Payload("output", output).Assigned(assigned).Build();

    public static MappingNode Of(StateError error) => new MappingBuilder().Text("error", error.Name).Text("cause", error.Cause).Build();

    /// <summary>Of an expression in JSONata that failed.</summary>
    public static MappingNode Of(StateError error, string? field, string state) =>
        new MappingBuilder().Text("error", error.Name).Text("cause", error.Cause).Text("location", field).Set("state", state).Build();

    public static StringNode Json(Node value) => new(JsonWriter.WriteCompact(value));

    /// <summary>The variables that a state set, each as JSON text.</summary>
    public static MappingBuilder Assigned(this MappingBuilder details, MappingNode? variables)
    {
        if (variables is null) return details;
        var texts = new MappingBuilder();
        foreach (var entry in variables.Entries) texts.Set(entry.Key, Json(entry.Value));
        return details.Set("assignedVariables", texts.Build()).Set("assignedVariablesDetails", NotTruncated);
    }
}
