namespace StepFunctionsPS.Deployment;

/// <summary>
/// What CloudFormation can be told to do. A host gives one only after its user has agreed. Each call can be repeated:
/// after an answer that was lost, the same request does nothing twice. All of it may throw <see cref="AwsFailure"/>.
/// </summary>
internal interface IStackChanges
{
    /// <summary>Has a change set made; it is not ready when this returns.</summary>
    /// <param name="request">What it is to do.</param>
    /// <param name="changeSetName">Its name.</param>
    /// <param name="isNew">Whether the stack is made by it.</param>
    void CreateChangeSet(StackRequest request, string changeSetName, bool isNew);

    /// <summary>Lets a change set begin its work.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="changeSetName">The change set.</param>
    /// <param name="token">Marks the events of this work, and keeps a repeated call from doing it twice.</param>
    /// <param name="disableRollback">Whether what is made stays when something fails.</param>
    void ExecuteChangeSet(string stackName, string changeSetName, string token, bool disableRollback);

    /// <summary>Deletes a change set; one that is not there is no failure.</summary>
    void DeleteChangeSet(string stackName, string changeSetName);

    /// <summary>Makes a stack without a change set.</summary>
    void CreateStack(StackRequest request);

    /// <summary>Updates a stack without a change set.</summary>
    /// <returns>Whether there was anything to update.</returns>
    bool UpdateStack(StackRequest request);

    /// <summary>Sets the policy that guards the resources of a stack.</summary>
    void SetPolicy(string stackName, string policy);

    /// <summary>Says whether a stack can be deleted.</summary>
    void SetTerminationProtection(string stackName, bool isOn);

    /// <summary>Has a stack deleted; it is still there when this returns.</summary>
    /// <param name="stackName">The stack.</param>
    /// <param name="roleArn">The role that CloudFormation works under; null for the stack's own.</param>
    /// <param name="token">Marks the events of this work.</param>
    void DeleteStack(string stackName, string? roleArn, string token);
}
