using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>A service file as completion sees it: not resolved, and maybe not finished.</summary>
/// <param name="root">Its tree.</param>
/// <param name="stage">The stage that the command line says; null for none.</param>
internal sealed class ServiceDraft(MappingNode root, string? stage)
{
    // The service's own where nothing is said.
    private const string FrameworkStage = "dev";
    private const string FrameworkRegion = "us-east-1";

    private readonly string folder = Path.GetDirectoryName(root.Span.Path) ?? "";

    public MappingNode Root => root;

    /// <summary>The stages that it knows, each with what it is.</summary>
    public IEnumerable<Candidate> Stages => new DraftStages(this).All;

    /// <summary>The profile that it says; null for none.</summary>
    public string? Profile => TextAt("provider.profile", stage);

    /// <summary>The region that it is deployed to; null when it cannot be told without resolving the service.</summary>
    public string? Region => At("provider.region") is null ? FrameworkRegion : TextAt("provider.region", stage);

    /// <summary>The name of its stack for the stage that is said, else for its own; null when it cannot be told without resolving the service.</summary>
    public string? Stack => StackName(stage ?? OwnStage);

    /// <summary>The names of its stack, for the stage that is said or for each that it knows.</summary>
    public IEnumerable<(string Name, string Stage)> Stacks =>
        (stage is not null ? [stage] : Stages.Select(candidate => candidate.Text).Prepend(OwnStage).Distinct())
        .Select(each => (Name: StackName(each), Stage: each))
        .Where(stack => stack.Name is not null)
        .Select(stack => (stack.Name!, stack.Stage));

    /// <summary>Its state machines by their keys.</summary>
    public IEnumerable<(string Key, MappingNode Machine)> Machines =>
        Parts(root["stepFunctions"])
            .SelectMany(section => Parts(section["stateMachines"]))
            .SelectMany(machines => machines.Entries)
            .Select(entry => (entry.Key, Follow(entry.Value) as MappingNode ?? MappingNode.Empty));

    /// <summary>The value at a path of keys, in whatever file it is; null where there is none.</summary>
    public Node? At(string path) => path.Split('.').Aggregate<string, Node?>(root, (node, key) => Follow((node as MappingNode)?[key]));

    /// <summary>A value, or what it is in another file.</summary>
    public Node? Follow(Node? value) => FileReference.Follow(value, folder);

    // Where the service says no stage, the one that is asked for or the framework's is it.
    private string? StackName(string each)
    {
        if (At("provider.stackName") is not null) return TextAt("provider.stackName", each);
        var name = TextAt(At("service") is MappingNode ? "service.name" : "service", each);
        return name is null ? null : $"{name}-{each}";
    }

    private string? TextAt(string path, string? each) => new DraftText(this, each ?? OwnStage).Of(At(path));

    private string OwnStage => new DraftText(this, null).Of(At("provider.stage")) ?? FrameworkStage;

    // Both sections may be lists of mappings, one for each file.
    private IEnumerable<MappingNode> Parts(Node? value) => Follow(value) switch
    {
        MappingNode mapping => [mapping],
        SequenceNode list => list.Items.Select(Follow).OfType<MappingNode>(),
        _ => [],
    };
}
