namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Jobs of AWS Glue DataBrew.</summary>
internal sealed class DataBrew : CallTable
{
    private const string Job = "databrew:job/<Name>";

    public DataBrew()
    {
        Add("databrew:startJobRun", Need.On(Job, "databrew:StartJobRun"));
        Add("databrew:startJobRun.sync", Need.On(Job, "databrew:StartJobRun", "databrew:ListJobRuns", "databrew:StopJobRun"));
    }
}
