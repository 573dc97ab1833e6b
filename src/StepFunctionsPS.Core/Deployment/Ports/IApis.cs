namespace StepFunctionsPS.Deployment;

/// <summary>What API Gateway can be asked. Nothing here changes anything. All of it may throw <see cref="AwsFailure"/>.</summary>
internal interface IApis
{
    /// <summary>A key of an API; null when there is none.</summary>
    /// <param name="apiKeyId">Its id.</param>
    /// <param name="withValue">Whether its value, which is a secret, is wanted.</param>
    StackApiKey? FindKey(string apiKeyId, bool withValue);
}
