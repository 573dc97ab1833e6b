using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Cli.Output;

/// <summary>Permissions as a JSON array; resources as they stand in the template.</summary>
internal static class PermissionJson
{
    public static string Write(IReadOnlyList<Permission> permissions) =>
        JsonWriter.WriteIndented(new SequenceNode(permissions.Select(ToNode).ToArray())) + "\n";

    private static Node ToNode(Permission permission) => new MappingBuilder()
        .Set("stateMachine", permission.StateMachine)
        .Set("askedBy", permission.AskedBy)
        .Set("isState", new BooleanNode(permission.IsState))
        .Set("effect", permission.Effect)
        .Set(permission.IsNotAction ? "notActions" : "actions", new SequenceNode(permission.Actions.Select(action => new StringNode(action)).ToArray()))
        .Set(permission.IsNotResource ? "notResource" : "resource", permission.ResourceNode)
        .SetIfAny("condition", permission.ConditionNode)
        .Set("path", permission.Source.Path)
        .Set("line", NumberNode.Of(permission.Source.Line))
        .Set("column", NumberNode.Of(permission.Source.Column))
        .Build();
}
