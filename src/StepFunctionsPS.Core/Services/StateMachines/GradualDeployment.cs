using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>How executions move from one version of a state machine to the next.</summary>
/// <param name="Type"><c>ALL_AT_ONCE</c>, <c>LINEAR</c> or <c>CANARY</c>.</param>
/// <param name="Percentage">The share of executions that moves in a step.</param>
/// <param name="Interval">The minutes between two steps.</param>
/// <param name="Alarms">Names of alarms that turn the deployment back.</param>
internal sealed record GradualDeployment(string Type, Node? Percentage, Node? Interval, Node? Alarms)
{
    private static readonly string[] Keys = ["type", "percentage", "interval", "alarms"];

    public static GradualDeployment? Read(Fields alias, DiagnosticBag diagnostics)
    {
        if (alias.Mapped("deployment") is null) return null;
        var fields = alias.Inner("deployment");
        fields.RefuseUnknown(Keys, ServiceMessages.UnknownKey);
        fields.RefuseEmpty();
        if (fields.Mapping.Find("type") is null) diagnostics.Add(ServiceMessages.Required(alias.SpanOf("deployment"), "type", fields.Owner));
        if (fields.OneOf("type", "ALL_AT_ONCE", "LINEAR", "CANARY") is not { } type) return null;
        var isGradual = type != "ALL_AT_ONCE";
        return new GradualDeployment(type, Step("percentage", 99), Step("interval", 2100), fields.List("alarms"));

        Node? Step(string key, int most)
        {
            // A stage may turn the steps off by the type alone.
            if (!isGradual) return null;
            if (fields.Mapping.Find(key) is null) diagnostics.Add(MachineMessages.DeploymentIncomplete(alias.SpanOf("deployment"), key, type));
            var given = fields.Mapping[key] is NumberNode zero ? zero : fields.Number(key);
            if (given is not null) Bounds.Check(given, key, fields.Owner, 1, most, diagnostics);
            return given;
        }
    }
}
