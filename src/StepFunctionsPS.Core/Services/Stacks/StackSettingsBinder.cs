using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Stacks;

/// <summary>
/// Reads what <c>provider:</c> says about the stack. It is sent to CloudFormation beside the template, where its
/// functions count for nothing, so that everything here is text.
/// </summary>
internal static class StackSettingsBinder
{
    private const int Longest = 128;

    private static readonly Regex StackName = new("^[A-Za-z][A-Za-z0-9-]{0,127}$", RegexOptions.CultureInvariant);

    public static StackSettings Bind(string service, string stage, Fields provider, DiagnosticBag diagnostics)
    {
        var name = provider.Text("stackName") ?? $"{service}-{stage}";
        // What is made of the names of service and stage can only be too long; those are checked themselves.
        var isGiven = provider.Any("stackName") is not null;
        if (isGiven ? !StackName.IsMatch(name) : name.Length > Longest) diagnostics.Add(ServiceMessages.WrongStackName(isGiven ? provider.Mapping["stackName"]!.Span : provider.SpanOf("stackName"), name));
        return new StackSettings(name)
        {
            Tags = Tags(provider, stage),
            Parameters = provider.Mappings("stackParameters").Select(Parameter).OfType<StackParameter>().ToArray(),
            Policy = Policy(provider),
            NotificationArns = ((provider.List("notificationArns") as SequenceNode)?.Items ?? []).Select(item => PlainText(item, "notificationArns", diagnostics)).OfType<string>().ToArray(),
            RoleArn = Role(provider, diagnostics),
            RollbackConfiguration = Rollback(provider),
            DisableRollback = provider.Flag("disableRollback", otherwise: false),
            UsesChangeSets = provider.Text("deploymentMethod") != "direct",
        };
    }

    // The user's own tag of that name, however it is spelled, takes the place of STAGE.
    private static Dictionary<string, string> Tags(Fields provider, string stage)
    {
        var own = provider.Inner("stackTags");
        var tags = new Dictionary<string, string>();
        if (!own.Mapping.Entries.Any(entry => entry.Key.Equals("STAGE", StringComparison.OrdinalIgnoreCase))) tags["STAGE"] = stage;
        foreach (var entry in own.Mapping.Entries) tags[entry.Key] = own.Text(entry.Key) ?? "";
        return tags;
    }

    private static StackParameter? Parameter(Fields parameter) => parameter.Text("ParameterKey") is { } key
        ? new StackParameter(key, parameter.Text("ParameterValue"), parameter.Flag("UsePreviousValue", otherwise: false))
        : null;

    private static string? Policy(Fields provider)
    {
        var statements = provider.Mappings("stackPolicy").Select(item => PolicyStatement.Normalize(item.Mapping)).ToArray();
        return statements.Length == 0 ? null : JsonWriter.WriteCompact(FrameworkForm.Of(new MappingBuilder().Set("Statement", new SequenceNode(statements)).Build()));
    }

    private static string? Role(Fields provider, DiagnosticBag diagnostics) =>
        provider.Inner("iam").Any("deploymentRole") is { } role ? PlainText(role, "deploymentRole", diagnostics)
        : provider.Any("cfnRole") is { } old ? PlainText(old, "cfnRole", diagnostics)
        : null;

    private static RollbackConfiguration? Rollback(Fields provider)
    {
        if (provider.Truthy("rollbackConfiguration") is not MappingNode) return null;
        var rollback = provider.Inner("rollbackConfiguration");
        var triggers = rollback.Mappings("RollbackTriggers").Select(trigger => new RollbackTrigger(trigger.Text("Arn") ?? "", trigger.Text("Type") ?? "AWS::CloudWatch::Alarm"));
        var minutes = rollback.Number("MonitoringTimeInMinutes") is NumberNode number && NumberText.TryWhole(number.Text, out var whole) ? (int?)whole : null;
        return new RollbackConfiguration(triggers.ToArray(), minutes);
    }

    private static string? PlainText(Node value, string key, DiagnosticBag diagnostics)
    {
        var text = ScalarText.Of(value);
        if (text is null && value is not UnknownNode) diagnostics.Add(ServiceMessages.NotInTheTemplate(value.Span, key).About(value));
        return text;
    }
}
