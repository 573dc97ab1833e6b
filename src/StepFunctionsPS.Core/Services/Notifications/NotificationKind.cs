using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Services.Notifications;

/// <summary>A kind of target that can be told how an execution goes.</summary>
/// <param name="Key">What the service file calls it.</param>
/// <param name="Action">What EventBridge does to it.</param>
/// <param name="Permission">How it is allowed to.</param>
/// <param name="IsArnByRef">Whether <c>Ref</c> of such a resource is its ARN; else <c>Fn::GetAtt</c> is.</param>
internal sealed record NotificationKind(string Key, string Action, PermissionForm Permission, bool IsArnByRef = false)
{
    /// <summary>All kinds. Of several in one target the first of this list counts.</summary>
    public static IReadOnlyList<NotificationKind> All { get; } =
    [
        new("sns", "sns:Publish", PermissionForm.TopicPolicy, IsArnByRef: true),
        new("sqs", "sqs:SendMessage", PermissionForm.QueuePolicy),
        new("kinesis", "kinesis:PutRecord", PermissionForm.Role),
        new("firehose", "firehose:PutRecord", PermissionForm.Role),
        new("lambda", "lambda:InvokeFunction", PermissionForm.FunctionPermission),
        new("stepFunctions", "states:StartExecution", PermissionForm.Role, IsArnByRef: true),
    ];

    public static IEnumerable<string> Names => All.Select(kind => kind.Key);
}
