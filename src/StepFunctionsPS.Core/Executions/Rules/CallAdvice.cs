using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Executions;

/// <summary>What to do about failed calls: for the usual causes our words, else those of who saw the failure.</summary>
internal static class CallAdvice
{
    private static readonly FailureCause[] Causes =
    [
        new("explicit deny.{0,100}service control policy|service control policy.{0,100}explicit deny", "A service control policy of the organisation forbids it: ask those who keep it."),
        new(@"is not authorized to perform:? ?\[?([\w-]+:[\w*]+)", "Allow {0} to the caller, or call as someone who may (-ProfileName, -Credential)."),
    ];

    public static string Of(string problem, string advice) => Causes.Select(cause => cause.AdviceFor("", problem)).FirstOrDefault(found => found is not null) ?? advice;
}
