using System.Text.RegularExpressions;

namespace StepFunctionsPS.Deployment;

/// <summary>Which names CloudFormation takes.</summary>
internal static class StackNames
{
    private static readonly Regex Name = new(@"\A[A-Za-z][A-Za-z0-9-]{0,127}\z", RegexOptions.CultureInvariant);

    /// <summary>Whether a stack, or a change set, can have the name: the rule is the same for both.</summary>
    public static bool IsValid(string name) => Name.IsMatch(name);
}
