using System;

namespace StepFunctionsPS.Executions;

/// <summary>A refusal that Step Functions has a code for, and we have words.</summary>
/// <param name="Code">The code of AWS, without what the SDK may add to it.</param>
/// <param name="Finding">Makes the finding of what the call was about, what AWS says, and the state that things are in.</param>
internal sealed record CallRefusal(string Code, Func<string, string, string, Diagnostic> Finding);
