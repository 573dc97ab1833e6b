using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.States.Jsonata.Values;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>The functions that Step Functions adds.</summary>
internal static class AwsFunctions
{
    // The weak ones are part of the language; nothing is kept safe with them here.
    private static readonly Dictionary<string, Func<HashAlgorithm>> Algorithms = new(StringComparer.Ordinal)
    {
        ["MD5"] = MD5.Create,
        ["SHA-1"] = SHA1.Create,
        ["SHA-256"] = SHA256.Create,
        ["SHA-384"] = SHA384.Create,
        ["SHA-512"] = SHA512.Create,
    };

    public static IEnumerable<NativeFunction> All =>
    [
        NativeFunction.Lifted("partition", "<an:a>", 2, Partition),
        NativeFunction.Lifted("range", "<nnn:a>", 3, Range),
        new("hash", "<s-s:s>", 2, call => call[0] is null ? null : Hash(call)) { Texts = (1, Algorithms.Keys.ToArray()) },
        new("random", "<n?:n>", 1, call => new NumberValue(call.NumberIfAny(0) is { } seed ? JavaRandom.First((long)seed) : call.Evaluation.Random.NextDouble())),
        new("uuid", "<:s>", 0, call => new TextValue(RandomUuid.Next(call.Evaluation.Random))),
        NativeFunction.Lifted("parse", "<s-:x>", 1, Parse),
    ];

    private static Value? Partition(Call call)
    {
        var (list, size) = (call.List(0), (int)Math.Min(int.MaxValue, Math.Floor(call.NumberIfAny(1) ?? 0)));
        if (size <= 0) throw new JsonataFailure("T0410", call[1]) { Argument = 2 };
        var parts = new List<Value?>();
        for (var i = 0; i < list.Count; i += Math.Min(size, list.Count - i)) parts.Add(new ListValue(list.Items.GetRange(i, Math.Min(size, list.Count - i))));
        return call.Made(parts);
    }

    private static Value? Range(Call call)
    {
        var (from, to, step) = (call.Number(0), call.NumberIfAny(1) ?? double.NaN, call.NumberIfAny(2) ?? double.NaN);
        if (double.IsNaN(to)) throw new JsonataFailure("T0410", call[1]) { Argument = 2 };
        if (double.IsNaN(step) || step == 0) throw new JsonataFailure("T0410", call[2]) { Argument = 3 };
        var count = Math.Max(0, Math.Floor((to - from) / step) + 1);
        call.Evaluation.CheckLength(count);
        var items = new List<Value?>((int)count);
        for (var i = 0; i < count; i++) items.Add(NumberValue.Of(from + (i * step)));
        return new ListValue(items);
    }

    private static Value? Hash(Call call)
    {
        if (!Algorithms.TryGetValue(call.TextIfAny(1) ?? "", out var create)) throw new JsonataFailure("T0410", call[1]) { Argument = 2 };
        using var algorithm = create();
        return new TextValue(Hex.Of(algorithm.ComputeHash(Encoding.UTF8.GetBytes(call.Text(0)))));
    }

    private static Value? Parse(Call call)
    {
        var read = JsonReader.Read(new SourceText("(text)", call.Text(0)), InputLimits.Default);
        return read.Output is { } node ? ValueReader.Of(node) : throw new JsonataFailure("D3137")
        {
            OwnText = "The argument of the parse function must be JSON: " + read.Diagnostics.First().Message,
        };
    }
}
