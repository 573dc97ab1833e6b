using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>What <c>encryptionConfig:</c> of a state machine says.</summary>
/// <param name="KmsKeyId">The key of the user; null for the one that AWS owns.</param>
/// <param name="ReusePeriod">How many seconds a data key is used again.</param>
internal sealed record EncryptionSettings(Node? KmsKeyId, Node ReusePeriod)
{
    private const string OfTheUser = "CUSTOMER_MANAGED_KMS_KEY";
    private const string OfAws = "AWS_OWNED_KEY";

    private static readonly string[] Keys = ["KmsKeyId", "KmsDataKeyReusePeriodSeconds", "Type"];

    public string Type => KmsKeyId is null ? OfAws : OfTheUser;

    public static EncryptionSettings? Read(Fields machine, DiagnosticBag diagnostics)
    {
        if (machine.Mapped("encryptionConfig") is not { } given) return null;
        var fields = machine.Inner("encryptionConfig");
        fields.RefuseUnknown(Keys, ServiceMessages.UnknownKey);
        fields.RefuseEmpty();
        var key = fields.TextNode("KmsKeyId");
        // Without a type, a key says what is meant; to leave it out would encrypt with another one.
        var type = fields.OneOf("Type", OfAws, OfTheUser) ?? (key is null ? OfAws : OfTheUser);
        var reuse = fields.Number("KmsDataKeyReusePeriodSeconds");
        if (reuse is not null) Bounds.Check(reuse, "KmsDataKeyReusePeriodSeconds", fields.Owner, 60, 900, diagnostics);
        if (type == OfTheUser && key is null && fields.Mapping["KmsKeyId"] is not UnknownNode) diagnostics.Add(MachineMessages.KeyMissing(fields.SpanOf("Type"), fields.Owner));
        if (type == OfAws)
        {
            foreach (var unused in given.Entries.Where(entry => entry.Key != "Type" && fields.Truthy(entry.Key) is not null && Keys.Contains(entry.Key)))
                diagnostics.Add(MachineMessages.KeyNotUsed(unused.KeySpan, unused.Key, fields.Owner));
        }

        return new EncryptionSettings(type == OfAws ? null : key, reuse ?? new NumberNode("900"));
    }
}
