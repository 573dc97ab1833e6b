namespace StepFunctionsPS.Deployment;

/// <summary>An object in a bucket.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Size">Its length in bytes.</param>
internal sealed record StoredObject(string Key, long Size)
{
    /// <summary>Its version; null for the one that counts.</summary>
    public string? VersionId { get; init; }
}
