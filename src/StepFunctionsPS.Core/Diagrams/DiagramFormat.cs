namespace StepFunctionsPS;

/// <summary>What a diagram is written in.</summary>
public enum DiagramFormat
{
    /// <summary>The language of Mermaid, which GitHub, GitLab and Azure DevOps draw inside Markdown.</summary>
    Mermaid,

    /// <summary>A picture that stands for itself: no fonts, no scripts, nothing from elsewhere.</summary>
    Svg,

    /// <summary>The language of Graphviz.</summary>
    Dot,

    /// <summary>A drawing for a terminal.</summary>
    Text,
}
