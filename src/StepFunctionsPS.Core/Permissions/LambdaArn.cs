using System.Linq;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Permissions;

/// <summary>ARNs of Lambda functions, as users write them: with a partition, or with CloudFormation's parameter for it.</summary>
internal static class LambdaArn
{
    private static readonly Regex Pattern = new(@"^arn:(aws(-[a-z]+)*|[$#]\{AWS::Partition\}):lambda:", RegexOptions.CultureInvariant);

    public static bool Matches(string text) => Pattern.IsMatch(text);

    /// <summary>
    /// The ARN without the alias or version at its end: <c>arn:aws:lambda:region:account:function:name:alias</c>.
    /// Like the plugin, it leaves an ARN with CloudFormation's parameters as it is; deployed policies say so.
    /// </summary>
    public static string WithoutAlias(string arn)
    {
        var parts = arn.Split(':');
        return parts.Length == 8 ? string.Join(":", parts.Take(7)) : arn;
    }
}
