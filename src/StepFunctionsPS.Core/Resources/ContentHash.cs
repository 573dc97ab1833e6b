using System.Linq;
using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources;

/// <summary>A short name for a text, for logical ids that depend on content.</summary>
internal static class ContentHash
{
    /// <summary>16 hexadecimal digits of the SHA-256.</summary>
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        return Hex.Of(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(8));
    }
}
