using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Asks STS.</summary>
internal sealed class StsAccounts(AwsClient client) : IAccounts
{
    public string FindCaller() => client.Invoke(client.Call("Get-STSCallerIdentity")).Select(caller => caller.TextOrEmpty("Arn")).FirstOrDefault() ?? "";
}
