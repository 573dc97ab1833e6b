using System.Linq;

namespace StepFunctionsPS.Executions;

/// <summary>Which names AWS takes for executions.</summary>
internal static class ExecutionNames
{
    private const int Longest = 80;

    // As StartExecution lists them.
    private const string Refused = "<>{}[]?*\"#%\\^|~`$&,;:/";

    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || Refused.IndexOf(c) >= 0);
}
