namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>The generator of Java, which Step Functions seeds.</summary>
internal static class JavaRandom
{
    private const long Multiplier = 0x5DEECE66DL;
    private const long Mask = (1L << 48) - 1;

    /// <summary>The first number from 0 up to 1 for a seed.</summary>
    public static double First(long seed)
    {
        var state = (seed ^ Multiplier) & Mask;
        var high = Next(ref state, 26);
        var low = Next(ref state, 27);
        return ((high << 27) + low) / (double)(1L << 53);
    }

    private static long Next(ref long state, int bits)
    {
        state = ((state * Multiplier) + 0xB) & Mask;
        return state >> (48 - bits);
    }
}
