using System.Collections.Generic;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>Something that the role of a state machine is allowed, or denied, and what of the machine asks for it.</summary>
public sealed record Permission
{
    internal Permission(string stateMachine, Asker asker, IReadOnlyList<string> actions, Node resource)
    {
        StateMachine = stateMachine;
        AskedBy = asker.Name;
        IsState = asker.IsState;
        Source = asker.Span;
        Actions = new ReadableList<string>(actions);
        ResourceNode = PseudoParameters.Substitute(resource);
    }

    /// <summary>The key of the state machine.</summary>
    public string StateMachine { get; }

    /// <summary>The name of the state that asks for it, or the key of the setting.</summary>
    public string AskedBy { get; }

    /// <summary>Whether a state asks for it.</summary>
    public bool IsState { get; }

    /// <summary><c>Allow</c>, or <c>Deny</c> for a statement of the user.</summary>
    public string Effect { get; internal init; } = "Allow";

    /// <summary>The actions, as policies name them: <c>s3:GetObject</c>.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>Whether it is about all actions but these.</summary>
    public bool IsNotAction { get; internal init; }

    /// <summary>The resource: an ARN, in which <c>${Table}</c> and <c>${Table.Arn}</c> stand for what CloudFormation puts there.</summary>
    public string Resource => ResourceText.Of(ResourceNode);

    /// <summary>Whether it is about all resources but this.</summary>
    public bool IsNotResource { get; internal init; }

    /// <summary>The condition of a statement of the user, as JSON; null for none.</summary>
    public string? Condition => ConditionNode?.ToString();

    /// <summary>Where the state or the setting is written: <c>serverless.yml(31,7)</c>.</summary>
    public string? Place => Source.Text;

    internal SourceSpan Source { get; }

    /// <summary>The resource as it stands in the template.</summary>
    internal Node ResourceNode { get; }

    internal Node? ConditionNode { get; init; }

    /// <summary><c>Charge: lambda:InvokeFunction on arn:...</c></summary>
    public override string ToString() => $"{AskedBy}: {Actions} on {Resource}";
}
