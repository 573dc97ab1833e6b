namespace StepFunctionsPS.Deployment;

/// <summary>
/// The same, for changing. Whoever has one has asked the user: nothing that changes AWS can be reached without it,
/// so that a rehearsal (-WhatIf) cannot change anything by mistake.
/// </summary>
/// <param name="Stacks">CloudFormation.</param>
/// <param name="Buckets">S3.</param>
/// <param name="Apis">API Gateway.</param>
internal sealed record CloudChanges(IStackChanges Stacks, IBucketChanges Buckets, IApiChanges Apis);
