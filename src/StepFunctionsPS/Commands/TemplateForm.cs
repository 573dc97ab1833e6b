namespace StepFunctionsPS;

/// <summary>How a template or a service is given.</summary>
public enum TemplateForm
{
    /// <summary>An object to look into and to pass on.</summary>
    Object,

    /// <summary>JSON text.</summary>
    Json,

    /// <summary>YAML text.</summary>
    Yaml,
}
