using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Permissions;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>What one state, or one setting, of a machine needs.</summary>
/// <param name="Asker">The state or setting.</param>
/// <param name="Grants">All that a role made for it allows, as AWS's documents advise.</param>
/// <param name="Decisive">What of it fails for sure when it is not allowed.</param>
internal sealed record MachineNeeds(Asker Asker, IReadOnlyList<Grant> Grants, IReadOnlyList<Grant> Decisive)
{
    public static IEnumerable<MachineNeeds> Of(StateMachine machine, Service service) =>
        // What cannot be granted is told where roles are made.
        PermissionCollector.Collect(machine, service, new DiagnosticBag()).GroupBy(grant => grant.Asker).Select(group => Of(group.ToArray()));

    private static MachineNeeds Of(IReadOnlyList<Grant> grants)
    {
        // With Credentials, the call itself is made under another role.
        if (grants.FirstOrDefault(grant => grant.Actions[0] == "sts:AssumeRole") is { } assumed) return new MachineNeeds(assumed.Asker, [assumed], [assumed]);
        // The call comes first; the rest follows from what it does, and may never be used. Without the rule that waits for a job, AWS refuses the machine.
        return new MachineNeeds(grants[0].Asker, grants, grants.Where((grant, index) => index == 0 || grant.Actions[0] == "events:PutTargets").ToArray());
    }
}
