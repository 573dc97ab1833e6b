namespace StepFunctionsPS.Cli;

/// <summary>How <c>sfn</c> ends.</summary>
internal enum ExitCode
{
    /// <summary>All went well.</summary>
    Success = 0,

    /// <summary>The input has errors, or an execution failed.</summary>
    Failure = 1,

    /// <summary>The command line makes no sense.</summary>
    Usage = 2,
}
