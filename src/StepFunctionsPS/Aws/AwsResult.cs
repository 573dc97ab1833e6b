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
    /// <summary>The object itself as text, for cmdlets that give text or one of AWS's enumerations.</summary>
    public string Content => AsText(value) ?? "";

    /// <summary>A property as text; null when it is absent.</summary>
    public string? Text(string name) => AsText(Get(name));

    /// <summary>A property as text, empty when it is absent.</summary>
    public string TextOrEmpty(string name) => Text(name) ?? "";

    /// <summary>Whether a property is true; one that is absent is not.</summary>
    public bool Flag(string name) => Unwrap(Get(name)) is { } found && LanguagePrimitives.IsTrue(found);

    /// <summary>A property as a number; null when it is absent.</summary>
    public long? Number(string name) => Unwrap(Get(name)) is { } found && LanguagePrimitives.TryConvertTo<long>(found, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property as a time in UTC; null when it is absent, which version 4 tells as the first day of all.</summary>
    public DateTimeOffset? Time(string name) => AsTime(Get(name));

    /// <summary>The object itself as a time, for cmdlets that give one.</summary>
    public DateTimeOffset? Moment => AsTime(value);

    /// <summary>Whether there is such a property, be it empty.</summary>
    public bool Has(string name) => Unwrap(value) is IDictionary table ? table.Contains(name) : PSObject.AsPSObject(value).Properties[name] is not null;

    /// <summary>A property as it is; null when it is absent.</summary>
    public object? Value(string name) => Get(name);

    /// <summary>A property that is an object; null when it is absent.</summary>
    public AwsResult? Item(string name) => Get(name) is { } found ? new AwsResult(found) : null;

    /// <summary>The items of a property; where version 5 gives none at all, version 4 gives an empty list.</summary>
    public IEnumerable<AwsResult> Items(string name) => Unwrap(Get(name)) switch
    {
        null => [],
        IDictionary one => [new AwsResult(one)],
        IEnumerable items and not string => items.Cast<object?>().OfType<object>().Select(item => new AwsResult(item)),
        { } one => [new AwsResult(one)],
    };

    /// <summary>The same as texts.</summary>
    public IReadOnlyList<string> Texts(string name) => Items(name).Select(item => item.Content).ToArray();

    private static DateTimeOffset? AsTime(object? found) => Unwrap(found) switch
    {
        DateTimeOffset time => time.ToUniversalTime(),
        DateTime { Kind: DateTimeKind.Unspecified } time when time != default => new DateTimeOffset(time, TimeSpan.Zero),
        DateTime time when time != default => new DateTimeOffset(time.ToUniversalTime()),
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) => time,
        _ => null,
    };

    private object? Get(string name) => Unwrap(value) is IDictionary table ? table[name] : PSObject.AsPSObject(value).Properties[name]?.Value;

    // AWS's enumerations are objects, and say their value as text.
    private static string? AsText(object? found) => Unwrap(found) is { } plain ? Convert.ToString(plain, CultureInfo.InvariantCulture) : null;

    // An object without a .NET type of its own is nothing but its wrapping.
    private static object? Unwrap(object? wrapped) => wrapped is PSObject { BaseObject: not PSCustomObject } outer ? outer.BaseObject : wrapped;
}
