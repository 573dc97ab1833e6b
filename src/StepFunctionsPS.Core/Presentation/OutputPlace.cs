namespace StepFunctionsPS;

/// <summary>Where what is written is read. The words are the same in each place.</summary>
public enum OutputPlace
{
    /// <summary>What the environment tells: <c>TF_BUILD</c>, <c>GITHUB_ACTIONS</c>, or none of them.</summary>
    Auto,

    /// <summary>A person at a console, with colours and a progress bar where it can show them.</summary>
    Console,

    /// <summary>A log of Azure Pipelines.</summary>
    AzurePipelines,

    /// <summary>A log of GitHub Actions.</summary>
    GitHub,

    /// <summary>Lines and nothing else.</summary>
    Plain,
}
