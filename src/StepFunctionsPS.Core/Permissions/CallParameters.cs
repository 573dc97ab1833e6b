using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>
/// The parameters of a call, or of a mapping among them, in either query language: <c>X.$</c> in JSONPath and
/// <c>{% ... %}</c> in JSONata are known only when the state runs.
/// </summary>
internal sealed class CallParameters
{
    private readonly MappingNode given;
    private readonly bool isJsonata;

    // The whole is an expression or a CloudFormation function, so nothing is known of what is in it.
    private readonly bool isOpaque;

    private CallParameters(Node? given, bool isJsonata)
    {
        this.isJsonata = isJsonata;
        this.given = given as MappingNode ?? MappingNode.Empty;
        isOpaque = given is not (null or NullNode) && (given is not MappingNode || CloudFormation.IsFunction(given));
    }

    /// <summary>The value as it is written; null when absent or only known at run time in JSONPath.</summary>
    public Node? this[string key] => given[key];

    /// <summary>The names of the parameters that are given.</summary>
    public IEnumerable<string> Names => given.Entries.Select(entry => entry.Key.EndsWith(".$", StringComparison.Ordinal) ? entry.Key.Substring(0, entry.Key.Length - 2) : entry.Key);

    /// <summary>The parameters of a state; where it has only those of the other language, they are taken as such.</summary>
    public static CallParameters Of(MappingNode state, bool isJsonata)
    {
        var jsonata = state["Arguments"];
        var jsonPath = state["Parameters"];
        return (isJsonata && jsonata is not null) || jsonPath is null ? new CallParameters(jsonata, isJsonata: true) : new CallParameters(jsonPath, isJsonata: false);
    }

    /// <summary>Whether the value is only known when the state runs.</summary>
    public bool IsDynamic(string key) => isOpaque || given[key] is UnknownNode || (isJsonata ? JsonataText.IsExpression(given[key]) : given[key + ".$"] is not (null or NullNode));

    /// <summary>The value when the template knows it; null when it is absent, which an empty text is too, or dynamic.</summary>
    public Node? Static(string key) => !IsDynamic(key) && given[key] is { } value and not (NullNode or StringNode { Value: "" }) ? value : null;

    /// <summary>The same, with <c>*</c> for a value that is absent or dynamic.</summary>
    public Node StaticOrAny(string key) => Static(key) ?? new StringNode("*");

    /// <summary>Whether the value is given, be it known or not.</summary>
    public bool Has(string key) => IsDynamic(key) || Static(key) is not null;

    /// <summary>The mapping below a key.</summary>
    public CallParameters Inner(string key) => IsDynamic(key) ? new CallParameters(new UnknownNode(), isJsonata) : new CallParameters(given[key], isJsonata);

    /// <summary>The mappings of a list; null when the list is absent or dynamic.</summary>
    public IReadOnlyList<CallParameters>? Items(string key) =>
        (Static(key) as SequenceNode)?.Items.Select(item => new CallParameters(item, isJsonata)).ToArray();
}
