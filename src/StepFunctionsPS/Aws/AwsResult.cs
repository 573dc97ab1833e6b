using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Aws;

/// <summary>An object that a cmdlet of AWS gave, read by the names of its properties; mocks may give hashtables.</summary>
/// <param name="value">The object.</param>
internal sealed class AwsResult(object value)
{
    /// <summary>A property as text; null when it is absent.</summary>
    public string? Text(string name) => Unwrap(Get(name)) is { } found ? Convert.ToString(found, CultureInfo.InvariantCulture) : null;

    /// <inheritdoc/>
    public override string ToString() => Convert.ToString(Unwrap(value), CultureInfo.InvariantCulture) ?? "";

    /// <summary>The items of a property; where version 5 gives none at all, version 4 gives an empty list.</summary>
    public IEnumerable<AwsResult> Items(string name) => Unwrap(Get(name)) switch
    {
        null => [],
        IDictionary one => [new AwsResult(one)],
        IEnumerable items and not string => items.Cast<object?>().OfType<object>().Select(item => new AwsResult(item)),
        { } one => [new AwsResult(one)],
    };

    private object? Get(string name) => Unwrap(value) is IDictionary table ? table[name] : PSObject.AsPSObject(value).Properties[name]?.Value;

    // An object without a .NET type of its own is nothing but its wrapping.
    private static object? Unwrap(object? wrapped) => wrapped is PSObject { BaseObject: not PSCustomObject } outer ? outer.BaseObject : wrapped;
}
