using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>A log group that is made for a state machine: <c>logGroup: true</c>, its name, or a mapping.</summary>
/// <param name="Name">Its name; null for the one that is made of service, stage and key.</param>
/// <param name="RetentionInDays">How long events are kept; null for ever.</param>
internal sealed record LogGroupSettings(string? Name, string? RetentionInDays)
{
    private static readonly string[] Keys = ["name", "retentionInDays"];

    // CloudWatch Logs knows these spans of time only.
    private static readonly string[] Days =
        ["1", "3", "5", "7", "14", "30", "60", "90", "120", "150", "180", "365", "400", "545", "731", "1096", "1827", "2192", "2557", "2922", "3288", "3653"];

    private static readonly Regex ValidName = new(@"^[.\-_/#A-Za-z0-9]{1,512}\z", RegexOptions.CultureInvariant);

    public static LogGroupSettings? Read(Fields logging, DiagnosticBag diagnostics)
    {
        var given = logging.Any("logGroup");
        if (given is StringNode { Value: not ("true" or "false") } only) return new LogGroupSettings(Checked(only.Value, only, diagnostics), null);
        if (given is not MappingNode) return logging.Flag("logGroup", otherwise: false) ? new LogGroupSettings(null, null) : null;
        var fields = logging.Inner("logGroup");
        fields.RefuseUnknown(Keys, ServiceMessages.UnknownKey);
        fields.RefuseEmpty();
        var name = fields.Text("name") is { } text ? Checked(text, fields.Mapping["name"]!, diagnostics) : null;
        return new LogGroupSettings(name, fields.OneOf("retentionInDays", Days));
    }

    private static string Checked(string name, Node place, DiagnosticBag diagnostics)
    {
        if (!ValidName.IsMatch(name)) diagnostics.Add(MachineMessages.WrongLogGroupName(place.Span, name).About(place));
        return name;
    }
}
