using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN7xxx: what would make the template wrong.</summary>
internal static class TemplateMessages
{
    public static Diagnostic SameResource(SourceSpan span, string logicalId, SourceSpan first) =>
        Error("SFN7001", span, $"Two resources get the logical id '{logicalId}'.", "Give the state machine another 'id' or 'name'.") with
        {
            Related = [new RelatedPlace(first, $"'{logicalId}' is first made from this")],
        };
}
