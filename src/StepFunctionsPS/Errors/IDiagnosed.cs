namespace StepFunctionsPS;

/// <summary>An error that is about one finding, whose place and code it has.</summary>
internal interface IDiagnosed
{
    Diagnostic Diagnostic { get; }
}
