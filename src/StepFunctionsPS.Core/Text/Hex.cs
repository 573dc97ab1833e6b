namespace StepFunctionsPS.Text;

/// <summary>Bytes as hexadecimal digits, in lower case.</summary>
internal static class Hex
{
    private const string Digits = "0123456789abcdef";

    public static string Of(byte[] bytes) => Of(bytes, bytes.Length);

    /// <summary>The first so many bytes.</summary>
    public static string Of(byte[] bytes, int count)
    {
        var digits = new char[count * 2];
        for (var i = 0; i < count; i++) (digits[2 * i], digits[(2 * i) + 1]) = (Digits[bytes[i] >> 4], Digits[bytes[i] & 15]);
        return new string(digits);
    }
}
