using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.States.Readers;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>Stage 5: reads a definition into the model that is analysed and run.</summary>
internal static class DefinitionBinder
{
    /// <summary>
    /// The model, and all findings. The model is there even when there are errors, as far as it could be read,
    /// so that later checks can add theirs; it must not be run then.
    /// </summary>
    /// <param name="definition">What is written.</param>
    /// <param name="place">How messages name it, such as <c>State machine 'shop'</c>.</param>
    public static StageResult<Definition> Bind(Node definition, string place = "The definition")
    {
        var context = new BindingContext();
        if (definition is MappingNode machine) context.MachineLanguage = QueryLanguageReader.Read(machine, QueryLanguage.JsonPath, context);
        var output = DefinitionReader.Read(definition, place, context);
        return output is null ? StageResult.Failed<Definition>(context.Diagnostics) : StageResult.Of(output, context.Diagnostics);
    }
}
