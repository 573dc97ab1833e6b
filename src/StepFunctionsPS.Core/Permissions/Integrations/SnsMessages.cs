using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Permissions.Integrations;

/// <summary>Messages published to a topic of SNS, to a mobile app or to a telephone number.</summary>
internal sealed class SnsMessages : IIntegration
{
    private static readonly string[] Publish = ["sns:Publish"];

    public IReadOnlyList<string> Calls { get; } = ["sns:publish", "sns:publish.waitForTaskToken"];

    public IEnumerable<Grant> Grants(TaskNeeds task)
    {
        var target = new[] { "TopicArn", "TargetArn" }.FirstOrDefault(task.Parameters.Has);
        if (target is not null && task.IsDynamic(target)) return [task.Grant(Publish, AnyResource.Node)];
        if (target is not null) return task.RequiredText(target) is { } arn ? [task.Grant(Publish, arn)] : [];
        // A telephone number has no ARN.
        if (task.Parameters.Has("PhoneNumber")) return [task.Grant(Publish, AnyResource.Node)];
        task.Report(PermissionMessages.NoTarget(task.ParametersSpan, task.Asker.Name, task.Call!.Text, "TopicArn", task.ParametersKey));
        return [];
    }
}
