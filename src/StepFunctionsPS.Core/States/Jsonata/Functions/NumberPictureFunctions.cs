using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Pictures;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions that write numbers by pictures, and read them.</summary>
internal static class NumberPictureFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("formatNumber", "<n-so?:s>", 3, call =>
            call.Made(NumberPicture.Format(call.Number(0), call.PictureIfAny(1) ?? "", NumberSymbols.Of(call[2] as ObjectValue), call.Evaluation))),
        NativeFunction.Lifted("formatBase", "<n-n?:s>", 2, call => new TextValue(RadixText.Format(call.Number(0), call.NumberIfAny(1) ?? 10))),
        NativeFunction.Lifted("formatInteger", "<n-s:s>", 2, call =>
            call.Made(IntegerPicture.Parse(call.PictureIfAny(1) ?? "").Format(System.Math.Floor(call.Number(0))))),
        NativeFunction.Lifted("parseInteger", "<s-s:n>", 2, call => NumberValue.Of(IntegerPicture.Parse(call.PictureIfAny(1) ?? "").Read(call.Text(0)))),
    ];
}
