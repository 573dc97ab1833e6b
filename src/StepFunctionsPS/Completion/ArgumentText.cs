using System.Collections;
using System.Linq;
using System.Management.Automation;

namespace StepFunctionsPS.Completion;

/// <summary>Arguments of an unfinished command line as text.</summary>
internal static class ArgumentText
{
    /// <summary>The text of an argument, of the first of several; null for none.</summary>
    public static string? Of(object? argument) => (argument is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : argument) switch
    {
        null or "" => null,
        string text => text,
        IEnumerable several => Of(several.Cast<object?>().FirstOrDefault()),
        { } other => other.ToString(),
    };
}
