using System;

namespace StepFunctionsPS.Syntax;

/// <summary>Unwinds a reader after it has reported why it cannot go on; never leaves the Syntax folder.</summary>
internal sealed class SyntaxRefusal : Exception;
