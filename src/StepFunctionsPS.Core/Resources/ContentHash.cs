using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources;

/// <summary>A short name for a text, for logical ids that depend on content.</summary>
internal static class ContentHash
{
    /// <summary>16 hexadecimal digits of the SHA-256 of texts, one behind the other.</summary>
    public static string Of(params string[] texts)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts) sha.AppendData(Encoding.UTF8.GetBytes(text));
        return Hex.Of(sha.GetHashAndReset(), 8);
    }
}
