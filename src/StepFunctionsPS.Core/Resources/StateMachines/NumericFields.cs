using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>
/// A place in a definition, seen from one question: is the value of this field a number or a boolean, so that
/// a placeholder must stand there without quotes? Payload data never counts, whatever its keys are called.
/// </summary>
internal sealed class NumericFields
{
    private static readonly NumericFields Payload = new(Kind.Payload);
    private static readonly NumericFields Structure = new(Kind.Structure);
    private static readonly NumericFields Names = new(Kind.Names);

    // Fields whose value is again structure; all others hold payload.
    private static readonly HashSet<string> Structures = new(StringComparer.Ordinal)
    {
        "Branches", "ItemProcessor", "Iterator", "Retry", "Choices", "And", "Or", "Not", "ItemReader", "ReaderConfig", "ItemBatcher", "ProcessorConfig",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "Seconds", "TimeoutSeconds", "HeartbeatSeconds", "MaxConcurrency", "IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds",
        "ToleratedFailurePercentage", "ToleratedFailureCount", "MaxItems", "MaxItemsPerBatch", "MaxInputBytesPerBatch", "BooleanEquals",
        "NumericEquals", "NumericLessThan", "NumericGreaterThan", "NumericLessThanEquals", "NumericGreaterThanEquals",
        "IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp", "End",
    };

    private readonly Kind kind;

    private NumericFields(Kind kind) => this.kind = kind;

    private enum Kind
    {
        Payload,
        Structure,

        /// <summary>The mapping from names to states.</summary>
        Names,
    }

    /// <summary>The top of a definition.</summary>
    public static NumericFields Root => Structure;

    public bool IsNumeric(string field) => kind == Kind.Structure && Numbers.Contains(field);

    public NumericFields Inside(string field) => kind switch
    {
        Kind.Names => Structure,
        Kind.Structure when field == "States" => Names,
        Kind.Structure when Structures.Contains(field) => Structure,
        _ => Payload,
    };
}
