using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${env:NAME}</c>: an environment variable.</summary>
internal sealed class EnvSource : IVariableSource
{
    public string Type => "env";

    public SourceAnswer Resolve(SourceQuery query) => string.IsNullOrEmpty(query.Address)
        ? SourceAnswer.Refuse(VariableMessages.AddressMissing(query.Span, "env", "${env:NAME}"))
        : SourceAnswer.Text(query.Context.Environment(query.Address!));
}
