using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.StateMachines;

/// <summary>
/// What <c>${...}</c> in the text of a definition may mean: CloudFormation's own parameters, those of the template,
/// and resources. What is made after the state machines points to them, so that no definition can refer to it.
/// </summary>
internal sealed class ReferenceNames(Service service, TemplateBuilder template)
{
    private static readonly string[] Pseudo =
        ["AWS::AccountId", "AWS::NoValue", "AWS::NotificationARNs", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName", "AWS::URLSuffix"];

    private readonly HashSet<string> named = new(
        Pseudo
            .Concat(service.StateMachines.Select(machine => machine.LogicalId))
            .Concat(KeysOf(service.Resources.Template["Resources"]))
            .Concat(KeysOf(service.Resources.Template["Parameters"])),
        StringComparer.Ordinal);

    /// <summary>Whether a name, with or without an attribute, is one that CloudFormation can fill in.</summary>
    public bool Has(string name)
    {
        var id = name.Split('.')[0];
        return named.Contains(id) || template.Has(id);
    }

    private static IEnumerable<string> KeysOf(Node? section) => (section as MappingNode ?? MappingNode.Empty).Entries.Select(entry => entry.Key);
}
