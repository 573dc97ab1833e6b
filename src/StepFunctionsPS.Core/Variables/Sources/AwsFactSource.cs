using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${aws:accountId}</c> and <c>${aws:region}</c>: facts about the caller. The region is known without asking.</summary>
internal sealed class AwsFactSource() : AwsSource("aws", "${aws:accountId} or ${aws:region}")
{
    protected override SourceAnswer? Ask(AwsQuestion question) => question.Address switch
    {
        "region" => new SourceAnswer(question.ServiceRegion()),
        "accountId" => question.Settle(
            (lookup, scope) => lookup.FindAccountId(scope),
            (account, _) => SourceAnswer.Text(account),
            _ => VariableMessages.NotFound(question.Query.Span, "${aws:accountId}", "Check the credentials, or add a fallback behind a comma.")),
        _ => null,
    };
}
