using System.Text;

namespace StepFunctionsPS.Executions;

/// <summary>Which inputs AWS takes.</summary>
internal static class ExecutionInputs
{
    /// <summary>256 KiB of UTF-8.</summary>
    public const int MostBytes = 262_144;

    public static bool IsTooLarge(string input, out int bytes) => (bytes = Encoding.UTF8.GetByteCount(input)) > MostBytes;
}
