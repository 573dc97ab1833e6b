using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Alarms;
using StepFunctionsPS.Services.Events;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Services.Notifications;
using StepFunctionsPS.Services.StateMachines;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS;

/// <summary>A state machine of a service.</summary>
public sealed record StateMachine
{
    internal StateMachine(string key, Node definitionNode)
    {
        Key = key;
        DefinitionNode = definitionNode;
    }

    /// <summary>Its key under <c>stateMachines:</c>.</summary>
    public string Key { get; }

    /// <summary>The name it is deployed under; null when CloudFormation makes one.</summary>
    public string? Name { get; init; }

    /// <summary><c>STANDARD</c> or <c>EXPRESS</c>; null when the file says nothing, which means STANDARD.</summary>
    public string? Type { get; init; }

    /// <summary>The id of its resource in the template.</summary>
    public string LogicalId => CustomId is { } id ? Services.LogicalId.Normalize(id) : Services.LogicalId.Normalize(Key) + "StepFunctionsStateMachine";

    /// <summary>The definition in Amazon States Language, resolved, as indented JSON.</summary>
    public string DefinitionText => JsonWriter.WriteIndented(DefinitionNode);

    /// <summary>The methods and paths of the REST API that call it.</summary>
    internal IReadOnlyList<Endpoint> Endpoints => HttpEvents.Select(item => new Endpoint(item.Http.Method.ToUpperInvariant(), "/" + item.Http.Path)).ToArray();

    internal IReadOnlyList<MachineHttpEvent> HttpEvents { get; init; } = Array.Empty<MachineHttpEvent>();

    internal string? Id { get; init; }

    internal string RoleLogicalId => LogicalId + "Role";

    internal string OutputLogicalId => LogicalId + "Arn";

    /// <summary>The role that the user gives; null when one is made.</summary>
    internal Node? Role { get; init; }

    /// <summary>Statements of the user for the role that is made.</summary>
    internal IReadOnlyList<Node> Statements { get; init; } = Array.Empty<Node>();

    internal IReadOnlyList<Node> KmsKeyArns { get; init; } = Array.Empty<Node>();

    internal IReadOnlyList<StringNode> DependsOn { get; init; } = Array.Empty<StringNode>();

    internal IReadOnlyList<Tag> Tags { get; init; } = Array.Empty<Tag>();

    internal bool Retain { get; init; }

    internal LoggingSettings? Logging { get; init; }

    internal TracingSettings? Tracing { get; init; }

    internal EncryptionSettings? Encryption { get; init; }

    /// <summary>The alias that leads to its newest version; null when it has no versions.</summary>
    internal AliasSettings? Alias { get; init; }

    internal string AliasLogicalId => LogicalId + "Alias";

    /// <summary>What its events start: the alias where it has one, so that they follow its deployments.</summary>
    internal string StartLogicalId => Alias is null ? LogicalId : AliasLogicalId;

    internal string LogGroupLogicalId => LogicalId + "LogGroup";

    /// <summary>Whether its tasks call the version of a function that is deployed with it, and keep to it.</summary>
    internal bool UsesExactVersions { get; init; }

    /// <summary>Whether its tasks wait no longer than the functions that they call run.</summary>
    internal bool ConfiguresTaskTimeouts { get; init; }
    internal MachineEvents Events { get; init; } = MachineEvents.None;

    internal IReadOnlyList<Alarm> Alarms { get; init; } = Array.Empty<Alarm>();

    internal IReadOnlyList<Notification> Notifications { get; init; } = Array.Empty<Notification>();

    /// <summary>What alarms and notifications call it.</summary>
    internal string NameOrKey => string.IsNullOrEmpty(Name) ? Key : Name!;

    /// <summary>The region that its service was read for; null when nothing was said of one.</summary>
    internal string? Region { get; init; }

    /// <summary>The service that it is part of; null for a definition in a file of its own.</summary>
    internal Service? Service { get; init; }

    internal Node DefinitionNode { get; }

    /// <summary>The parsed definition; set by stage 5.</summary>
    internal Definition? Definition { get; init; }

    internal MappingEntry Entry { get; init; } = new("", NullNode.Instance);

    private string? CustomId => string.IsNullOrEmpty(Id) ? (string.IsNullOrEmpty(Name) ? null : Name) : Id;

    /// <summary>The key.</summary>
    public override string ToString() => Key;
}
