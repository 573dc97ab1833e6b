using System;

namespace StepFunctionsPS.Executions;

/// <summary>Finds what a person wants to read in the cause of an error: Lambda, nested executions, ECS, Batch, Glue and others wrap it in JSON.</summary>
internal static class Causes
{
    /// <summary>The message inside; the cause itself where it is no JSON, or holds none.</summary>
    public static string? Readable(string? cause) => throw new NotImplementedException();
}
