namespace StepFunctionsPS.Deployment;

/// <summary>An account and a region of AWS, for looking only.</summary>
/// <param name="Region">The region that stacks are in.</param>
/// <param name="Stacks">CloudFormation.</param>
/// <param name="Buckets">S3.</param>
/// <param name="Apis">API Gateway.</param>
/// <param name="Accounts">STS.</param>
/// <param name="Clock">The time.</param>
internal sealed record Cloud(string Region, IStacks Stacks, IBuckets Buckets, IApis Apis, IAccounts Accounts, IClock Clock);
