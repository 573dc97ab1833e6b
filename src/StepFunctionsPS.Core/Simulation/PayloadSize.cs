using System.Text;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation;

/// <summary>Measures values as UTF-8 JSON without writing them.</summary>
internal static class PayloadSize
{
    // A loop that wraps its input again and again must end in a failure and not in a full stack.
    private const int DeepestNesting = 1_000;

    /// <summary>Whether a value takes more bytes than this; none does for 0. Throws when it is nested too deep.</summary>
    public static bool IsAbove(Node node, int bytes)
    {
        var left = bytes > 0 ? bytes : long.MaxValue;
        return !Fits(node, 0, ref left);
    }

    /// <summary>How many bytes a value takes. Throws when it is nested too deep.</summary>
    public static long Of(Node node)
    {
        var left = long.MaxValue;
        Fits(node, 0, ref left);
        return long.MaxValue - left;
    }

    // Stops as soon as the bound is passed, so a huge value costs no more than the bound.
    private static bool Fits(Node node, int depth, ref long left)
    {
        if (depth > DeepestNesting) throw new EvaluationFailure($"A value is nested more than {DeepestNesting} levels deep.");
        switch (node)
        {
            case StringNode text: left -= Quoted(text.Value); break;
            case NumberNode number: left -= number.Text.Length; break;
            case BooleanNode flag: left -= flag.Value ? 4 : 5; break;
            case SequenceNode list: return FitsAll(list.ItemArray, depth + 1, ref left);
            case MappingNode mapping: return FitsAll(mapping.EntryArray, depth + 1, ref left);
            default: left -= 4; break;
        }

        return left >= 0;
    }

    private static bool FitsAll(Node[] items, int depth, ref long left)
    {
        left -= 2 + (items.Length > 1 ? items.Length - 1 : 0);
        for (var i = 0; i < items.Length; i++)
        {
            if (!Fits(items[i], depth, ref left)) return false;
        }

        return left >= 0;
    }

    private static bool FitsAll(MappingEntry[] entries, int depth, ref long left)
    {
        left -= 2 + (entries.Length > 1 ? entries.Length - 1 : 0);
        for (var i = 0; i < entries.Length; i++)
        {
            left -= Quoted(entries[i].Key) + 1;
            if (!Fits(entries[i].Value, depth, ref left)) return false;
        }

        return left >= 0;
    }

    private static int Quoted(string text)
    {
        var escapes = 2;
        foreach (var c in text)
        {
            if (c is '"' or '\\' or '\n' or '\r' or '\t' or '\b' or '\f') escapes++;
            else if (c < ' ') escapes += 5;
        }

        return Encoding.UTF8.GetByteCount(text) + escapes;
    }
}
