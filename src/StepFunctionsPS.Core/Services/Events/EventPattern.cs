using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Events;

/// <summary>The grammar of event patterns: mappings down to lists of values or of filters. AWS would refuse a wrong one when the stack is deployed.</summary>
internal static class EventPattern
{
    /// <param name="key">The key of the pattern, or of the part of it.</param>
    /// <param name="pattern">Its value.</param>
    /// <param name="owner">The event, for messages.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static void Check(string key, Node pattern, string owner, DiagnosticBag diagnostics)
    {
        switch (pattern)
        {
            case UnknownNode:
            case MappingNode when CloudFormation.IsFunction(pattern):
                break;
            case MappingNode { Entries.Count: > 0 } mapping:
                foreach (var entry in mapping.Entries) Check(entry.Key, entry.Value, owner, diagnostics);
                break;
            // Any one of its items may match; each is a pattern. Items of other lists are values and filters.
            case SequenceNode { Items.Count: > 0 } alternatives when key == "$or":
                foreach (var item in alternatives.Items.OfType<MappingNode>()) Check(key, item, owner, diagnostics);
                break;
            case SequenceNode { Items.Count: > 0 }:
                break;
            default:
                diagnostics.Add(EventMessages.NotAPattern(pattern.Span, key, owner, pattern is MappingNode or SequenceNode ? "empty" : pattern.Kind).About(pattern));
                break;
        }
    }
}
