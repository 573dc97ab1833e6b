using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>A document of IAM: what a policy says, or whom a role trusts.</summary>
internal static class PolicyDocument
{
    /// <summary>The version of the language, which is not the date of the policy.</summary>
    public const string Version = "2012-10-17";

    /// <param name="statements">A list of statements, or one alone.</param>
    public static MappingNode Of(Node statements) => new MappingBuilder().Set("Version", Version).Set("Statement", statements).Build();
}
