using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Integrations;

/// <summary>Tells what runs in Express executions.</summary>
internal static class ExpressPart
{
    /// <summary>Whether the state runs in an Express execution: of its machine, or a child of the distributed Map that is nearest around it.</summary>
    public static bool IsExpress(this StatePart part)
    {
        for (var owner = part.Within.Owner; owner is not null; owner = owner.Within.Owner)
        {
            if (owner.State is MapState { Fields.IsDistributed: true, Processor.Node: var processor })
                return (processor["ProcessorConfig"] as MappingNode)?["ExecutionType"] is StringNode { Value: "EXPRESS" };
        }

        return part.Machine.IsExpress;
    }
}
