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
        var inner = thrown.ErrorRecord.Exception;
        // A .NET method's exception comes wrapped by the call.
        if (inner is MethodInvocationException { InnerException: { } real }) inner = real;
        // Lambda names the error of an ordinary exception in the same way.
        return (inner.GetType().Name, inner.Message);
    }

    private static (string Error, string? Cause)? Said(object? target)
    {
        var value = target is PSObject wrapped ? wrapped.BaseObject : target;
        if (value is string text) return NameAndCause.Match(text) is { Success: true } match ? (match.Groups["name"].Value, Cause(match)) : null;
        if (value is null or System.Exception) return null;
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
