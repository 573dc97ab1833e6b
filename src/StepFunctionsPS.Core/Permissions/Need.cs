using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>What one call of a service needs, as AWS documents it: actions, and the resources that they are done to.</summary>
internal sealed class Need
{
    private readonly IReadOnlyList<string> actions;
    private readonly Func<TaskNeeds, IReadOnlyList<Node>> resources;

    private Need(IReadOnlyList<string> actions, Func<TaskNeeds, IReadOnlyList<Node>> resources) => (this.actions, this.resources) = (actions, resources);

    /// <summary>Actions on every resource, where the service knows no smaller one.</summary>
    public static Need Anywhere(params string[] actions) => new(actions, _ => [new StringNode("*")]);

    /// <summary>Actions on a resource, given as an <see cref="ArnPattern"/>.</summary>
    public static Need On(string pattern, params string[] actions) => On([pattern], actions);

    public static Need On(string[] patterns, params string[] actions) => new(actions, task => patterns.Select(pattern => ArnPattern.Of(pattern, task)).ToArray());

    /// <summary>Handing a role to the service; any role of the account when it is not known before the state runs.</summary>
    public static Need PassRole(string parameter) => new(["iam:PassRole"], task => [Role.Of(ParameterValue.Of(task, parameter))]);

    /// <summary>The rule through which Step Functions hears of the end of a job that it waits for.</summary>
    public static Need Events(string rule) => On($"events:rule/{rule}", "events:PutTargets", "events:PutRule", "events:DescribeRule");

    /// <summary>Making the role that a service has for itself in each account.</summary>
    public static Need ServiceLinkedRole(string role) => On($"arn:${{AWS::Partition}}:iam::${{AWS::AccountId}}:role/aws-service-role/{role}", "iam:CreateServiceLinkedRole");

    public Grant For(TaskNeeds task) => new(actions, resources(task), task.Asker);
}
