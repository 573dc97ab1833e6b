using System;

namespace StepFunctionsPS.Deployment;

/// <summary>A call of AWS failed.</summary>
/// <param name="kind">What kind of failure it is.</param>
/// <param name="problem">What AWS says, without its full stop.</param>
/// <param name="advice">What to do about it.</param>
internal sealed class AwsFailure(AwsFailureKind kind, string problem, string advice) : Exception(problem)
{
    public AwsFailureKind Kind { get; } = kind;

    public string Advice { get; } = advice;

    /// <summary>The service's own code, such as <c>ParameterNotFound</c>; empty where it has none.</summary>
    public string Code { get; init; } = "";

    /// <summary>What AWS logs the call under; empty where it was not reached.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>Whether the call was made before, and that answer was lost: the refusal may be about what was done then.</summary>
    public bool IsAfterLostAnswer { get; init; }

    /// <summary>What is wrong, with the code and the request that AWS's support asks for.</summary>
    public string Problem => (Code, RequestId) switch
    {
        ("", _) => Message,
        (_, "") => $"{Message} ({Code})",
        _ => $"{Message} ({Code}, request {RequestId})",
    };

    /// <summary>Whether AWS has a code for it. The exceptions of the SDK end in a word that the codes of the service need not have.</summary>
    public bool Is(string code) => Code == code || Code == code + "Exception";

    /// <summary>The same failure of a call whose answer was lost before.</summary>
    public AwsFailure AfterLostAnswer() => new(Kind, Message, Advice) { Code = Code, RequestId = RequestId, IsAfterLostAnswer = true };
}
