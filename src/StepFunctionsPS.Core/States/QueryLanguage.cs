namespace StepFunctionsPS.States;

/// <summary>The language of the expressions of a state.</summary>
internal enum QueryLanguage
{
    JsonPath,
    Jsonata,
}
