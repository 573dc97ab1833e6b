using System;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>A call of AWS's SDK: <c>aws-sdk:dynamodb:getItem</c>.</summary>
/// <param name="Service">The service as the SDK names it: <c>cloudwatchlogs</c>.</param>
/// <param name="Operation">The operation as the API names it: <c>PutLogEvents</c>.</param>
internal sealed record SdkCall(string Service, string Operation)
{
    public const string Start = "aws-sdk:";

    private static readonly Regex Form = new("^aws-sdk:(?<service>[A-Za-z0-9]+):(?<operation>[A-Za-z][A-Za-z0-9]*)$", RegexOptions.CultureInvariant);

    /// <summary>The service as policies name it: <c>logs</c>.</summary>
    public string Prefix => SdkServices.PrefixOf(Service);

    /// <summary>The call in an integration's name; null when it is none.</summary>
    public static SdkCall? Parse(ServiceCall call)
    {
        // The SDK is not waited for as jobs are.
        if (call.Pattern is not ("" or "waitForTaskToken") || Form.Match(call.Name) is not { Success: true } match) return null;
        var operation = match.Groups["operation"].Value;
        return new SdkCall(match.Groups["service"].Value, char.ToUpperInvariant(operation[0]) + operation.Substring(1));
    }

    public bool Is(string prefix) => string.Equals(Prefix, prefix, StringComparison.Ordinal);
}
