using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Suppressions;

/// <summary>Codes that are silenced everywhere: by the caller, or by <c>custom.sfn.disable</c> of the service file.</summary>
internal static class SuppressionSettings
{
    /// <param name="excluded">The codes that the caller names.</param>
    /// <param name="root">The service file without variables; null where there is none.</param>
    public static StageResult<IReadOnlyDictionary<string, string>> Read(IEnumerable<string> excluded, Node? root)
    {
        var reasons = new Dictionary<string, string>();
        var findings = new DiagnosticBag();
        foreach (var code in excluded) Add(code, "", default);
        switch (root?.Child("custom")?.Child("sfn")?.Child("disable"))
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries) Add(entry.Key, (entry.Value as StringNode)?.Value ?? "", entry.KeySpan);
                break;
            case SequenceNode list:
                foreach (var item in list.Items)
                {
                    if (item is StringNode code) Add(code.Value, "", code.Span);
                    else if (item is not UnknownNode) findings.Add(SuppressionMessages.WrongSetting(item.Span, item.Kind).About(item));
                }

                break;
            case null or UnknownNode or NullNode: break;
            case var other: findings.Add(SuppressionMessages.WrongSetting(other.Span, other.Kind).About(other)); break;
        }

        return new StageResult<IReadOnlyDictionary<string, string>>(reasons, findings.ToSortedList());

        void Add(string code, string reason, SourceSpan place)
        {
            if (DiagnosticPages.Find(code) is null) findings.Add(SuppressionMessages.UnknownCode(place, code, DiagnosticPages.Codes));
            else reasons[code] = reason;
        }
    }
}
