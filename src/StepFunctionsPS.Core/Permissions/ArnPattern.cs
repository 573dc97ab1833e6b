using System;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>
/// An ARN with parameters of a call in it. <c>eks:cluster/&lt;Name&gt;</c> is short for a resource in the account and
/// region of the stack. What is not known before the state runs becomes <c>*</c>.
/// </summary>
internal static class ArnPattern
{
    // <Name>, or <Name:lower> where the service has its ARNs in small letters.
    private static readonly Regex Parameter = new(@"<(?<path>[A-Za-z.]+)(?<lower>:lower)?>", RegexOptions.CultureInvariant);

    // Within an Fn::Sub only CloudFormation's own parameters are meant by `${...}`; other text like it is the user's.
    private static readonly Regex ForeignVariable = new(@"\$\{(?!!|AWS::)", RegexOptions.CultureInvariant);

    /// <summary>The ARN for a call.</summary>
    public static Node Of(string pattern, TaskNeeds task)
    {
        var variables = new MappingBuilder();
        var text = Parameter.Replace(Expand(pattern), match =>
        {
            var path = match.Groups["path"].Value;
            switch (ParameterValue.Of(task, path))
            {
                case ParameterValue.Literal literal:
                    return Escape(match.Groups["lower"].Success ? literal.Text.ToLowerInvariant() : literal.Text);
                case ParameterValue.Computed computed:
                    var name = path.Replace(".", "");
                    variables.Set(name, computed.Function);
                    return $"${{{name}}}";
                default:
                    return "*";
            }
        }).Replace("**", "*");
        return variables.Count == 0 ? CloudFormation.Sub(text) : CloudFormation.Sub(text, variables.Build());
    }

    /// <summary>The ARN with the account and region of the stack, parameters still open.</summary>
    public static string Expand(string pattern)
    {
        if (pattern.StartsWith("arn:", StringComparison.Ordinal)) return pattern;
        var colon = pattern.IndexOf(':');
        return $"arn:${{AWS::Partition}}:{pattern.Substring(0, colon)}:${{AWS::Region}}:${{AWS::AccountId}}{pattern.Substring(colon)}";
    }

    /// <summary>A text of the user as it has to stand within an <c>Fn::Sub</c>.</summary>
    public static string Escape(string text) => ForeignVariable.Replace(text, "$${!");
}
