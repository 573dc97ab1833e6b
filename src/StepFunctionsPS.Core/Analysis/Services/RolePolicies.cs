using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Comparison.Access;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>The statements of all policies of a role, its own and those that are attached to it.</summary>
internal sealed class RolePolicies
{
    private const string Managed = "AWS::IAM::ManagedPolicy";

    private static readonly string[] Attaching = ["AWS::IAM::Policy", Managed, "AWS::IAM::RolePolicy"];

    private readonly ServiceFacts facts;

    // The policies that name a role, by its logical id; null when one of them names its roles in another way.
    private readonly ILookup<string, Node?>? attached;

    public RolePolicies(ServiceFacts facts)
    {
        this.facts = facts;
        var pairs = Attaching.SelectMany(facts.OfType).SelectMany(policy => Holders(policy.Value), (policy, role) => (Role: role, Document: DocumentOf(policy.Value))).ToArray();
        attached = pairs.Any(pair => pair.Role is null) ? null : pairs.ToLookup(pair => pair.Role!, pair => pair.Document, StringComparer.Ordinal);
    }

    /// <summary>The statements; null when not all of them are known.</summary>
    public IReadOnlyList<AccessStatement>? Of(string roleId)
    {
        var role = facts.PropertiesOf(roleId);
        if (attached is null || !IsListOrAbsent(role["Policies"]) || !IsListOrAbsent(role["ManagedPolicyArns"])) return null;
        var own = ((role["Policies"] as SequenceNode)?.Items ?? []).Select(policy => CloudFormation.IsFunction(policy) ? null : policy.Child("PolicyDocument"));
        var managed = ((role["ManagedPolicyArns"] as SequenceNode)?.Items ?? []).Select(DocumentOfManaged);
        var documents = own.Concat(managed).Concat(attached[roleId]).ToArray();
        return documents.All(IsReadable) ? documents.SelectMany(document => AccessStatement.Read(document!.Child("Statement"), "")).ToArray() : null;
    }

    private Node? DocumentOfManaged(Node arn)
    {
        if (ResourceValue.Of(arn, facts.Service.Functions) is { } local && facts.TypeOf(local.LogicalId) == Managed) return facts.PropertiesOf(local.LogicalId)["PolicyDocument"];
        return FunctionText.Of(arn) is { } text ? ManagedPolicies.Find(text) : null;
    }

    private static Node? DocumentOf(Node policy) => policy.Child("Properties")?.Child("PolicyDocument");

    // Null stands for a role that only CloudFormation knows, or that is given by its name.
    private IEnumerable<string?> Holders(Node policy)
    {
        var properties = policy.Child("Properties");
        if (properties?.Child("RoleName") is { } name) return [IdOf(name)];
        return properties?.Child("Roles") switch
        {
            null or NullNode => [],
            SequenceNode roles => roles.Items.Select(IdOf),
            _ => [null],
        };
    }

    private string? IdOf(Node role) => ResourceValue.Of(role, facts.Service.Functions) is { } known && facts.TypeOf(known.LogicalId) is not null ? known.LogicalId : null;

    private static bool IsListOrAbsent(Node? node) => node is null or NullNode or SequenceNode;

    private static bool IsReadable(Node? document) => document is not null && !CloudFormation.IsFunction(document) && document.Child("Statement") switch
    {
        SequenceNode list => list.Items.All(IsReadableStatement),
        MappingNode one => IsReadableStatement(one),
        _ => false,
    };

    private static bool IsReadableStatement(Node statement) =>
        statement is MappingNode && !CloudFormation.IsFunction(statement) && statement.Child("Effect") is StringNode && AreTexts(statement.Child("Action") ?? statement.Child("NotAction"));

    private static bool AreTexts(Node? actions) => actions is SequenceNode list ? list.Items.All(item => item is StringNode) : actions is StringNode;
}
