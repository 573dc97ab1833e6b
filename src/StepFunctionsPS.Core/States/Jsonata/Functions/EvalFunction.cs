using System.Collections.Generic;
using StepFunctionsPS.States.Jsonata.Terms;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary><c>$eval</c>: works out a text. Step Functions has it turned off.</summary>
internal static class EvalFunction
{
    public static IEnumerable<NativeFunction> All => [NativeFunction.Lifted("eval", "<sx?:x>", 2, Evaluate)];

    private static Value? Evaluate(Call call)
    {
        var input = call[1] ?? call.Context;
        if (call[1] is ListValue { IsSequence: false } list) input = new ListValue([list], ListTraits.Sequence | ListTraits.OuterWrapper);
        var term = Read(call.Text(0));
        try
        {
            return term.Evaluate(input, call.Frame);
        }
        catch (JsonataFailure failure) when (failure.Code is not ("D1011" or "D1012"))
        {
            throw new JsonataFailure("D3121", new TextValue(JsonataMessages.TextOf(failure)));
        }
    }

    private static Term Read(string text)
    {
        try
        {
            return JsonataParser.ReadTerm(text);
        }
        catch (JsonataFailure failure)
        {
            throw new JsonataFailure("D3120", new TextValue(JsonataMessages.TextOf(failure)));
        }
    }
}
