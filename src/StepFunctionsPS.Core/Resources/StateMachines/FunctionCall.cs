using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Services;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>How a Task calls a Lambda function: by a resource that is the function, or by <c>lambda:invoke</c>.</summary>
/// <param name="Arguments">The field that holds <c>FunctionName</c>; null where the resource itself is the function.</param>
/// <param name="Reference">What names the function.</param>
internal sealed record FunctionCall(string? Arguments, Node Reference)
{
    private static readonly Regex Invoke = new(@"^arn:(aws[a-z-]*|[$#]\{AWS::Partition\}):states:::lambda:invoke(\.|$)", RegexOptions.CultureInvariant);

    // Region and account in the ARN may be CloudFormation's parameters.
    private static readonly Regex Arn = new(@"^arn:[^:]+:lambda:(?<region>[^:]+):[^:]+:function:(?<name>[^:]+)(?<qualifier>:.+)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Name = new(@"^(([0-9]{12}:)?function:)?(?<name>[^:]+)(?<qualifier>:.+)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Attribute = new(@"^\$\{(?<name>[^.}]+)\.Arn\}(?<qualifier>:.+)?$", RegexOptions.CultureInvariant);

    private static readonly Regex Parameter = new(@"[$#]\{AWS::([A-Za-z]+)\}", RegexOptions.CultureInvariant);

    /// <summary>The call of a Task; null where it names no function.</summary>
    public static FunctionCall? Of(MappingNode state, bool isJsonata)
    {
        if (state["Resource"] is not { } resource) return null;
        if (TextOf(resource) is not { } text || !Invoke.IsMatch(text)) return new FunctionCall(null, resource);
        var field = isJsonata ? "Arguments" : "Parameters";
        return state[field] is MappingNode arguments && arguments["FunctionName"] is { } name ? new FunctionCall(field, name) : null;
    }

    /// <summary>The same for each of the ways in which the expressions of a Task can turn out; null among them where it is not known what is called.</summary>
    public static IEnumerable<FunctionCall?> AllOf(MappingNode state, bool isJsonata) => isJsonata && state["Arguments"] is { } arguments
        ? PossibleTrees.Of(arguments, value => value).Select(way => Of(TaskStates.With(state, "Arguments", way), isJsonata))
        : [Of(state, isJsonata)];

    /// <summary>Whether a Task calls functions by <c>lambda:invoke</c>.</summary>
    public static bool IsInvoke(MappingNode state) => TextOf(state["Resource"]) is { } text && Invoke.IsMatch(text);

    /// <summary>The function of this service that is called; null for any other.</summary>
    public ServiceFunction? Target(Service service, out bool isQualified)
    {
        isQualified = false;
        if (TextOf(Reference) is not { } text) return FunctionReference.Target(Reference, service.Functions);
        var plain = Parameter.Replace(text, "<$1>");
        if (Attribute.Match(text) is { Success: true } attribute) return Found(attribute, service.Functions.Find(attribute.Groups["name"].Value), out isQualified);
        if (Arn.Match(plain) is { Success: true } arn) return arn.Groups["region"].Value == service.Region || arn.Groups["region"].Value == "<Region>" ? Found(arn, Named(arn, service), out isQualified) : null;
        return Arguments is not null && Name.Match(plain) is { Success: true } name ? Found(name, Named(name, service), out isQualified) : null;
    }

    /// <summary>The same call of a version: its number after the name or ARN, which is text.</summary>
    public MappingNode Pinned(MappingNode state, string versionId)
    {
        var suffix = $":${{{versionId}.Version}}";
        var pinned = Reference is StringNode text ? new StringNode(text.Value + suffix, text.Span, text.Origin) : (Node)CloudFormation.Sub(TextOf(Reference) + suffix);
        return Arguments is null ? TaskStates.With(state, "Resource", pinned) : TaskStates.With(state, Arguments, TaskStates.With((MappingNode)state[Arguments]!, "FunctionName", pinned));
    }

    /// <summary>Whether the function is named by text.</summary>
    public bool IsText => TextOf(Reference) is not null;

    private static ServiceFunction? Found(Match match, ServiceFunction? function, out bool isQualified)
    {
        isQualified = match.Groups["qualifier"].Success;
        return function;
    }

    private static ServiceFunction? Named(Match match, Service service) => service.Functions.FindName(match.Groups["name"].Value);

    private static string? TextOf(Node? node) => node switch
    {
        StringNode text => text.Value,
        MappingNode mapping => (mapping["Fn::Sub"] as StringNode)?.Value,
        _ => null,
    };
}
