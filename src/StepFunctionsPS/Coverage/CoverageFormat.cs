namespace StepFunctionsPS;

/// <summary>The form of a file of coverage.</summary>
public enum CoverageFormat
{
    /// <summary>Lines of the service file with how often they were passed, as build servers show them.</summary>
    Cobertura,

    /// <summary>Results of tests: one for each state machine, which fails below the threshold.</summary>
    NUnitXml,
}
