using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StepFunctionsPS.Aws;

/// <summary>A call of a cmdlet of AWS.Tools.</summary>
/// <param name="Service">Whose it is.</param>
/// <param name="Command">Its name.</param>
internal sealed record AwsCall(AwsService Service, string Command)
{
    // The longest id of AWS that people look for is that of a stack.
    private const int LongestShown = 300;

    /// <summary>Its own parameters, in the order in which they are shown.</summary>
    public IReadOnlyList<(string Name, object Value)> Parameters { get; init; } = [];

    /// <summary>Where to call; null leaves that to AWS.Tools.</summary>
    public string? Region { get; init; }

    /// <summary>The profile of the service file, for callers who say nothing else.</summary>
    public string? Profile { get; init; }

    /// <summary>A text as it may be shown, without secrets.</summary>
    public Func<string, string> Shown { get; init; } = text => text;

    public AwsCall With(string name, object value) => this with { Parameters = [.. Parameters, (name, value)] };

    /// <summary><c>Get-CFNStack -StackName 'orders-dev' -Region 'eu-west-1'</c>; who calls is not told.</summary>
    public override string ToString()
    {
        var parameters = Region is null ? Parameters : [.. Parameters, (Name: "Region", Value: (object)Region)];
        return Shown(string.Join(" ", [Command, .. parameters.Select(parameter => $"-{parameter.Name} {Quote(parameter.Value)}")]));
    }

    // Tables and lists can hold secrets, such as the parameters of a stack; a template would fill the screen.
    private static string Quote(object value) => value switch
    {
        bool flag => flag ? "$true" : "$false",
        string { Length: > LongestShown } => "...",
        string text => $"'{text.Replace("'", "''")}'",
        IEnumerable => "...",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
