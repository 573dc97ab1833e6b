namespace StepFunctionsPS.Services.Notifications;

/// <summary>How EventBridge is allowed to reach a target.</summary>
internal enum PermissionForm
{
    /// <summary>By the policy of a topic, which is replaced.</summary>
    TopicPolicy,

    /// <summary>By the policy of a queue, which is replaced.</summary>
    QueuePolicy,

    /// <summary>By one more statement in the policy of a function.</summary>
    FunctionPermission,

    /// <summary>By a role that EventBridge takes on.</summary>
    Role,
}
