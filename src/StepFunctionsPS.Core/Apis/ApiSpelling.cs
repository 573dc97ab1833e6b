namespace StepFunctionsPS.Apis;

/// <summary>How Step Functions writes the names of members, which all begin with a capital.</summary>
internal static class ApiSpelling
{
    /// <summary>In optimized integrations: <c>executionArn</c> is ExecutionArn, and <c>MD5OfMessageBody</c> stays.</summary>
    public static string Optimized(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>In calls of the SDK, as Java has them: of capitals at the beginning all but the last are small. <c>DBInstanceArn</c> is DbInstanceArn, <c>ETag</c> stays.</summary>
    public static string Sdk(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals])) capitals++;
        // The last capital begins the next word, unless no word follows.
        if (capitals > 1 && capitals < name.Length && char.IsLower(name[capitals])) capitals--;
        return capitals < 2 ? Optimized(name) : name[0] + name.Substring(1, capitals - 1).ToLowerInvariant() + name.Substring(capitals);
    }
}
