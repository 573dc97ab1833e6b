using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>What <c>tracingConfig:</c> of a state machine says.</summary>
/// <param name="Enabled">Whether X-Ray traces its executions.</param>
internal sealed record TracingSettings(bool Enabled)
{
    private static readonly string[] Keys = ["enabled"];

    public static TracingSettings? Read(Fields machine)
    {
        if (machine.Mapped("tracingConfig") is null) return null;
        var fields = machine.Inner("tracingConfig");
        fields.RefuseUnknown(Keys, ServiceMessages.UnknownKey);
        fields.RefuseEmpty();
        return new TracingSettings(fields.Flag("enabled", otherwise: false));
    }
}
