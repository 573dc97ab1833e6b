namespace StepFunctionsPS;

/// <summary>A zip of a package.</summary>
/// <param name="Name">Its name in the package, such as <c>orders.zip</c>.</param>
/// <param name="Key">The key that it gets in the bucket. It follows from the content: what did not change is not uploaded again.</param>
/// <param name="Path">The file; empty for code that is known to be in the bucket already.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Sha256">The SHA-256 of the file in Base64, as Lambda writes it.</param>
public sealed record PackageArtifact(string Name, string Key, string Path, long Size, string Sha256)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
