namespace StepFunctionsPS.Packaging;

/// <summary>A zip that is in the bucket already.</summary>
/// <param name="Key">Its key.</param>
/// <param name="File">A copy of it, which stays while the template is made.</param>
/// <param name="Size">Its length.</param>
/// <param name="Sha256">Its SHA-256 in Base64.</param>
internal sealed record DeployedZip(string Key, string File, long Size, string Sha256);
