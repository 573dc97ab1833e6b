using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${param:name}</c>: a parameter from the command line, else of the stage, else the default.</summary>
internal sealed class ParamSource : IVariableSource
{
    public string Type => "param";

    public SourceAnswer Resolve(SourceQuery query)
    {
        if (string.IsNullOrEmpty(query.Address)) return SourceAnswer.Refuse(VariableMessages.AddressMissing(query.Span, "param", "${param:name}"));
        var name = query.Address!;
        if (query.Context.Parameters.TryGetValue(name, out var given)) return SourceAnswer.Text(given);
        var stage = (SlsSource.Stage(query) as StringNode)?.Value ?? "dev";
        return new SourceAnswer(query.Lookup($"params.{stage}.{name}") ?? query.Lookup($"params.default.{name}"));
    }
}
