namespace StepFunctionsPS;

/// <summary>What a diagram is exported as.</summary>
public enum DiagramFileFormat
{
    /// <summary>A drawing for a terminal.</summary>
    Text,

    /// <summary>The language of Mermaid, which GitHub, GitLab and Azure DevOps draw inside Markdown.</summary>
    Mermaid,

    /// <summary>A picture that stands for itself.</summary>
    Svg,

    /// <summary>The language of Graphviz.</summary>
    Dot,

    /// <summary>A page: the picture and the states; of a run also its times, its events and its data.</summary>
    Html,
}
