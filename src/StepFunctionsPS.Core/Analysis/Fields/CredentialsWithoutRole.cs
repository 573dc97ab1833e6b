using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Fields;

/// <summary>Credentials that name no role.</summary>
internal sealed class CredentialsWithoutRole : StateRule<TaskState>
{
    protected override void Check(TaskState state, StatePart part, DiagnosticBag findings)
    {
        if (state.Node.Find("Credentials") is not { Value: var value } entry || Opaque.Is(value) || (part.IsJsonata && JsonataText.IsExpression(value))) return;
        var role = (value as MappingNode)?["RoleArn"] ?? (part.IsJsonata ? null : (value as MappingNode)?["RoleArn.$"]);
        if (role is null) findings.Add(FieldMessages.NoRoleArn(entry.Place(), state.Name));
    }
}
