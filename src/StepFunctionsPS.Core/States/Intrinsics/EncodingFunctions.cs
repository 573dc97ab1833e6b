using System;
using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States.Intrinsics;

internal sealed class Base64EncodeFunction() : IntrinsicFunction("Base64Encode", 1, 1)
{
    public override Node Invoke(Arguments arguments, Random random) =>
        new StringNode(Convert.ToBase64String(Encoding.UTF8.GetBytes(TextLimit.Text(arguments, 0))));
}

internal sealed class Base64DecodeFunction() : IntrinsicFunction("Base64Decode", 1, 1)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        try
        {
            return new StringNode(Encoding.UTF8.GetString(Convert.FromBase64String(TextLimit.Text(arguments, 0))));
        }
        catch (FormatException)
        {
            throw arguments.Failure("the text is not in Base64.");
        }
    }
}

internal sealed class HashFunction() : IntrinsicFunction("Hash", 2, 2)
{
    public override Node Invoke(Arguments arguments, Random random)
    {
        using var algorithm = Algorithm(arguments.Text(1))
            ?? throw arguments.Failure($"'{arguments.Text(1)}' is not an algorithm; it takes MD5, SHA-1, SHA-256, SHA-384 and SHA-512.");
        // What is not text is hashed in its JSON form.
        var text = arguments[0] is StringNode ? TextLimit.Text(arguments, 0) : arguments[0].ToString();
        return new StringNode(Hex.Of(algorithm.ComputeHash(Encoding.UTF8.GetBytes(text))));
    }

    // The weak ones are part of the language; nothing is kept safe with them here.
    private static HashAlgorithm? Algorithm(string name) => name switch
    {
        "MD5" => MD5.Create(),
        "SHA-1" => SHA1.Create(),
        "SHA-256" => SHA256.Create(),
        "SHA-384" => SHA384.Create(),
        "SHA-512" => SHA512.Create(),
        _ => null,
    };
}

/// <summary>These functions take texts up to a length.</summary>
internal static class TextLimit
{
    private const int Longest = 10_000;

    public static string Text(Arguments arguments, int position)
    {
        var text = arguments.Text(position);
        return text.Length <= Longest ? text : throw arguments.Failure($"a text of more than {Longest:N0} characters is not taken.");
    }
}
