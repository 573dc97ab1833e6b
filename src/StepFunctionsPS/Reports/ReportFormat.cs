namespace StepFunctionsPS;

/// <summary>The form of a file of findings.</summary>
public enum ReportFormat
{
    /// <summary>SARIF 2.1.0, which code scanners and build servers read.</summary>
    Sarif,

    /// <summary>A list of objects, the one of <c>sfn validate --format json</c>.</summary>
    Json,

    /// <summary>Results of tests: one for each file, which fails when it has an error.</summary>
    NUnitXml,
}
