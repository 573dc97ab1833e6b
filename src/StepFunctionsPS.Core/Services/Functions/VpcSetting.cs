using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>The security groups and subnets of a function.</summary>
internal sealed record VpcSetting(Node SecurityGroupIds, Node SubnetIds);
