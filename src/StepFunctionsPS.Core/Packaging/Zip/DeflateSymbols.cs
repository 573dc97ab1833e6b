namespace StepFunctionsPS.Packaging.Zip;

/// <summary>How deflate writes lengths and distances: a symbol, and extra bits for what the symbol leaves open (RFC 1951, 3.2.5).</summary>
internal static class DeflateSymbols
{
    public const int EndOfBlock = 256;
    public const int Literals = 286;
    public const int Distances = 30;
    public const int ShortestMatch = 3;
    public const int LongestMatch = 258;
    public const int WindowSize = 32768;

    public static readonly int[] LengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    public static readonly int[] LengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    public static readonly int[] DistanceBase = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    public static readonly int[] DistanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    private static readonly byte[] ByLength = Index(LengthBase, LongestMatch);

    private static readonly byte[] ByDistance = Index(DistanceBase, WindowSize);

    /// <summary>The index into the tables of lengths; the symbol is that much above 257.</summary>
    public static int OfLength(int length) => ByLength[length];

    public static int OfDistance(int distance) => ByDistance[distance];

    private static byte[] Index(int[] bases, int most)
    {
        var index = new byte[most + 1];
        for (var (value, at) = (bases[0], 0); value <= most; value++)
        {
            if (at + 1 < bases.Length && value >= bases[at + 1]) at++;
            index[value] = (byte)at;
        }

        return index;
    }
}
