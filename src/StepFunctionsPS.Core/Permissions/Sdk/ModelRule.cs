using System.Collections.Generic;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>Models of Amazon Bedrock: by ARN, by id, or by the id of a profile that leads to a model in several regions.</summary>
internal sealed class ModelRule : IResourceRule
{
    private const string Parameter = "ModelId";

    // eu.anthropic.claude-...: the part before the maker's name says where the model may run.
    private static readonly Regex Profile = new(@"^(?:us|us-gov|eu|apac|jp|au|ca|global)\.(?<model>[^.]+\..+)$", RegexOptions.CultureInvariant);

    public bool Handles(SdkCall call, TaskNeeds task) => call.Service == "bedrockruntime" && ParameterValue.Of(task, Parameter) is not ParameterValue.Absent;

    public IReadOnlyList<Node>? Resources(SdkCall call, TaskNeeds task)
    {
        var value = ParameterValue.Of(task, Parameter);
        if (value is ParameterValue.Literal { Text: var text } && Profile.Match(text) is { Success: true } profile)
        {
            return
            [
                CloudFormation.Sub(ArnPattern.Expand("bedrock:inference-profile/") + ArnPattern.Escape(text)),
                CloudFormation.Sub("arn:${AWS::Partition}:bedrock:*::foundation-model/" + ArnPattern.Escape(profile.Groups["model"].Value)),
            ];
        }

        return NamedResource.Of("arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/<ModelId>", Parameter, value) is { } model ? [model] : null;
    }
}
