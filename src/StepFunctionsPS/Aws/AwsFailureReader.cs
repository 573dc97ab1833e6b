using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Text.RegularExpressions;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>
/// Reads what AWS says of a failure. AWS.Tools wraps the exception of the SDK into one of its own; what it holds is
/// read by name, so that no version of the SDK has to be known here.
/// </summary>
internal static class AwsFailureReader
{
    // What a mock throws, with a code of AWS before it: throw 'ValidationError: Stack with id orders-dev does not exist'
    private static readonly Regex Mocked = new(@"^([A-Z]\w+): ");

    /// <summary>The failure, and the rule that knows it; null where none does.</summary>
    public static (AwsFailure Failure, AwsFailureRule? Rule) Read(RuntimeException thrown) =>
        Read(Chain(thrown.ErrorRecord?.Exception ?? thrown).Concat(Chain(thrown)).ToArray());

    private static (AwsFailure Failure, AwsFailureRule? Rule) Read(IReadOnlyList<Exception> chain)
    {
        var answer = chain.FirstOrDefault(exception => Code(exception).Length > 0);
        var code = answer is null ? "" : Code(answer);
        var message = OneLine(answer is RuntimeException ? Mocked.Replace(answer.Message, "") : (answer ?? chain[0]).Message);
        // The innermost tells why AWS was not reached, the outermost what was wanted.
        var words = answer is null ? string.Join(" ", chain.Select(exception => exception.Message)) : message;
        var rule = AwsFailureRule.For(code, words) ?? (chain.Any(IsOfServer) ? AwsFailureRule.OfAws : null);
        var failure = new AwsFailure(rule?.Kind ?? AwsFailureKind.Other, message, rule?.Advice ?? "")
        {
            Code = code,
            RequestId = answer is null ? "" : Text(answer, "RequestId"),
        };
        return (failure, rule);
    }

    private static IEnumerable<Exception> Chain(Exception? outermost)
    {
        for (var exception = outermost; exception is not null; exception = exception.InnerException) yield return exception;
    }

    // The type's own name serves where the service sent no code: ParameterNotFoundException.
    private static string Code(Exception exception)
    {
        if (Text(exception, "ErrorCode") is { Length: > 0 } code) return code;
        var type = exception.GetType();
        if (type == typeof(RuntimeException)) return Mocked.Match(exception.Message).Groups[1].Value;
        return type.Namespace is { } space && Regex.IsMatch(space, @"^Amazon\.\w+\.Model$") ? Regex.Replace(type.Name, "Exception$", "") : "";
    }

    // HTTP's 5xx, an enumeration in the SDK.
    private static bool IsOfServer(Exception exception) =>
        Property(exception, "StatusCode") is IConvertible status and not string && Convert.ToInt32(status, CultureInfo.InvariantCulture) is >= 500 and < 600;

    private static string Text(Exception exception, string property) => Property(exception, property) as string ?? "";

    private static object? Property(Exception exception, string property) => PSObject.AsPSObject(exception).Properties[property]?.Value;

    private static string OneLine(string message) => Regex.Replace(message, @"\s+", " ").Trim().TrimEnd('.');
}
