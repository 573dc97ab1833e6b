using System.Globalization;
using System.Text;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Percent-encodings as JavaScript has them; null for what has none.</summary>
internal static class UrlText
{
    private const string Unreserved = "-_.!~*'()";
    private const string Reserved = ";/?:@&=+$,#";

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? EncodeComponent(string text) => Encode(text, Unreserved);

    public static string? EncodeUrl(string text) => Encode(text, Unreserved + Reserved);

    public static string? DecodeComponent(string text) => Decode(text, "");

    public static string? DecodeUrl(string text) => Decode(text, Reserved);

    private static string? Encode(string text, string kept)
    {
        byte[] bytes;
        try
        {
            bytes = Utf8.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        var result = new StringBuilder();
        foreach (var b in bytes)
        {
            if (b is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') || kept.IndexOf((char)b) >= 0) result.Append((char)b);
            else result.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    private static string? Decode(string text, string kept)
    {
        var result = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '%')
            {
                result.Append(text[at++]);
                continue;
            }

            var start = at;
            if (Character(text, ref at) is not { } character) return null;
            // What has a meaning in a URL stays encoded.
            result.Append(character.Length == 1 && kept.IndexOf(character[0]) >= 0 ? text.Substring(start, at - start) : character);
        }

        return result.ToString();
    }

    // One character of UTF-8 in percent-encoding.
    private static string? Character(string text, ref int at)
    {
        if (!TryByte(text, ref at, out var first)) return null;
        var count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        var bytes = new byte[count];
        bytes[0] = first;
        for (var i = 1; i < count; i++)
        {
            if (!TryByte(text, ref at, out bytes[i])) return null;
        }

        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool TryByte(string text, ref int at, out byte value)
    {
        value = 0;
        if (at + 3 > text.Length || text[at] != '%') return false;
        at += 3;
        return byte.TryParse(text.Substring(at - 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
