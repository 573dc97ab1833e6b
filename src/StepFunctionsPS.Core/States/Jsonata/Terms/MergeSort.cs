using System;

namespace StepFunctionsPS.States.Jsonata.Terms;

/// <summary>A stable sort whose comparison may fail, or have effects: it is asked for in a fixed order.</summary>
internal static class MergeSort
{
    public static T[] Sort<T>(T[] items, Func<T, T, bool> isAfter, Evaluation evaluation)
    {
        evaluation.Charge(items.Length);
        var (from, to) = (items, (T[])items.Clone());
        Split(to, from, 0, items.Length, isAfter, evaluation);
        return from;
    }

    // Sorts a range of what is in both arrays, using one for the halves and the other for the result.
    private static void Split<T>(T[] halves, T[] result, int start, int end, Func<T, T, bool> isAfter, Evaluation evaluation)
    {
        if (end - start < 2) return;
        var middle = start + ((end - start) / 2);
        Split(result, halves, start, middle, isAfter, evaluation);
        Split(result, halves, middle, end, isAfter, evaluation);
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            evaluation.Tick();
            result[i] = left < middle && (right >= end || !isAfter(halves[left], halves[right])) ? halves[left++] : halves[right++];
        }
    }
}
