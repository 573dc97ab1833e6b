using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Permissions;

/// <summary>Roles that a call hands over to a service, as <c>RoleArn</c>.</summary>
internal static class PassedRole
{
    private static readonly string[] Pass = ["iam:PassRole"];

    public static IEnumerable<Grant> Of(TaskNeeds task, IEnumerable<CallParameters> owners) =>
        owners.Where(owner => owner.Has("RoleArn")).Select(owner => task.Grant(Pass, owner.StaticOrAny("RoleArn")));
}
