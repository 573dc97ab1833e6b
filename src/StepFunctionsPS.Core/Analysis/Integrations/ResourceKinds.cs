using System;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Resources that are nothing a Task can call.</summary>
internal sealed class ResourceKinds : StateRule<TaskState>
{
    private static readonly Regex Arn = new(@"^arn:[^:]*:(?<service>[^:]*):[^:]*:[^:]*:.+$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        // What CloudFormation fills in is an ARN or not; it cannot be seen here.
        if (state.Resource is not StringNode { Value: var text } node || Opaque.HasPlaceholder(text) || IsPlaceholder(text)) return;
        var match = Arn.Match(text);
        if (!match.Success) findings.Add(NotAnArn(state, part, node));
        // In a service, what makes the permissions tells of it.
        else if (part.Machine.Service is null && match.Groups["service"].Value is not ("lambda" or "states")) findings.Add(IntegrationMessages.UnknownArn(node.Span, state.Name, text));
    }

    // A file of its own may be a template of some tool, with names that are filled in; what is never closed is filled in by none.
    private static Diagnostic NotAnArn(TaskState state, StatePart part, StringNode node) =>
        part.Machine.Service is not null || node.Value.StartsWith("${", StringComparison.Ordinal)
            ? IntegrationMessages.NotAnArn(node.Span, state.Name, node.Value, part.Machine.Service?.Functions.Find(node.Value) is not null)
            : IntegrationMessages.MaybeNoArn(node.Span, state.Name, node.Value);

    private static bool IsPlaceholder(string text) => (text.StartsWith("${", StringComparison.Ordinal) || text.StartsWith("#{", StringComparison.Ordinal)) && text.IndexOf('}') > 0;
}
