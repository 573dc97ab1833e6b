using System.Collections.Generic;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Mails sent through SES.</summary>
internal sealed class SesEmails : IIntegration
{
    private static readonly string[] Send = ["ses:SendEmail"];

    public IReadOnlyList<string> Calls { get; } = ["aws-sdk:sesv2:sendEmail"];

    public IEnumerable<Grant> Grants(TaskNeeds task) => [task.Grant(Send, AnyResource.Node)];
}
