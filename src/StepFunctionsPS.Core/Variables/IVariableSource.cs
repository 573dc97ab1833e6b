namespace StepFunctionsPS.Variables;

/// <summary>Answers the variables of one type.</summary>
internal interface IVariableSource
{
    /// <summary>The word before the colon.</summary>
    string Type { get; }

    SourceAnswer Resolve(SourceQuery query);
}
