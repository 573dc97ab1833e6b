using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary><c>kmsKeyArns</c> of a machine: keys of KMS that its tasks may use.</summary>
internal static class KeyArns
{
    // What IAM takes for an ARN, also where CloudFormation has yet to fill it in.
    private static readonly Regex Arn = new(@"^arn:|^[$#]\{", RegexOptions.CultureInvariant);

    public static IReadOnlyList<Node> Read(Fields fields, string machine, DiagnosticBag diagnostics)
    {
        var given = fields.Listed("kmsKeyArns")?.Items ?? [];
        foreach (var key in given.Where(key => !CloudFormation.IsFunction(key) && key is not UnknownNode && !(key is StringNode text && Arn.IsMatch(text.Value))))
            diagnostics.Add(PermissionMessages.NotAKeyArn(key.Span, ScalarText.Of(key) ?? key.Kind, machine).About(key));
        return given;
    }
}
