using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Services.StateMachines;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS;

/// <summary>A service as its serverless.yml describes it, with all variables resolved.</summary>
public sealed record Service
{
    internal Service(string name, Provider provider, MappingNode root)
    {
        Name = name;
        Provider = provider;
        Root = root;
        Stack = new StackSettings($"{name}-{provider.Stage}");
    }

    /// <summary>The name of the service.</summary>
    public string Name { get; }

    /// <summary>The stage that it was read for.</summary>
    public string Stage => Provider.Stage;

    /// <summary>The region that it was read for.</summary>
    public string Region => Provider.Region;

    /// <summary>The name of its stack: <c>provider.stackName</c>, else service and stage.</summary>
    public string StackName => Stack.Name;

    /// <summary>What is said about the stack as a whole, its tags and its policy for example.</summary>
    internal StackSettings Stack { get; init; }

    /// <summary>Path of the service file, as it was named.</summary>
    public string Path => Root.Span.Path;

    /// <summary>The state machines in the order of the file.</summary>
    // One that is handed on alone still leads to what it runs beside.
    public IReadOnlyList<StateMachine> StateMachines { get; init => field = new ReadableList<StateMachine>(value.Select(machine => machine with { Service = this })); } = ReadableList<StateMachine>.Empty;

    /// <summary>Whether outputs with the ARNs of state machines and activities are left out.</summary>
    internal bool NoOutput { get; init; }

    internal IReadOnlyList<Activity> Activities { get; init; } = Array.Empty<Activity>();

    internal Provider Provider { get; }

    internal UserResources Resources { get; init; } = UserResources.None;

    /// <summary>What was found while it was read.</summary>
    internal IReadOnlyList<Diagnostic> Findings { get; init; } = Array.Empty<Diagnostic>();

    /// <summary>What was found likewise, but is silenced.</summary>
    internal IReadOnlyList<Diagnostic> Suppressed { get; init; } = Array.Empty<Diagnostic>();

    /// <summary>Where its values came from, for findings about them.</summary>
    internal Provenance Provenance { get; init; } = new();

    internal FunctionTable Functions { get; init; } = FunctionTable.Empty;

    internal IReadOnlyList<ServiceLayer> Layers { get; init; } = Array.Empty<ServiceLayer>();

    /// <summary>What <c>package:</c> of the service says.</summary>
    internal PackageSettings Package { get; init; } = PackageSettings.None;

    /// <summary>Where in the bucket its uploads are: <c>serverless/orders/dev</c>.</summary>
    internal string UploadFolder => $"{Provider.DeploymentBucket.Prefix}/{Name}/{Stage}";

    internal CompilationRun Run { get; init; } = new(DateTimeOffset.UtcNow, "0", new FileCodeReader(), ".");

    internal MappingNode Root { get; }

    /// <summary>The state machine of that key, name or logical id; null when there is none.</summary>
    public StateMachine? FindStateMachine(string name) =>
        StateMachines.FirstOrDefault(machine => machine.Key == name)
        ?? StateMachines.FirstOrDefault(machine => machine.Name == name || machine.LogicalId == name);

    /// <summary>The service file as JSON, without variables, in the form that the framework gives it; it ends in a line break.</summary>
    public string ToJson() => JsonWriter.WriteIndented(PrintedForm.Of(this)) + "\n";

    /// <summary>The same as YAML.</summary>
    public string ToYaml() => YamlWriter.Write(PrintedForm.Of(this));

    /// <summary><c>orders-dev</c></summary>
    public override string ToString() => StackName;
}
