using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary><c>iamRoleStatements</c> of a machine: statements as IAM knows them, which are taken as they are.</summary>
internal sealed class UserStatements
{
    private static readonly string[] Keys = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];

    private readonly DiagnosticBag diagnostics;
    private readonly string machine;

    private UserStatements(string machine, DiagnosticBag diagnostics)
    {
        this.machine = machine;
        this.diagnostics = diagnostics;
    }

    /// <param name="fields">The settings of the machine.</param>
    /// <param name="machine">The key of the machine.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static IReadOnlyList<Node> Read(Fields fields, string machine, DiagnosticBag diagnostics)
    {
        if (fields.Listed("iamRoleStatements") is not { } statements) return [];
        if (fields.Any("role") is not null) diagnostics.Add(PermissionMessages.StatementsBesideRole(fields.SpanOf("iamRoleStatements"), machine, fields.SpanOf("role")));
        var checking = new UserStatements(machine, diagnostics);
        foreach (var statement in statements.Items.Where(statement => statement is not UnknownNode)) checking.Check(statement);
        return statements.Items;
    }

    private void Check(Node statement)
    {
        if (statement is not MappingNode mapping)
        {
            diagnostics.Add(PermissionMessages.NotAStatement(statement.Span, machine, statement.Kind).About(statement));
            return;
        }

        if (CloudFormation.IsFunction(mapping)) return;
        new Fields(mapping, $"a statement of state machine '{machine}'", diagnostics).RefuseUnknown(Keys, PermissionMessages.UnknownStatementKey);
        if (mapping["Effect"] is not (StringNode { Value: "Allow" or "Deny" } or UnknownNode))
            diagnostics.Add(PermissionMessages.WrongEffect(mapping["Effect"]?.Span ?? mapping.Span, machine, ScalarText.Of(mapping["Effect"])));
        CheckOneOf(mapping, "Action", "NotAction");
        CheckOneOf(mapping, "Resource", "NotResource");
    }

    private void CheckOneOf(MappingNode statement, string key, string opposite)
    {
        var given = new[] { key, opposite }.Select(statement.Find).OfType<MappingEntry>().ToArray();
        if (given.Length != 1) diagnostics.Add(PermissionMessages.NotOneOfTwo(given.LastOrDefault()?.KeySpan ?? statement.Span, machine, key, opposite, isMissing: given.Length == 0));
        foreach (var entry in given)
        {
            var texts = entry.Value is SequenceNode { Items.Count: > 0 } list ? list.Items : [entry.Value];
            foreach (var wrong in texts.Where(text => !IsText(text)))
                diagnostics.Add(PermissionMessages.NotTexts(wrong.Span, entry.Key, machine, wrong is SequenceNode { Items.Count: 0 } ? "an empty list" : wrong.Kind).About(wrong));
        }
    }

    private static bool IsText(Node value) => value is StringNode or UnknownNode || CloudFormation.IsFunction(value);
}
