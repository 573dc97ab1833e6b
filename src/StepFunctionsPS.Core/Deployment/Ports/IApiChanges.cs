using System.Collections.Generic;

namespace StepFunctionsPS.Deployment;

/// <summary>What API Gateway can be told to do; a host gives one only after its user has agreed. All of it may throw <see cref="AwsFailure"/>.</summary>
internal interface IApiChanges
{
    /// <summary>Changes settings of a stage of an API, which no resource of the template has.</summary>
    /// <param name="restApiId">The API.</param>
    /// <param name="stageName">The stage.</param>
    /// <param name="patches">The changes in order.</param>
    void UpdateStage(string restApiId, string stageName, IReadOnlyList<StagePatch> patches);
}
