using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;
using StepFunctionsPS.Tests.Cli;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>A small service, and packages made from it as a deployment takes them.</summary>
internal static class Orders
{
    public const string Name = "orders-dev";

    private const string Text = """
        service: orders
        provider:
          name: aws
          runtime: nodejs20.x
        stepFunctions:
          stateMachines:
            order:
              definition:
                StartAt: Pay
                States:
                  Pay:
                    Type: Pass
                    Next: Ship
                  Ship:
                    Type: Succeed
        resources:
          Resources:
            Queue:
              Type: AWS::SQS::Queue
        """;

    /// <summary>The service with changes of its text.</summary>
    public static Service Service(params (string Old, string New)[] edits)
    {
        using var folder = new TemporaryFolder();
        var text = edits.Aggregate(Text, (text, edit) => text.Contains(edit.Old) ? text.Replace(edit.Old, edit.New) : throw new ArgumentException(edit.Old));
        var path = folder.Write("serverless.yml", text.ReplaceLineEndings("\n"));
        var result = Compiler.Compile(path, new CompilerOptions { ShownPath = _ => "serverless.yml", Environment = _ => null, InstanceId = "1", Time = FakeClock.Start });
        return result.Succeeded ? result.Service! : throw new ArgumentException(string.Join("\n", result.Diagnostics));
    }

    public static Package Package(params (string Old, string New)[] edits) => Package(Service(edits));

    public static Package Package(Service service) => Package(service, Compiler.Compile(service).Template!);

    private static Package Package(Service service, Template template) => new(service.Name, service.Stage, service.Region, service.Stack, template)
    {
        BucketName = ScalarText.Of(service.Provider.DeploymentBucket.Name),
        BucketTemplate = CreateStackTemplate.For(service),
        KeyPrefix = $"{service.Provider.DeploymentBucket.Prefix}/{service.Name}/{service.Stage}",
        StateMachines = service.StateMachines,
        StateMachineKeys = service.StateMachines.ToDictionary(machine => machine.LogicalId, machine => machine.Key),
        StagePatches = ApiStageSettings.PatchesOf(service),
        Shown = service.Provenance.Secrets.With(HiddenParameters.Of(service.Stack, template)).Hide,
    };

    /// <summary>The package with code to upload.</summary>
    public static Package WithCode(this Package package, string file) => package with
    {
        Artifacts = [new PackageArtifact("orders.zip", $"{package.KeyPrefix}/code/abc.zip", file, 2_000_000, "hash")],
    };

    /// <summary>Resources that differ, as a comparison would show them.</summary>
    public static IReadOnlyList<ResourceChange> Compare(string? deployed, Template template, Func<string, string> shown)
    {
        var before = TemplateFacts.Read(deployed ?? "{}");
        var after = new TemplateFacts(template.Root);
        var changes = after.Resources
            .Where(resource => before.Find(resource.LogicalId) is not { } old || !NodeEquality.Instance.Equals(old.Body, resource.Body))
            .Select(resource => new ResourceChange(Action(before.Find(resource.LogicalId), resource), resource.LogicalId, resource.Type, before.Find(resource.LogicalId) is null ? "" : "Properties") { Source = template.FindSource("/Resources/" + resource.LogicalId) });
        var gone = before.Resources.Where(resource => after.Find(resource.LogicalId) is null).Select(resource => new ResourceChange(ChangeAction.Remove, resource.LogicalId, resource.Type, ""));
        return [.. changes, .. gone];
    }

    /// <summary>A file that can be uploaded; the tests never look into it.</summary>
    public static string File { get; } = typeof(Orders).Assembly.Location;

    private static string Action(ResourceFacts? before, ResourceFacts after) =>
        before is null ? ChangeAction.Add
        : !Equals(ScalarText.Of(before.Properties["StateMachineName"]), ScalarText.Of(after.Properties["StateMachineName"])) ? ChangeAction.Replace
        : ChangeAction.Change;

}
