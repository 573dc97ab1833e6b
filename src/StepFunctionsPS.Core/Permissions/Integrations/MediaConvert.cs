namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Jobs of AWS Elemental MediaConvert, which can be allowed on all resources only.</summary>
internal sealed class MediaConvert : CallTable
{
    public MediaConvert()
    {
        Add("mediaconvert:createJob", Need.PassRole("Role"), Need.Anywhere("mediaconvert:CreateJob"));
        Add(
            "mediaconvert:createJob.sync",
            Need.PassRole("Role"),
            Need.Anywhere("mediaconvert:CreateJob", "mediaconvert:GetJob", "mediaconvert:CancelJob"),
            Need.Events("StepFunctionsGetEventsForMediaConvertJobRule"));
    }
}
