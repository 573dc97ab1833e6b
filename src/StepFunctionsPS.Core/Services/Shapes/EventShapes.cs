using System.Collections.Generic;
using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>Events of functions, by kind. Of kinds that are left out of the template nothing is said here.</summary>
internal static class EventShapes
{
    private static readonly Shape Schedule = Either(PlainText, new MappingShape
    {
        ["rate"] = TextsOrFunction,
        ["enabled"] = Flag,
        ["name"] = PlainText,
        ["description"] = PlainText,
        ["input"] = CommonShapes.Input,
        ["inputPath"] = PlainText,
        ["inputTransformer"] = CommonShapes.InputTransformer,
        ["method"] = OneOf("eventBus", "scheduler"),
        ["timezone"] = PlainText,
    });

    public static readonly IReadOnlyDictionary<string, Shape> ByKind = new Dictionary<string, Shape>
    {
        ["schedule"] = Schedule,
        ["http"] = HttpShapes.Event,
    };
}
