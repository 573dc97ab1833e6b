using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Aws;

/// <summary>Tells CloudFormation what to do.</summary>
/// <param name="client">Calls its cmdlets; the user has agreed.</param>
/// <param name="begun">Is told the stack that work begins on, which goes on when this session ends.</param>
internal sealed class CloudFormationChanges(AwsClient client, Action<string> begun) : IStackChanges
{
    public void CreateChangeSet(StackRequest request, string changeSetName, bool isNew)
    {
        var call = Request("New-CFNChangeSet", request)
            .With("ChangeSetName", changeSetName)
            .With("ChangeSetType", isNew ? "CREATE" : "UPDATE")
            .With("ClientToken", request.Token)
            .With("Description", request.Description);
        if (request.Settings.RollbackConfiguration is { } rollback) call = call.With("RollbackConfiguration", Rollback(rollback));
        client.Invoke(call with { WasDone = CloudFormationAnswers.IsThereAlready });
    }

    public void ExecuteChangeSet(string stackName, string changeSetName, string token, bool disableRollback)
    {
        var call = Call("Start-CFNChangeSet", stackName).With("ChangeSetName", changeSetName).With("ClientRequestToken", token);
        if (disableRollback) call = call.With("DisableRollback", true);
        Begin(stackName, call with { WasDone = CloudFormationAnswers.IsExecuted });
    }

    public void DeleteChangeSet(string stackName, string changeSetName) =>
        client.Find(Call("Remove-CFNChangeSet", stackName).With("ChangeSetName", changeSetName), CloudFormationAnswers.IsNoChangeSet);

    public void CreateStack(StackRequest request) => Begin(request.Settings.Name, Direct("New-CFNStack", request) with { WasDone = CloudFormationAnswers.IsThereAlready });

    public bool UpdateStack(StackRequest request)
    {
        try
        {
            Begin(request.Settings.Name, Direct("Update-CFNStack", request) with { WasDone = CloudFormationAnswers.IsAtWork });
            return true;
        }
        catch (AwsFailure failure) when (CloudFormationAnswers.IsNothingToUpdate(failure))
        {
            return false;
        }
    }

    public void SetPolicy(string stackName, string policy) => client.Invoke(Call("Set-CFNStackPolicy", stackName).With("StackPolicyBody", policy));

    public void SetTerminationProtection(string stackName, bool isOn) =>
        client.Invoke(Call("Update-CFNTerminationProtection", stackName).With("EnableTerminationProtection", isOn));

    public void DeleteStack(string stackName, string? roleArn, string token) =>
        Begin(stackName, Call("Remove-CFNStack", stackName).With("RoleARN", roleArn).With("ClientRequestToken", token));

    // Told before the call too: when the user stops it in the middle, it may have arrived.
    private void Begin(string stackName, AwsCall call)
    {
        begun(stackName);
        client.Invoke(call);
    }

    private AwsCall Direct(string command, StackRequest request)
    {
        var call = Request(command, request).With("ClientRequestToken", request.Token);
        if (request.Settings.DisableRollback) call = call.With("DisableRollback", true);
        // Here the members of the configuration are parameters of their own.
        return request.Settings.RollbackConfiguration is { } rollback
            ? call.WithAll("RollbackConfiguration_RollbackTrigger", Triggers(rollback)).With("RollbackConfiguration_MonitoringTimeInMinute", rollback.MonitoringTimeInMinutes)
            : call;
    }

    private AwsCall Request(string command, StackRequest request) => Call(command, request.Settings.Name)
        .With("TemplateBody", request.TemplateBody)
        .With("TemplateURL", request.TemplateUrl)
        .WithAll("Capability", request.Capabilities)
        .WithAll("Parameter", request.Settings.Parameters.Select(Parameter))
        .WithAll("Tag", request.Settings.Tags.Select(tag => new Hashtable { ["Key"] = tag.Key, ["Value"] = tag.Value }))
        .WithAll("NotificationARNs", request.Settings.NotificationArns)
        .With("RoleARN", request.Settings.RoleArn);

    private AwsCall Call(string command, string stackName) => client.Call(command).With("StackName", stackName);

    private static Hashtable Parameter(StackParameter parameter) => parameter.UsePreviousValue
        ? new Hashtable { ["ParameterKey"] = parameter.Key, ["UsePreviousValue"] = true }
        : new Hashtable { ["ParameterKey"] = parameter.Key, ["ParameterValue"] = parameter.Value };

    private static Hashtable Rollback(RollbackConfiguration rollback)
    {
        var table = new Hashtable { ["RollbackTriggers"] = Triggers(rollback).ToArray() };
        if (rollback.MonitoringTimeInMinutes is { } minutes) table["MonitoringTimeInMinutes"] = minutes;
        return table;
    }

    private static IEnumerable<Hashtable> Triggers(RollbackConfiguration rollback) =>
        rollback.Triggers.Select(trigger => new Hashtable { ["Arn"] = trigger.Arn, ["Type"] = trigger.Type });
}
