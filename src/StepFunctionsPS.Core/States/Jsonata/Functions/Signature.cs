using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Jsonata.Values;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>What arguments a function takes. Fits arguments to parameters as a regular expression over their kinds would.</summary>
internal sealed class Signature
{
    private readonly SignatureParameter[] parameters;

    private Signature(IEnumerable<SignatureParameter> parameters)
    {
        this.parameters = parameters.ToArray();
        TakesContext = this.parameters.Any(parameter => parameter.TakesContext);
    }

    /// <summary>Whether the context stands in for a missing argument.</summary>
    public bool TakesContext { get; }

    public IReadOnlyList<SignatureParameter> Parameters => parameters;

    public static Signature Parse(string text) => new(SignatureReader.Read(text));

    /// <summary>The arguments, with single values in lists where lists are wanted and the context where it stands in.</summary>
    public Value?[] Validate(Value?[] arguments, Value? context)
    {
        var counts = new int[parameters.Length];
        HashSet<(int, int)>? dead = null;
        if (Fit(arguments, counts, 0, 0, parameters.Length, isWhole: true, ref dead) < 0) throw Mismatch(arguments);
        var valid = new List<Value?>(parameters.Length);
        var next = 0;
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (counts[i] == 0 && parameter.TakesContext)
            {
                if (!parameter.Takes(SymbolOf(context))) throw new JsonataFailure("T0411", context) { Argument = next + 1 };
                valid.Add(context);
                continue;
            }

            for (var taken = 0; taken < Math.Max(1, counts[i]); taken++, next++)
            {
                var value = next < arguments.Length ? arguments[next] : null;
                valid.Add(parameter.Type == "a" && counts[i] > 0 ? Listed(value, parameter, counts[i], next) : value);
            }
        }

        return valid.ToArray();
    }

    private static string PluralOf(string subtype) => subtype switch
    {
        "a" => "arrays",
        "b" => "booleans",
        "f" => "functions",
        "n" => "numbers",
        "o" => "objects",
        "s" => "strings",
        _ => subtype,
    };

    private static char SymbolOf(Value? value) => value?.Symbol ?? 'm';

    private static Value? Listed(Value? value, SignatureParameter parameter, int count, int position)
    {
        if (value is null) return null;
        if (parameter.Subtype is { } subtype && !HasItems(value, subtype, count))
            throw new JsonataFailure("T0412", value) { Argument = position + 1, Wanted = PluralOf(subtype) };
        return value is ListValue ? value : new ListValue([value]);
    }

    private static bool HasItems(Value value, string subtype, int count)
    {
        if (value is not ListValue list) return count == 1 && subtype.Length == 1 && value.Symbol == subtype[0];
        // Of what is not said, as in <a<>>, there is no item.
        return list.Items.All(item => subtype.Length > 0 && SymbolOf(item) == subtype[0]);
    }

    // How many arguments the parameters take, the first ones as many as they can; -1 when they do not fit.
    // What has been tried in vain is not tried again: signatures can have many ways to fit.
    private int Fit(Value?[] arguments, int[] counts, int parameter, int from, int parameterCount, bool isWhole, ref HashSet<(int, int)>? dead)
    {
        if (parameter == parameterCount) return !isWhole || from == arguments.Length ? from : -1;
        if (dead?.Contains((parameter, from)) == true) return -1;
        var current = parameters[parameter];
        var most = 0;
        while (from + most < arguments.Length && (current.IsRepeated || most == 0) && current.Takes(SymbolOf(arguments[from + most]))) most++;
        // Said twice that it may be missing, it is taken for missing first.
        var isLazy = current.Optional > 1;
        for (var i = current.Least; i <= most; i++)
        {
            counts[parameter] = isLazy ? i : most + current.Least - i;
            var end = Fit(arguments, counts, parameter + 1, from + counts[parameter], parameterCount, isWhole, ref dead);
            if (end >= 0) return end;
        }

        (dead ??= []).Add((parameter, from));
        return -1;
    }

    // The first argument that no parameter takes.
    private JsonataFailure Mismatch(Value?[] arguments)
    {
        var good = 0;
        for (var count = 1; count <= parameters.Length; count++)
        {
            HashSet<(int, int)>? dead = null;
            var end = Fit(arguments, new int[parameters.Length], 0, 0, count, isWhole: false, ref dead);
            if (end < 0) break;
            good = end;
        }

        return new JsonataFailure("T0410", good < arguments.Length ? arguments[good] : null) { Argument = good + 1 };
    }
}
