using System.Collections.Generic;
using System.Text.RegularExpressions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Calls of Bedrock's models, which are given by id or by ARN.</summary>
internal sealed class BedrockModels : IIntegration
{
    private const string FoundationModel = "arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/${model}";

    private static readonly string[] Invoke = ["bedrock:InvokeModel"];

    // us.anthropic.claude-... is no model but a profile that spreads calls over the regions of a geography.
    private static readonly Regex Profile = new(@"^(?:us|us-gov|eu|apac|au|ca|jp|sa|global)\.(?<model>.+)$", RegexOptions.CultureInvariant);

    public IReadOnlyList<string> Calls { get; } = ["bedrock:invokeModel", "bedrock:invokeModel.waitForTaskToken"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        if (task.IsDynamic("ModelId")) return [task.Grant(Invoke, AnyResource.Node)];
        return task.RequiredText("ModelId") is { } model ? [task.Grant(Invoke, Model(model))] : [];
    }

    private static Node[] Model(Node model)
    {
        if (FunctionText.IsArn(model) == true) return [model];
        if (model is StringNode text && Profile.Match(text.Value) is { Success: true } match)
        {
            return
            [
                ServiceArn.Sub("bedrock", "inference-profile/" + text.Value),
                CloudFormation.Sub("arn:${AWS::Partition}:bedrock:*::foundation-model/" + match.Groups["model"].Value, MappingNode.Empty),
            ];
        }

        return [new SubTemplate(FoundationModel).With("model", model).Pair];
    }
}
