using System;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>Reads what must be an ARN: a text, or a CloudFormation function that gives one.</summary>
internal static class ArnField
{
    /// <summary>The ARN under a key; null when there is none, or something else, which is reported.</summary>
    public static Node? Read(Fields fields, string key, DiagnosticBag diagnostics)
    {
        switch (fields.TextNode(key))
        {
            case StringNode text:
                if (CloudFormation.Filled(text) is MappingNode filled) return filled;
                if (!text.Value.StartsWith("arn:", StringComparison.Ordinal) && !text.Value.Contains("#{")) diagnostics.Add(EventMessages.NotAnArn(text.Span, key, fields.Owner, text.Value).About(text));
                return text;
            case { } given when !CloudFormation.IsFunction(given):
                diagnostics.Add(ServiceMessages.WrongKind(given.Span, key, fields.Owner, "an ARN or a CloudFormation function", given.Kind).About(given));
                return null;
            case var other:
                return other;
        }
    }
}
