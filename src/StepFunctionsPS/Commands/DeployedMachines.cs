using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Commands;

/// <summary>Finds the state machine in AWS that is to be run: what many inputs in the pipeline run is looked for once, and is missing once.</summary>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="calls">The way to AWS.</param>
/// <param name="name">What -Name says; null when it says nothing.</param>
/// <param name="region">What -Region says, else the region of the session; null for neither.</param>
internal sealed class DeployedMachines(IFindings findings, ExecutionCalls calls, string? name, string? region)
{
    private readonly Dictionary<object, DeployedMachine?> found = [];

    private readonly StrictFindings strict = new(findings);

    /// <summary>The machine of an ARN.</summary>
    public DeployedMachine? OfArn(string arn)
    {
        if (StateMachineArns.IsValid(arn)) return Machine(arn);
        findings.Refuse(CommandMessages.NotAStateMachine(arn), arn);
        return null;
    }

    /// <summary>The machine of a stack.</summary>
    public DeployedMachine? Of(StackStateMachine machine) => OfArn(machine.StateMachineArn) is { } target ? target with { Target = target.Target with { Machine = machine.Machine, Type = machine.Type } } : null;

    /// <summary>The machine in a stack that -Name says, or its only one.</summary>
    public DeployedMachine? Of(Stack stack)
    {
        var machines = stack.StateMachines.Values.ToArray();
        var machine = name is null
            ? (machines.Length == 1 ? machines[0] : null)
            : machines.FirstOrDefault(item => item.Key == name) ?? machines.FirstOrDefault(item => item.LogicalId == name || item.StateMachineName == name) ?? machines.FirstOrDefault(item => string.Equals(item.Key, name, StringComparison.OrdinalIgnoreCase));
        if (machine is not null) return Of(machine);
        findings.Refuse(CommandMessages.NoSuchMachine(stack.StackName, name, machines.Select(item => item.Key).ToArray()), stack);
        return null;
    }

    /// <summary>The same in a stack that is only named.</summary>
    public DeployedMachine? InStack(string stackName) => Once(stackName, () =>
    {
        DeployedMachine? machine = null;
        calls.Call(stackName, new AwsScope(region ?? StackIds.RegionOf(stackName) ?? "", null), call =>
        {
            call.Provide(AwsService.CloudFormation, "Get-CFNStack");
            if (call.Take(new StackReader(call.Stacks).Find(stackName, null, withSecrets: false)) is { } stack) machine = Of(stack);
        });
        return machine;
    });

    /// <summary>The machine of a service as it is deployed.</summary>
    public DeployedMachine? Of(Service service) => Once(service, () => strict.ReportRead(service) ? Deployed(service) : null);

    /// <summary>The same for the service in the one file that a path finds.</summary>
    /// <param name="path">The path, for messages.</param>
    /// <param name="find">Finds the files.</param>
    /// <param name="options">How it is read.</param>
    public DeployedMachine? InFile(string path, Func<IEnumerable<string>> find, CompilerOptions options) => Once(path, () =>
    {
        var files = find().ToArray();
        if (files.Length > 1) findings.Refuse(CommandMessages.SeveralFiles(path), path);
        if (files.Length != 1) return null;
        if (DefinitionFile.Is(files[0], options.Limits))
        {
            findings.Refuse(CommandMessages.NotDeployable(path), path);
            return null;
        }

        var read = Compiler.Import(files[0], options);
        return strict.Report(read.Diagnostics) && read.Service is { } service ? Deployed(service) : null;
    });

    /// <summary>What is known of the machine once AWS was asked; null where it is not there, which is told once.</summary>
    public ExecutionTarget? Known(DeployedMachine machine, Func<ExecutionTarget?> ask) =>
        Once(machine.Target, () => ask() is { } target ? machine with { Target = target } : null)?.Target;

    private DeployedMachine? Deployed(Service service)
    {
        if (findings.Take(RunTarget.Find(service, name)) is not { } machine) return null;
        DeployedMachine? deployed = null;
        var scope = StackTarget.Of(service).Scope;
        calls.Call(service.StackName, scope, call =>
        {
            call.Provide(AwsService.CloudFormation, "Get-CFNStackResourceSummary");
            if (call.Take(new StackMachines(call.Stacks.Stacks, scope.Region).Find(service, machine)) is { } target) deployed = new DeployedMachine(target, scope);
        });
        return deployed;
    }

    private DeployedMachine Machine(string arn)
    {
        var place = region ?? StackIds.RegionOf(arn) ?? "";
        return new DeployedMachine(new ExecutionTarget(arn, place), new AwsScope(place, null));
    }

    private DeployedMachine? Once(object key, Func<DeployedMachine?> find)
    {
        if (!found.TryGetValue(key, out var machine)) found[key] = machine = find();
        return machine;
    }
}
