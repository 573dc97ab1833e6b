using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>What a Task may refer to: its machine, and what else is in the service.</summary>
/// <param name="Machine">The machine of the Task.</param>
/// <param name="Service">The service of the machine.</param>
/// <param name="Findings">Where findings go.</param>
internal sealed record TaskContext(StateMachine Machine, Service Service, DiagnosticBag Findings)
{
    /// <summary>The type of a resource that the user adds to the template, or of an activity; null when it is neither.</summary>
    public string? TypeOf(string logicalId) => Declared("Resources", logicalId)?["Type"] is StringNode type ? type.Value
        : IsMadeActivity(logicalId) ? "AWS::StepFunctions::Activity" : null;

    /// <summary>Whether the user gives the template a parameter of that name.</summary>
    public bool IsParameter(string name) => Declared("Parameters", name) is not null;

    /// <summary>Whether the template has something of that name that text can refer to.</summary>
    public bool Knows(string logicalId) => TypeOf(logicalId) is not null || IsParameter(logicalId)
        || Service.Functions.Find(logicalId)?.LogicalId == logicalId || Service.StateMachines.Any(machine => machine.LogicalId == logicalId);

    private MappingNode? Declared(string section, string name) => (Service.Resources.Template[section] as MappingNode)?[name] as MappingNode;

    private bool IsMadeActivity(string logicalId) => Service.Activities.Any(activity => activity.LogicalId == logicalId);
}
