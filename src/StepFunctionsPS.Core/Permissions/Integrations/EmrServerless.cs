namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Applications of Amazon EMR Serverless, and the runs of jobs in them.</summary>
internal sealed class EmrServerless : CallTable
{
    private const string Application = "emr-serverless:/applications/<ApplicationId>";

    private static readonly Need ApplicationEvents = Need.Events("StepFunctionsGetEventsForEMRServerlessApplicationRule");
    private static readonly Need JobEvents = Need.Events("StepFunctionsGetEventsForEMRServerlessJobRule");

    public EmrServerless()
    {
        var create = Need.On("emr-serverless:/*", "emr-serverless:CreateApplication");
        var ownRole = Need.ServiceLinkedRole("ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless");
        Add("emr-serverless:createApplication", create, ownRole);
        Add(
            "emr-serverless:createApplication.sync",
            create,
            Need.On("emr-serverless:/applications/*", "emr-serverless:GetApplication", "emr-serverless:DeleteApplication"),
            ApplicationEvents,
            ownRole);
        Add("emr-serverless:startApplication", Need.On(Application, "emr-serverless:StartApplication"));
        Add("emr-serverless:startApplication.sync", Need.On(Application, "emr-serverless:StartApplication", "emr-serverless:GetApplication", "emr-serverless:StopApplication"), ApplicationEvents);
        Add("emr-serverless:stopApplication", Need.On(Application, "emr-serverless:StopApplication"));
        Add("emr-serverless:stopApplication.sync", Need.On(Application, "emr-serverless:StopApplication", "emr-serverless:GetApplication"), ApplicationEvents);
        Add("emr-serverless:deleteApplication", Need.On(Application, "emr-serverless:DeleteApplication"));
        Add("emr-serverless:deleteApplication.sync", Need.On(Application, "emr-serverless:DeleteApplication", "emr-serverless:GetApplication"), ApplicationEvents);

        var start = Need.On(Application, "emr-serverless:StartJobRun");
        Add("emr-serverless:startJobRun", start, Need.PassRole("ExecutionRoleArn"));
        Add(
            "emr-serverless:startJobRun.sync",
            start,
            Need.PassRole("ExecutionRoleArn"),
            Need.On(Application + "/jobruns/*", "emr-serverless:GetJobRun", "emr-serverless:CancelJobRun"),
            JobEvents);

        const string JobRun = Application + "/jobruns/<JobRunId>";
        Add("emr-serverless:cancelJobRun", Need.On(JobRun, "emr-serverless:CancelJobRun"));
        Add("emr-serverless:cancelJobRun.sync", Need.On(JobRun, "emr-serverless:CancelJobRun", "emr-serverless:GetJobRun"), JobEvents);
    }
}
