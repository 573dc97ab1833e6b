using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Events;

/// <summary>The three ways to say what a target gets, of which EventBridge takes one.</summary>
internal static class InputChoice
{
    private static readonly string[] Ways = ["input", "inputPath", "inputTransformer"];

    public static void Check(Fields fields, DiagnosticBag diagnostics)
    {
        var given = fields.Mapping.Entries.Where(entry => Ways.Contains(entry.Key) && Coercion.IsTruthy(entry.Value)).ToArray();
        foreach (var second in given.Skip(1)) diagnostics.Add(EventMessages.TwoInputs(second.KeySpan, second.Key, given[0].Key, fields.Owner));
    }

    /// <summary>The <c>InputTransformer</c> of a target; null for none.</summary>
    public static Node? Transformer(Fields fields, DiagnosticBag diagnostics)
    {
        if (fields.Mapped("inputTransformer") is null) return null;
        var given = fields.Inner("inputTransformer");
        given.CheckUnknown(["inputPathsMap", "inputTemplate"], ValidationMode.Warn);
        if (given.Truthy("inputTemplate") is null) diagnostics.Add(ServiceMessages.Required(fields.SpanOf("inputTransformer"), "inputTemplate", given.Owner));
        return new MappingBuilder()
            .SetIfAny("InputPathsMap", given.Mapped("inputPathsMap"))
            .SetIfAny("InputTemplate", given.TextNode("inputTemplate"))
            .Build();
    }
}
