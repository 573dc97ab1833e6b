using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions about what there is, and what counts as true.</summary>
internal static class BooleanFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("boolean", "<x-:b>", 1, call => BooleanValue.Of(call.IsTrue(call[0]))),
        NativeFunction.Lifted("not", "<x-:b>", 1, call => BooleanValue.Of(!call.IsTrue(call[0]))),
        new("exists", "<x:b>", 1, call => BooleanValue.Of(call[0] is not null)),
        NativeFunction.Lifted("type", "<x:s>", 1, call => new TextValue(call[0]!.TypeName)),
    ];
}
