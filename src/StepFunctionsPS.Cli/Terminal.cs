using System.IO;

namespace StepFunctionsPS.Cli;

/// <summary>Where a command writes to.</summary>
/// <param name="Output">For results.</param>
/// <param name="Error">For messages.</param>
/// <param name="IsInteractive">Whether a person reads the messages as they come.</param>
/// <param name="Interrupt">Ctrl+C, for commands that can stop half-way.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool IsInteractive, Interrupt Interrupt);
