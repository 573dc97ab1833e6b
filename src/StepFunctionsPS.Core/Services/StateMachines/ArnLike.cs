using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>A value that names a resource: its ARN, or any CloudFormation function that gives it.</summary>
internal static class ArnLike
{
    private static readonly Regex Arn = new(@"^arn:(aws|[$#]\{AWS::Partition\})", RegexOptions.CultureInvariant);

    /// <summary>The value as it stands in a template; null where there is none, or a wrong one, which is reported.</summary>
    public static Node? Read(Fields owner, string key, DiagnosticBag diagnostics) =>
        owner.Any(key) is { } given ? Read(given, key, owner.Owner, diagnostics) : null;

    public static Node? Read(Node given, string key, string owner, DiagnosticBag diagnostics)
    {
        switch (given)
        {
            case UnknownNode:
                return null;
            case StringNode text when Arn.IsMatch(text.Value):
                return CloudFormation.Filled(text);
            case StringNode text:
                diagnostics.Add(MachineMessages.NotAnArn(text.Span, key, owner, text.Value).About(text));
                return null;
            case var function when CloudFormation.IsFunction(function):
                return function;
            default:
                diagnostics.Add(ServiceMessages.WrongKind(given.Span, key, owner, "an ARN or a CloudFormation function", given.Kind).About(given));
                return null;
        }
    }
}
