namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Batches of builds, builds that are stopped or deleted, and reports of AWS CodeBuild.</summary>
internal sealed class CodeBuildBatches : CallTable
{
    private const string Project = "codebuild:project/<ProjectName>";

    // The id of a build has its project in it, but such ids are known only when builds have run.
    private const string AnyProject = "codebuild:project/*";

    public CodeBuildBatches()
    {
        Add("codebuild:startBuildBatch", Need.On(Project, "codebuild:StartBuildBatch"));
        Add(
            "codebuild:startBuildBatch.sync",
            Need.On(Project, "codebuild:StartBuildBatch", "codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"),
            Need.Events("StepFunctionsGetEventForCodeBuildStartBuildBatchRule"));
        Add("codebuild:stopBuildBatch", Need.On(AnyProject, "codebuild:StopBuildBatch"));
        Add("codebuild:retryBuildBatch", Need.On(AnyProject, "codebuild:RetryBuildBatch"));
        Add("codebuild:retryBuildBatch.sync", Need.On(AnyProject, "codebuild:RetryBuildBatch", "codebuild:StopBuildBatch", "codebuild:BatchGetBuildBatches"));
        Add("codebuild:deleteBuildBatch", Need.On(AnyProject, "codebuild:DeleteBuildBatch"));
        Add("codebuild:stopBuild", Need.On(AnyProject, "codebuild:StopBuild"));
        Add("codebuild:batchDeleteBuilds", Need.On(AnyProject, "codebuild:BatchDeleteBuilds"));
        Add("codebuild:batchGetReports", Need.On("codebuild:report-group/*", "codebuild:BatchGetReports"));
    }
}
