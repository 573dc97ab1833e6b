using System;

namespace StepFunctionsPS.Deployment;

/// <summary>How long to wait between two looks: soon at first, later every ten seconds, each a little off, so that several works do not look at once.</summary>
internal sealed class PollingPace(TimeSpan? interval, string token)
{
    private const double Spread = 0.2;

    private static readonly double[] Seconds = [1, 2, 3, 5, 7, 10];

    private readonly Random random = new(Seed(token));

    private int looks;

    public TimeSpan Next() => interval ?? TimeSpan.FromSeconds(Seconds[Math.Min(looks++, Seconds.Length - 1)] * (1 + (Spread * ((2 * random.NextDouble()) - 1))));

    /// <summary>Something happened, so that more may follow soon.</summary>
    public void Restart() => looks = 0;

    private static int Seed(string token)
    {
        var seed = 17;
        foreach (var c in token) seed = unchecked((seed * 31) + c);
        return seed;
    }
}
