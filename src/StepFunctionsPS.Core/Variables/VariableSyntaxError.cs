using System;

namespace StepFunctionsPS.Variables;

/// <summary>Unwinds the parser at text that starts like a variable and is none.</summary>
internal sealed class VariableSyntaxError(int position, string message) : Exception(message)
{
    /// <summary>Offset into the parsed text.</summary>
    public int Position { get; } = position;
}
