namespace StepFunctionsPS;

/// <summary>What ConvertTo-SfnTemplate gives.</summary>
public enum TemplateForm
{
    /// <summary>An object to look into and to pass on.</summary>
    Object,

    /// <summary>JSON text.</summary>
    Json,

    /// <summary>YAML text.</summary>
    Yaml,
}
