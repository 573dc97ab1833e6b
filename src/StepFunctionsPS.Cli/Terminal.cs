using System.IO;
using System.Threading;

namespace StepFunctionsPS.Cli;

/// <summary>Where a command writes to.</summary>
/// <param name="Output">For results.</param>
/// <param name="Error">For messages.</param>
/// <param name="IsInteractive">Whether a person reads the messages as they come.</param>
/// <param name="Cancellation">Cancelled by Ctrl+C.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive, CancellationToken Cancellation);
