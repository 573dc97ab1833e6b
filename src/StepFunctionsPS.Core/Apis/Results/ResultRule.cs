namespace StepFunctionsPS.Apis.Results;

/// <summary>What results are held to; one includes those before it.</summary>
internal enum ResultRule
{
    /// <summary>The kinds of values.</summary>
    Kind,

    /// <summary>Lengths, sizes and the values of enumerations.</summary>
    Limits,

    /// <summary>That nothing is missing.</summary>
    Required,
}
