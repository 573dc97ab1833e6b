using System.Threading;

namespace StepFunctionsPS.Cli;

/// <summary>Ctrl+C. A command that listens ends by itself; for all others the process ends, as everywhere.</summary>
internal sealed class Interrupt
{
    private readonly CancellationTokenSource source = new();
    private bool isHeard;

    /// <summary>What is cancelled by Ctrl+C from now on.</summary>
    public CancellationToken Listen()
    {
        isHeard = true;
        return source.Token;
    }

    /// <summary>Tells the command that listens; false when none does.</summary>
    public bool TryHandle()
    {
        if (!isHeard) return false;
        source.Cancel();
        return true;
    }
}
