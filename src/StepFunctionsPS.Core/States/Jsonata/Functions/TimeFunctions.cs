using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Pictures;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions of time, which is milliseconds since 1970.</summary>
internal static class TimeFunctions
{
    public static IEnumerable<NativeFunction> All =>
    [
        new("now", "<s?s?:s>", 2, call => call.Made(DateTimePicture.Format(Millis(call), call.PictureIfAny(0), call.TextIfAny(1)))),
        new("millis", "<:n>", 0, call => new NumberValue(Millis(call))),
        NativeFunction.Lifted("fromMillis", "<n-s?s?:s>", 3, call => call.Made(DateTimePicture.Format(call.Number(0), call.PictureIfAny(1), call.TextIfAny(2)))),
        NativeFunction.Lifted("toMillis", "<s-s?:n>", 2, call => ToMillis(call) is { } millis ? NumberValue.Of(millis) : null),
    ];

    private static double Millis(Call call) => call.Evaluation.Now.ToUnixTimeMilliseconds();

    private static double? ToMillis(Call call) => call.PictureIfAny(1) is { } picture
        ? DateTimePicture.Read(call.Text(0), picture, new CivilTime(Millis(call)), call.Evaluation)
        : IsoTime.Read(call.Text(0)) ?? throw new JsonataFailure("D3110", call[0]);
}
