using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources;

/// <summary>The hash that the plugin makes names from. It keeps names apart, and guards nothing.</summary>
internal static class Md5
{
    /// <summary>The hash of a text in UTF-8, as 32 hexadecimal digits.</summary>
    public static string Of(string text)
    {
        using var md5 = MD5.Create();
        return Hex.Of(md5.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The first five digits.</summary>
    public static string Short(string text) => Of(text).Substring(0, 5);
}
