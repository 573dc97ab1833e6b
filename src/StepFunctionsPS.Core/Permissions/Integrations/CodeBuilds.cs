using System.Collections.Generic;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Builds of CodeBuild projects.</summary>
internal sealed class CodeBuilds : IIntegration
{
    private static readonly string[] Actions = ["codebuild:StartBuild", "codebuild:StopBuild", "codebuild:BatchGetBuilds"];

    public IReadOnlyList<string> Calls { get; } = ["codebuild:startBuild", "codebuild:startBuild.sync"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        var project = task.IsDynamic("ProjectName") ? AnyResource.Node : task.RequiredText("ProjectName");
        if (project is null) return [];
        return
        [
            task.Grant(Actions, FunctionText.IsArn(project) == true ? project : ServiceArn.Template("codebuild", "project/${projectName}").With("projectName", project).Pair),
            ManagedRule.Substituted(task, "StepFunctionsGetEventForCodeBuildStartBuildRule"),
        ];
    }
}
