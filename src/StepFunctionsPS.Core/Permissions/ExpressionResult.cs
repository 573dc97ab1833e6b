using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>
/// What an expression gives, as a parameter would be written without one: <c>'${Orders.Arn}'</c> in it is filled in by
/// CloudFormation, and so is a reference.
/// </summary>
internal static class ExpressionResult
{
    // CloudFormation's own parameters are read in plain text, too.
    private static readonly Regex Placeholder = new(@"(?<mark>[#$])\{(?!AWS::)(?<name>[A-Za-z0-9:._-]+)\}", RegexOptions.CultureInvariant);

    /// <summary>The value; unknown where it cannot be told what becomes of it.</summary>
    public static Node Read(Node value, TaskContext context) => value switch
    {
        StringNode text when Placeholder.IsMatch(text.Value) => Reference(text, context),
        // An object of the run is no function of CloudFormation, whatever its keys are.
        MappingNode mapping when CloudFormation.IsFunction(mapping) => new UnknownNode(mapping.Span),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => entry with { Value = Read(entry.Value, context) }).ToArray(), mapping.Span),
        SequenceNode list => new SequenceNode(list.Items.Select(item => Read(item, context)).ToArray(), list.Span),
        _ => value,
    };

    private static Node Reference(StringNode text, TaskContext context)
    {
        var found = Placeholder.Matches(text.Value).Cast<Match>().ToArray();
        if (found.Any(match => Meaning(match, context) is null)) return new UnknownNode(text.Span);
        var sub = PseudoParameters.Rewrite(Placeholder.Replace(text.Value, match => "${" + Meaning(match, context) + "}"));
        if (found[0].Length < text.Value.Length) return CloudFormation.Sub(sub);
        return Meaning(found[0], context)!.Split(['.'], 2) is [var id, var attribute] ? CloudFormation.GetAtt(id, attribute) : CloudFormation.Ref(Meaning(found[0], context)!);
    }

    // What the text of a definition can mean; a function's key alone may be a word of the user.
    private static string? Meaning(Match placeholder, TaskContext context)
    {
        var name = placeholder.Groups["name"].Value;
        var id = name.Split('.')[0];
        var attribute = name.Substring(id.Length);
        if (context.Service.Functions.FindKey(id) is { } function && (placeholder.Groups["mark"].Value == "#" || attribute == ".Arn")) return function.LogicalId + attribute;
        return context.Knows(id) ? name : null;
    }
}
