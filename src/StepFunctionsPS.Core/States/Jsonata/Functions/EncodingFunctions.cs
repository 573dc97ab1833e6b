using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace StepFunctionsPS.States.Jsonata.Functions;

/// <summary>Functions that write texts in other alphabets: of URLs, and Base64.</summary>
internal static class EncodingFunctions
{
    // Of one byte for each character, whatever is lost of others.
    private static readonly Encoding Bytes = Encoding.GetEncoding("ISO-8859-1");

    public static IEnumerable<NativeFunction> All =>
    [
        Url("encodeUrlComponent", UrlText.EncodeComponent),
        Url("encodeUrl", UrlText.EncodeUrl),
        Url("decodeUrlComponent", UrlText.DecodeComponent),
        Url("decodeUrl", UrlText.DecodeUrl),
    ];

    /// <summary>Base64 of the low byte of each character, as in the reference.</summary>
    public static IEnumerable<NativeFunction> Latin1 => Base64(text => text.Select(c => (byte)c).ToArray(), Bytes);

    /// <summary>Base64 of UTF-8, as Step Functions has it.</summary>
    public static IEnumerable<NativeFunction> Utf8 => Base64(Encoding.UTF8.GetBytes, Encoding.UTF8);

    private static IEnumerable<NativeFunction> Base64(Func<string, byte[]> bytes, Encoding encoding) =>
    [
        NativeFunction.Lifted("base64encode", "<s-:s>", 1, call => call.Made(Convert.ToBase64String(bytes(call.Text(0))))),
        NativeFunction.Lifted("base64decode", "<s-:s>", 1, call => call.Made(encoding.GetString(Base64Text.Decode(call.Text(0))))),
    ];

    private static NativeFunction Url(string name, Func<string, string?> convert) => NativeFunction.Lifted(name, "<s-:s>", 1, call =>
        convert(call.Text(0)) is { } text ? call.Made(text) : throw new JsonataFailure("D3140", call[0]) { Token = name });
}
