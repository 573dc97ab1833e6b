using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>A parameter that names the resource of all calls of a service that have it, or of some.</summary>
/// <param name="prefix">The service, as policies name it.</param>
/// <param name="parameter">The parameter: a name, an ARN, or a list of these.</param>
/// <param name="pattern">The ARN of the resource, as an <see cref="ArnPattern"/>; null when the parameter takes ARNs only.</param>
internal sealed class NameRule(string prefix, string parameter, string? pattern = null) : IResourceRule
{
    private static readonly string[] Itself = [""];

    /// <summary>The operations that it is about; all when left out.</summary>
    public Regex? Operations { get; init; }

    /// <summary>What follows the ARN of each resource that is meant: versions of it, or parts.</summary>
    public string[] Endings { get; init; } = Itself;

    /// <summary>Whether <c>Ref</c> of such a resource gives its ARN instead of its name.</summary>
    public bool RefIsArn { get; init; }

    /// <summary>Texts that stand for a resource, but that policies do not know it by.</summary>
    public Regex? Aliases { get; init; }

    /// <summary>Another parameter, with which the resource would be named differently.</summary>
    public string? Unless { get; init; }

    public bool Handles(SdkCall call, TaskNeeds task) =>
        call.Is(prefix) && Operations?.IsMatch(call.Operation) != false && IsGiven(parameter, task) && (Unless is null || !IsGiven(Unless, task));

    public IReadOnlyList<Node>? Resources(SdkCall call, TaskNeeds task)
    {
        var values = task.Parameter(parameter) is SequenceNode list ? list.Items.Select(item => ParameterValue.Of(item, task)) : [ParameterValue.Of(task, parameter)];
        var resources = values.SelectMany(Resources).ToArray();
        return resources.Length == 0 || resources.Contains(null) ? null : resources.OfType<Node>().ToArray();
    }

    private static bool IsGiven(string name, TaskNeeds task) => ParameterValue.Of(task, name) is not ParameterValue.Absent;

    private IEnumerable<Node?> Resources(ParameterValue value) => value is ParameterValue.Literal { Text: var text } && Aliases?.IsMatch(text) == true
        ? [null]
        : Endings.Select(ending => NamedResource.Of(pattern, parameter, value, ending, RefIsArn));
}
