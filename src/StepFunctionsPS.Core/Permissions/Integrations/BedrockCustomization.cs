namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Jobs that make a model of Amazon Bedrock one's own.</summary>
internal sealed class BedrockCustomization : CallTable
{
    private const string Jobs = "bedrock:model-customization-job/*";

    public BedrockCustomization()
    {
        var create = Need.On(["arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/*", "bedrock:custom-model/*", Jobs], "bedrock:CreateModelCustomizationJob");
        Add("bedrock:createModelCustomizationJob", create, Need.PassRole("RoleArn"));
        Add("bedrock:createModelCustomizationJob.waitForTaskToken", create, Need.PassRole("RoleArn"));
        Add(
            "bedrock:createModelCustomizationJob.sync",
            create,
            Need.On(Jobs, "bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob"),
            Need.PassRole("RoleArn"));
    }
}
