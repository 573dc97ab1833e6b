using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>A call of a cmdlet of AWS.Tools.</summary>
/// <param name="Service">Whose it is.</param>
/// <param name="Command">Its name.</param>
internal sealed record AwsCall(AwsService Service, string Command)
{
    // The longest id of AWS that people look for is that of a stack.
    private const int LongestShown = 300;

    // Templates and payloads fill the screen, and can hold what is secret.
    private static readonly HashSet<string> Bodies = ["TemplateBody", "StackPolicyBody", "Input", "Output", "Cause", "Payload"];

    /// <summary>Its own parameters, in the order in which they are shown.</summary>
    public IReadOnlyList<(string Name, object Value)> Parameters { get; init; } = [];

    /// <summary>Parameters that not every version of the cmdlet has, nor every function in its place: they are given where there are such.</summary>
    public IReadOnlyList<(string Name, object Value)> Optional { get; init; } = [];

    /// <summary>Where to call; null leaves that to AWS.Tools.</summary>
    public string? Region { get; init; }

    /// <summary>The profile of the service file, for callers who say nothing else.</summary>
    public string? Profile { get; init; }

    /// <summary>How many objects are wanted at most; null for all.</summary>
    public int? Most { get; init; }

    /// <summary>Whether it may be made again when its answer was lost: for what would be done twice it may not.</summary>
    public bool IsRepeatable { get; init; } = true;

    /// <summary>Knows what AWS answers to a call that is repeated, when the lost one before was done after all.</summary>
    public Func<AwsFailure, bool> WasDone { get; init; } = _ => false;

    /// <summary>A text as it may be shown, without secrets.</summary>
    public Func<string, string> Shown { get; init; } = text => text;

    /// <summary>The call with one parameter more; without a value it is left out.</summary>
    public AwsCall With(string name, object? value) => value is null ? this : this with { Parameters = [.. Parameters, (name, value)] };

    /// <summary>The same where the cmdlet has such a parameter.</summary>
    public AwsCall WithOptional(string name, object? value) => value is null ? this : this with { Optional = [.. Optional, (name, value)] };

    /// <summary>The same for a list, which is left out when it is empty.</summary>
    public AwsCall WithAll<T>(string name, IEnumerable<T> values) => values.ToArray() is { Length: > 0 } all ? With(name, all) : this;

    /// <summary><c>Get-CFNStack -StackName 'orders-dev' -Region 'eu-west-1'</c>; who calls is not told.</summary>
    public override string ToString()
    {
        IEnumerable<(string Name, object Value)> parameters = [.. Parameters, .. Optional];
        if (Region is not null) parameters = parameters.Append((nameof(Region), Region));
        return Shown(string.Join(" ", [Command, .. parameters.Select(parameter => $"-{parameter.Name} {(Bodies.Contains(parameter.Name) ? "..." : Quote(parameter.Value))}")]));
    }

    // Tables and lists can hold secrets, such as the parameters of a stack.
    private static string Quote(object value) => value switch
    {
        bool flag => flag ? "$true" : "$false",
        string { Length: > LongestShown } => "...",
        string text => $"'{text.Replace("'", "''")}'",
        IEnumerable => "...",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
