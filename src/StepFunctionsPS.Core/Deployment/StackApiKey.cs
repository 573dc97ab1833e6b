namespace StepFunctionsPS;

/// <summary>A key of the REST API of a stack.</summary>
/// <param name="Id">Its id, which is no secret.</param>
/// <param name="Name">Its name.</param>
public sealed record StackApiKey(string Id, string Name)
{
    /// <summary>What callers send as <c>x-api-key</c>: a secret, and null unless it was asked for.</summary>
    public string? Value { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
