using System;
using System.Collections.Generic;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Aws;

/// <summary>Calls the cmdlets of one service of AWS, in one region and as one caller.</summary>
/// <param name="service">The service.</param>
/// <param name="scope">Where and as whom; an empty region leaves it to AWS.Tools.</param>
/// <param name="invoke">The way to AWS, either for looking only, or for changing too.</param>
internal sealed class AwsClient(AwsService service, AwsScope scope, Func<AwsCall, IReadOnlyList<AwsResult>> invoke)
{
    public AwsCall Call(string command) => new(service, command)
    {
        Region = scope.Region.Length > 0 ? scope.Region : null,
        Profile = scope.Profile,
        Shown = scope.Shown,
    };

    /// <exception cref="AwsFailure">It failed.</exception>
    public IReadOnlyList<AwsResult> Invoke(AwsCall call) => invoke(call);

    /// <summary>What a call gives; nothing where AWS answers that there is no such thing.</summary>
    /// <returns>Null where there is none.</returns>
    public IReadOnlyList<AwsResult>? Find(AwsCall call, Func<AwsFailure, bool> isMissing)
    {
        try
        {
            return invoke(call);
        }
        catch (AwsFailure failure) when (isMissing(failure))
        {
            return null;
        }
    }
}
