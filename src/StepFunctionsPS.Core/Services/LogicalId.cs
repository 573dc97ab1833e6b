using System.Linq;

namespace StepFunctionsPS.Services;

/// <summary>Logical ids of CloudFormation resources, made as the Serverless Framework makes them.</summary>
internal static class LogicalId
{
    /// <summary><c>my-job_a</c> becomes <c>MyDashjobUnderscorea</c>; nothing else is changed.</summary>
    public static string Normalize(string name)
    {
        var spelled = name.Replace("-", "Dash").Replace("_", "Underscore");
        return spelled.Length == 0 ? spelled : char.ToUpperInvariant(spelled[0]) + spelled.Substring(1);
    }

    /// <summary>Whether CloudFormation takes it: ASCII letters and digits only.</summary>
    public static bool IsValid(string id) => id.Length is > 0 and <= 255 && id.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
}
