using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Services.Notifications;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Notifications;

/// <summary>The ARN of what is told of a status.</summary>
internal static class TargetArn
{
    private static readonly Regex OnlyReference = new(@"^[#$]\{([A-Za-z0-9:]+)(?:\.([A-Za-z0-9.]+))?\}$", RegexOptions.CultureInvariant);

    /// <summary>Keys of functions become logical ids, and a <c>Ref</c> that would give a name or an address becomes the ARN.</summary>
    public static Node Of(NotificationTarget target, Service service)
    {
        var arn = Translate(Reference(target.Arn), service);
        var isOfResource = arn.Child("Ref") is StringNode name && !name.Value.StartsWith("AWS::", System.StringComparison.Ordinal) && Parameters(service)[name.Value] is null;
        return isOfResource && !target.Kind.IsArnByRef ? CloudFormation.GetAtt(((StringNode)arn.Child("Ref")!).Value, "Arn") : arn;
    }

    // A text that is nothing but a reference is written as one, so that two ways to name a topic get one policy.
    private static Node Reference(Node arn)
    {
        if ((arn as StringNode ?? arn.Child("Fn::Sub") as StringNode) is not { } text || OnlyReference.Match(text.Value) is not { Success: true } match) return arn;
        return match.Groups[2].Success ? CloudFormation.GetAtt(match.Groups[1].Value, match.Groups[2].Value) : CloudFormation.Ref(match.Groups[1].Value);
    }

    private static MappingNode Parameters(Service service) => service.Resources.Template["Parameters"] as MappingNode ?? MappingNode.Empty;

    private static Node Translate(Node node, Service service) => node switch
    {
        SequenceNode list => new SequenceNode(list.Items.Select(item => Translate(item, service)).ToArray(), list.Span, list.Origin),
        MappingNode mapping when mapping["Ref"] is not null || mapping["Fn::GetAtt"] is not null => FunctionReference.Translate(mapping, service.Functions),
        MappingNode mapping => new MappingNode(mapping.Entries.Select(entry => entry with { Value = Translate(entry.Value, service) }).ToArray(), mapping.Span, mapping.Origin),
        _ => node,
    };
}
