using System.Globalization;
using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Packaging;

/// <summary>The settings of a stack as a package remembers them.</summary>
internal static class StackJson
{
    public static MappingNode Write(StackSettings stack) => new MappingBuilder()
        .Set("name", stack.Name)
        .Set("tags", new MappingNode(stack.Tags.Select(tag => new MappingEntry(tag.Key, new StringNode(tag.Value))).ToArray()))
        .Set("parameters", CloudFormation.List(stack.Parameters.Select(parameter => new MappingBuilder()
            .Set("key", parameter.Key)
            .SetIfAny("value", Text(parameter.Value))
            .Set("usePreviousValue", new BooleanNode(parameter.UsePreviousValue))
            .Build())))
        .SetIfAny("policy", Text(stack.Policy))
        .Set("notificationArns", CloudFormation.Texts(stack.NotificationArns))
        .SetIfAny("roleArn", Text(stack.RoleArn))
        .SetIfAny("rollback", stack.RollbackConfiguration is { } rollback ? Rollback(rollback) : null)
        .Set("disableRollback", new BooleanNode(stack.DisableRollback))
        .Set("changeSets", new BooleanNode(stack.UsesChangeSets))
        .Build();

    public static StackSettings Read(ManifestFields stack) => new(stack.Text("name"))
    {
        Tags = stack.Texts("tags"),
        Parameters = stack.Mappings("parameters").Select(parameter => new StackParameter(parameter.Text("key"), parameter.OptionalText("value"), parameter.Flag("usePreviousValue"))).ToArray(),
        Policy = stack.OptionalText("policy"),
        NotificationArns = stack.List("notificationArns"),
        RoleArn = stack.OptionalText("roleArn"),
        RollbackConfiguration = stack.Has("rollback") ? Rollback(stack.Inner("rollback")) : null,
        DisableRollback = stack.Flag("disableRollback"),
        UsesChangeSets = stack.Flag("changeSets"),
    };

    private static MappingNode Rollback(RollbackConfiguration rollback) => new MappingBuilder()
        .Set("triggers", CloudFormation.List(rollback.Triggers.Select(trigger => new MappingBuilder().Set("arn", trigger.Arn).Set("type", trigger.Type).Build())))
        .SetIfAny("minutes", rollback.MonitoringTimeInMinutes is { } minutes ? new NumberNode(minutes.ToString(CultureInfo.InvariantCulture)) : null)
        .Build();

    private static RollbackConfiguration Rollback(ManifestFields rollback) => new(
        rollback.Mappings("triggers").Select(trigger => new RollbackTrigger(trigger.Text("arn"), trigger.Text("type"))).ToArray(),
        rollback.Has("minutes") ? (int)rollback.Number("minutes") : null);

    private static StringNode? Text(string? value) => value is null ? null : new StringNode(value);
}
