using System;
using System.Management.Automation;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Mocks;

/// <summary>What the error of a task is when a mock throws.</summary>
internal static class ThrownError
{
    // 'Card.Declined', or 'Card.Declined: no funds'.
    private static readonly Regex NameAndCause = new(@"^(?<name>[A-Za-z_][\w.-]*)(?::\s*(?<cause>.+))?$", RegexOptions.Singleline);

    public static (string Error, string? Cause) Read(RuntimeException thrown)
    {
        if (thrown.WasThrownFromThrowStatement && Said(thrown.ErrorRecord.TargetObject) is { } said) return said;
        var exception = Real(thrown);
        // 'Write-Error Card.Declined' means the same as 'throw'.
        if (exception.GetType().Name == "WriteErrorException" && Said(exception.Message) is { } written) return written;
        // Lambda names the error of an ordinary exception in the same way.
        return (exception.GetType().Name, exception.Message);
    }

    private static Exception Real(RuntimeException thrown)
    {
        var recorded = thrown.ErrorRecord.Exception;
        // An exception that carries its own record is replaced in it by a stand-in.
        if (recorded is ParentContainsErrorRecordException) recorded = thrown;
        // That of a .NET method comes wrapped by the call.
        return recorded is MethodInvocationException { InnerException: { } inner } ? inner : recorded;
    }

    private static (string Error, string? Cause)? Said(object? target)
    {
        var value = target is PSObject wrapped ? wrapped.BaseObject : target;
        if (value is string text) return NameAndCause.Match(text) is { Success: true } match ? (match.Groups["name"].Value, Cause(match)) : null;
        if (value is null or Exception) return null;
        return Fields(target) is { } fields && fields["Error"] is StringNode error ? (error.Value, (fields["Cause"] as StringNode)?.Value) : null;
    }

    private static string? Cause(Match match) => match.Groups["cause"].Success ? match.Groups["cause"].Value : null;

    private static MappingNode? Fields(object? target)
    {
        try
        {
            return ValueReader.Read(target) as MappingNode;
        }
        catch (ValueRefusal)
        {
            return null;
        }
    }
}
