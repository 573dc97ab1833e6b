using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>
/// The alias of a state machine, which leads to its newest version: <c>alias: live</c>, or a mapping. Each change of
/// the machine publishes a version, and executions move to it as the deployment says.
/// </summary>
/// <param name="Name">Its name, the last part of the ARN.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Deployment">How executions move to a new version; null for all at once.</param>
internal sealed record AliasSettings(string Name, string? Description, GradualDeployment? Deployment)
{
    private static readonly string[] Keys = ["name", "description", "deployment"];

    private static readonly Regex ValidName = new(@"^(?=.*[A-Za-z_.\-])[A-Za-z0-9_.\-]{1,80}\z", RegexOptions.CultureInvariant);

    public static AliasSettings? Read(Fields machine, DiagnosticBag diagnostics)
    {
        if (machine.Any("alias") is not { } given) return null;
        var isMapping = given is MappingNode;
        var fields = machine.Inner("alias");
        if (isMapping)
        {
            fields.RefuseUnknown(Keys, ServiceMessages.UnknownKey);
            fields.RefuseEmpty();
            if (fields.Mapping.Find("name") is null) diagnostics.Add(ServiceMessages.Required(machine.SpanOf("alias"), "name", fields.Owner));
        }

        var name = isMapping ? fields.Text("name") : machine.Text("alias");
        var place = (isMapping ? fields.Mapping["name"] : given) ?? given;
        if (name is not null && !ValidName.IsMatch(name)) diagnostics.Add(MachineMessages.WrongAliasName(place.Span, name).About(place));
        var deployment = GradualDeployment.Read(fields, diagnostics);
        return name is null ? null : new AliasSettings(name, fields.Text("description"), deployment);
    }
}
