namespace StepFunctionsPS.Syntax;

/// <summary>Paths into a tree as JSON Pointer (RFC 6901) writes them.</summary>
internal static class Pointer
{
    public static string Append(string pointer, string key) => pointer + "/" + key.Replace("~", "~0").Replace("/", "~1");
}
