namespace StepFunctionsPS.Deployment;

/// <summary>What STS can be asked. It may throw <see cref="AwsFailure"/>.</summary>
internal interface IAccounts
{
    /// <summary>Who is calling AWS, as an ARN that has the account in it.</summary>
    string FindCaller();
}
