using System;

namespace StepFunctionsPS.Cli.Arguments;

/// <summary>Ends a command whose line makes no sense; the message is for the user.</summary>
internal sealed class UsageError(string message) : Exception(message);
