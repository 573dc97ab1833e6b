using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN7xxx: what would make the template wrong.</summary>
internal static class TemplateMessages
{
    public static Diagnostic SameResource(SourceSpan span, string logicalId, SourceSpan first) =>
        Error("SFN7001", span, $"Two resources get the logical id '{logicalId}'.", "Rename what one of them is made from: another key, or for a state machine another 'id' or 'name'.") with
        {
            Related = [new RelatedPlace(first, $"'{logicalId}' is first made from this")],
        };

    public static Diagnostic NothingToExtend(SourceSpan span, string logicalId, IEnumerable<string> known) =>
        Error("SFN7002", span, $"'resources.extensions' changes '{logicalId}', which is not in the template.", Suggestion.DidYouMean(logicalId, known) is { Length: > 0 } near ? near : "Name a resource that is made from this service.");

    public static Diagnostic NotExtensible(SourceSpan span, string attribute, string logicalId, IReadOnlyCollection<string> known) =>
        Error("SFN7003", span, $"'resources.extensions' cannot change '{attribute}' of '{logicalId}'.", Suggestion.DidYouMean(attribute, known) is { Length: > 0 } near ? near : $"It can change {string.Join(", ", known)}.");

    public static Diagnostic Dangling(SourceSpan span, string id, string? logicalId, IEnumerable<string> known) =>
        Warning("SFN7011", span, $"'{id}' is no resource and no parameter of the template.", logicalId is not null ? $"Write '{logicalId}', the logical id of '{id}'."
            : Suggestion.DidYouMean(id, known) is { Length: > 0 } near ? near : "CloudFormation will refuse it; add it below 'resources', or name another.");

    public static Diagnostic TypeMissing(SourceSpan span, string logicalId, IEnumerable<string> known) =>
        Warning("SFN7010", span, $"The resource '{logicalId}' has no Type, and this service makes none of that id.", Suggestion.DidYouMean(logicalId, known) is { Length: > 0 } near ? near : "CloudFormation will refuse it; add 'Type', or name a resource that is made from this service.");

    public static Diagnostic UnknownFunction(SourceSpan span, string name, string near) =>
        Warning("SFN7012", span, $"CloudFormation has no function '{name}'.", $"Did you mean '{near}'?");
}
