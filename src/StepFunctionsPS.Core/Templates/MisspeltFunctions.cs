using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Templates;

/// <summary>Functions of CloudFormation whose names are spelled wrong. A name that is near to none may be a newer function, so nothing is said of it.</summary>
internal static class MisspeltFunctions
{
    private const string Prefix = "Fn::";

    private static readonly string[] Known =
    [
        "And", "Base64", "Cidr", "Contains", "EachMemberEquals", "EachMemberIn", "Equals", "FindInMap", "ForEach", "GetAtt", "GetAZs", "If", "ImportValue",
        "Join", "Length", "Not", "Or", "RefAll", "Select", "Split", "Sub", "ToJsonString", "Transform", "ValueOf", "ValueOfAll",
    ];

    public static void Report(MappingNode template, DiagnosticBag diagnostics)
    {
        foreach (var mapping in NodeWalk.Mappings(template))
        {
            // A function stands alone in its mapping.
            if (mapping.EntryArray is not [{ } entry] || entry.KeySpan.Source is null || !entry.Key.StartsWith(Prefix, StringComparison.Ordinal)) continue;
            // The rest of `Fn::ForEach::Name` is a name of the user.
            var name = entry.Key.Substring(Prefix.Length).Split(':')[0];
            if (!Known.Contains(name) && Suggestion.Nearest(name, Known) is { } near) diagnostics.Add(TemplateMessages.UnknownFunction(entry.KeySpan, entry.Key, Prefix + near));
        }
    }
}
