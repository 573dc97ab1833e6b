using StepFunctionsPS.States;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>What the Parameters of an ItemReader or a ResultWriter name.</summary>
internal sealed record ObjectPlace(string Bucket, string Key, string Prefix)
{
    public static ObjectPlace Read(Strand strand, string field, PayloadTemplate? parameters, Node input)
    {
        var values = (parameters is null ? null : strand.Evaluate(parameters, input)) as MappingNode ?? MappingNode.Empty;
        return new ObjectPlace(Text("Bucket") ?? throw new EvaluationFailure($"The {field} has no Bucket."), Text("Key") ?? "", Text("Prefix") ?? "");

        string? Text(string key) => values[key] switch
        {
            null => null,
            { } node when Opaque.Is(node) => throw new UnknownUntilDeployed(node),
            StringNode text => text.Value,
            { } node => throw new EvaluationFailure($"The {key} of the {field} must be a string, but was: {node}"),
        };
    }
}
