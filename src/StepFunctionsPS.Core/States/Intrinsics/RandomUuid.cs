using System;

namespace StepFunctionsPS.States.Intrinsics;

/// <summary>Makes UUIDs (version 4) from a chance that is seeded, so that runs repeat.</summary>
internal static class RandomUuid
{
    public static string Next(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString("D");
    }
}
