using System;

namespace StepFunctionsPS;

/// <summary>A command cannot do what it was asked for, because of its arguments and not because of a service file.</summary>
public sealed class CommandException : Exception
{
    internal CommandException(string message)
        : base(message)
    {
    }
}
