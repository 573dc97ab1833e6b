namespace StepFunctionsPS.Apis.Models;

/// <summary>The kinds of values that calls of AWS take and give, as far as JSON shows a difference.</summary>
internal enum ApiType
{
    Text,
    Number,
    Boolean,
    Binary,
    Moment,

    /// <summary>JSON of any kind.</summary>
    Any,
    List,
    Map,
    Structure,
}
