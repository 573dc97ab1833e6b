using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Resources.StateMachines;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>An account of AWS in memory. It counts the calls, and lets one go wrong that a test names by its number.</summary>
internal sealed class FakeCloud : IStacks, IBuckets, IApis, IStackChanges, IBucketChanges, IApiChanges
{
    private readonly PriorityQueue<Action, (DateTimeOffset Time, int Order)> pending = new();

    private int order;

    private int ids;

    private int tokens;

    public FakeClock Time { get; init; } = new();

    public Dictionary<string, FakeStack> Stacks { get; } = [];

    public Dictionary<string, string> BucketRegions { get; } = [];

    public Dictionary<(string Bucket, string Key), long> Objects { get; } = [];

    public Dictionary<string, string> ApiKeys { get; } = new() { ["key-1"] = "very-secret-value" };

    /// <summary>Resources that cannot be made, with what CloudFormation says.</summary>
    public Dictionary<string, string> Failing { get; } = [];

    public Dictionary<string, string> FailingRollback { get; } = [];

    /// <summary>Whether somebody calls a deployment off.</summary>
    public bool IsCancelled { get; set; }

    public string? NestedFailure { get; set; }

    /// <summary>How far reads lag behind.</summary>
    public TimeSpan Lag { get; set; }

    /// <summary>How far states of stacks lag behind beyond that.</summary>
    public TimeSpan StateLag { get; set; }

    public TimeSpan Cleanup { get; set; }

    /// <summary>What change sets become instead of being ready.</summary>
    public (string Status, string Reason)? ChangeSetOutcome { get; set; }

    /// <summary>Whether what is ordered leaves no trace.</summary>
    public bool IsMute { get; set; }

    /// <summary>The numbers of the calls, from 1, or their names, that go wrong.</summary>
    public Func<int, string, Fault?> Faults { get; set; } = (_, _) => null;

    /// <summary>The names of all calls in order; those that change something begin with an exclamation mark.</summary>
    public List<string> Calls { get; } = [];

    public List<StagePatch> Patches { get; } = [];

    /// <summary>The role that the last stack was deleted under.</summary>
    public string? DeletedUnder { get; private set; }

    /// <summary>The account as it is seen from here.</summary>
    public Cloud Cloud => new("us-east-1", this, this, this, Time) { NewToken = () => $"token-{++tokens}" };

    public CloudChanges Changes => new(this, this, this);

    public string NewId() => $"event-{++ids}";

    public void Later(DateTimeOffset time, Action action) => pending.Enqueue(action, (time, ++order));

    /// <summary>A stack that is there already.</summary>
    public FakeStack Deployed(string name, string template, string status = "UPDATE_COMPLETE")
    {
        var stack = Create(name, status);
        var began = FakeClock.Start - TimeSpan.FromDays(1);
        stack.History.Clear();
        stack.History.Add((began, status));
        stack.Template = template;
        stack.Settings = new StackSettings(name) { Tags = new Dictionary<string, string> { ["STAGE"] = "dev" } };
        foreach (var (state, minutes) in new[] { ("CREATE_IN_PROGRESS", 0), (status, 1) })
            stack.Events.Add(new DeployedEvent(NewId(), stack.Id, name, name, state, began.AddMinutes(minutes)) { ResourceType = "AWS::CloudFormation::Stack", PhysicalId = stack.Id, Token = "token-of-before" });
        foreach (var resource in TemplateFacts.Read(template).Resources)
            stack.Resources[resource.LogicalId] = new DeployedResource(resource.LogicalId, resource.Type, "CREATE_COMPLETE") { PhysicalId = PhysicalId(stack, resource) };
        return stack;
    }

    public string PhysicalId(FakeStack stack, ResourceFacts resource)
    {
        var id = resource.Type switch
        {
            StateMachineResources.Type => $"arn:aws:states:us-east-1:123456789012:stateMachine:{ScalarText.Of(resource.Properties["StateMachineName"]) ?? resource.LogicalId}",
            "AWS::S3::Bucket" => $"{stack.Name}-{resource.LogicalId.ToLowerInvariant()}",
            "AWS::ApiGateway::ApiKey" => "key-1",
            "AWS::ApiGateway::RestApi" => "api-1",
            "AWS::CloudFormation::Stack" => Nested(stack, resource).Id,
            _ => $"{stack.Name}-{resource.LogicalId}",
        };
        if (resource.Type == "AWS::S3::Bucket") BucketRegions.TryAdd(id, "us-east-1");
        return id;
    }

    public FakeStack Nested(FakeStack parent, ResourceFacts resource)
    {
        var name = $"{parent.Name}-{resource.LogicalId}";
        return Stacks.GetValueOrDefault(name) ?? Create(name, "CREATE_COMPLETE");
    }

    DeployedStack? IStacks.Find(string stackName) => Call(nameof(IStacks.Find), () => Seen(stackName) is { } stack
        ? new DeployedStack(stack.Id, stack.Name, stack.StatusAt(Time.Peek - Lag - StateLag))
        {
            CreationTime = stack.History[0].Since,
            Outputs = TemplateFacts.Read(stack.Template).Outputs.Entries.Select(entry => new StackOutput(entry.Key, $"value-of-{entry.Key}", null, null)).ToArray(),
            Tags = stack.Settings.Tags,
            Parameters = stack.Settings.Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value ?? ""),
            NotificationArns = stack.Settings.NotificationArns,
            RoleArn = stack.Settings.RoleArn,
            HasTerminationProtection = stack.IsProtected,
            ParentId = stack.ParentId,
        }
        : null);

    string IStacks.ReadTemplate(string stackName) => Call(nameof(IStacks.ReadTemplate), () => Existing(stackName).Template);

    string? IStacks.FindPolicy(string stackName) => Call(nameof(IStacks.FindPolicy), () => Existing(stackName).Policy);

    IReadOnlyList<DeployedEvent> IStacks.ReadEvents(string stackName, int most) => Call(nameof(IStacks.ReadEvents), () =>
        (IReadOnlyList<DeployedEvent>)Existing(stackName).Events.Where(item => item.Time <= Time.Peek - Lag).Reverse().Take(most).ToArray());

    IReadOnlyList<DeployedResource> IStacks.ReadResources(string stackName) => Call(nameof(IStacks.ReadResources), () => (IReadOnlyList<DeployedResource>)Existing(stackName).Resources.Values.ToArray());

    DeployedChangeSet? IStacks.FindChangeSet(string stackName, string changeSetName) => Call(nameof(IStacks.FindChangeSet), () =>
        Seen(stackName)?.ChangeSets.TryGetValue(changeSetName, out var found) != true ? null
        : found.Ready - TimeSpan.FromSeconds(3) > Time.Peek - Lag ? null
        : found.Ready > Time.Peek - Lag ? found.Made with { Status = "CREATE_IN_PROGRESS", ExecutionStatus = "UNAVAILABLE" }
        : found.Made);

    string? IBuckets.FindRegion(string bucketName) => Call(nameof(IBuckets.FindRegion), () => BucketRegions.GetValueOrDefault(bucketName));

    IReadOnlyList<StoredObject> IBuckets.List(string bucketName, string prefix, bool withVersions) => Call("List", () => (IReadOnlyList<StoredObject>)Objects
        .Where(item => item.Key.Bucket == bucketName && item.Key.Key.StartsWith(prefix, StringComparison.Ordinal))
        .Select(item => new StoredObject(item.Key.Key, item.Value))
        .ToArray());

    bool IBuckets.Download(string bucketName, string key, string file) => Call("Download", () => false);

    StackApiKey? IApis.FindKey(string apiKeyId, bool withValue) => Call(nameof(IApis.FindKey), () => ApiKeys.TryGetValue(apiKeyId, out var value) ? new StackApiKey(apiKeyId, "dev-key") { Value = withValue ? value : null } : null);

    void IStackChanges.CreateChangeSet(StackRequest request, string changeSetName, bool isNew) => Change("CreateChangeSet", () =>
    {
        var stack = Seen(request.Settings.Name);
        if (isNew && stack is null)
        {
            stack = Create(request.Settings.Name, StackStatus.InReview);
            stack.Events.Add(new DeployedEvent(NewId(), stack.Id, stack.Name, stack.Name, StackStatus.InReview, Time.Peek) { ResourceType = "AWS::CloudFormation::Stack", PhysicalId = stack.Id });
        }

        if (stack is null || (isNew && stack.Status != StackStatus.InReview)) throw Refused($"Stack {request.Settings.Name} does not exist, or exists already");
        var changes = Planned(stack, Body(request));
        var hasTags = stack.Settings.Tags.OrderBy(tag => tag.Key).SequenceEqual(request.Settings.Tags.OrderBy(tag => tag.Key));
        var isEmpty = changes.Length == 0 && !isNew && hasTags;
        var outcome = ChangeSetOutcome ?? (isEmpty ? ("FAILED", "The submitted information didn't contain changes. Submit different information to create a change set.") : ("CREATE_COMPLETE", ""));
        stack.ChangeSets[changeSetName] = (new DeployedChangeSet($"arn:aws:cloudformation:us-east-1:123456789012:changeSet/{changeSetName}/1", changeSetName, outcome.Item1)
        {
            StatusReason = outcome.Item2,
            ExecutionStatus = outcome.Item1 == "CREATE_COMPLETE" ? "AVAILABLE" : "UNAVAILABLE",
            StackId = stack.Id,
            Changes = changes,
        }, request, isNew, Time.Peek + TimeSpan.FromSeconds(3));
    });

    void IStackChanges.ExecuteChangeSet(string stackName, string changeSetName, string token, bool disableRollback) => Change("ExecuteChangeSet", () =>
    {
        var stack = Existing(stackName);
        if (!stack.ChangeSets.Remove(changeSetName, out var made)) throw Refused($"ChangeSet [{changeSetName}] does not exist");
        if (!IsMute) new FakeWork(this, stack, token).Deploy(Body(made.Request), made.Request.Settings, stack.Status == StackStatus.InReview);
    });

    void IStackChanges.DeleteChangeSet(string stackName, string changeSetName) => Change("DeleteChangeSet", () => Seen(stackName)?.ChangeSets.Remove(changeSetName));

    void IStackChanges.CreateStack(StackRequest request) => Change("CreateStack", () =>
    {
        if (Seen(request.Settings.Name) is not null) throw Refused($"Stack [{request.Settings.Name}] already exists");
        new FakeWork(this, Create(request.Settings.Name, "CREATE_IN_PROGRESS"), request.Token).Deploy(Body(request), request.Settings, isNew: true);
    });

    bool IStackChanges.UpdateStack(StackRequest request) => Call("!UpdateStack", () =>
    {
        var stack = Existing(request.Settings.Name);
        if (Planned(stack, Body(request)).Length == 0) return false;
        new FakeWork(this, stack, request.Token).Deploy(Body(request), request.Settings, isNew: false);
        return true;
    });

    void IStackChanges.SetPolicy(string stackName, string policy) => Change("SetPolicy", () => Existing(stackName).Policy = policy);

    void IStackChanges.SetTerminationProtection(string stackName, bool isOn) => Change("SetTerminationProtection", () => Existing(stackName).IsProtected = isOn);

    void IStackChanges.DeleteStack(string stackName, string? roleArn, string token) => Change("DeleteStack", () =>
    {
        DeletedUnder = roleArn;
        if (!IsMute) new FakeWork(this, Existing(stackName), token).Remove();
    });

    void IBucketChanges.Upload(string bucketName, string key, string file) => Change("Upload", () =>
    {
        Objects[(bucketName, key)] = new System.IO.FileInfo(file).Length;
        if (key.EndsWith("template.json", StringComparison.Ordinal)) Uploaded[$"/{bucketName}/{key}"] = System.IO.File.ReadAllText(file);
    });

    void IBucketChanges.Delete(string bucketName, IReadOnlyList<StoredObject> objects) => Change("Delete", () =>
    {
        foreach (var item in objects) Objects.Remove((bucketName, item.Key));
    });

    void IApiChanges.UpdateStage(string restApiId, string stageName, IReadOnlyList<StagePatch> patches) => Change("UpdateStage", () => Patches.AddRange(patches));

    private Dictionary<string, string> Uploaded { get; } = [];

    private string Body(StackRequest request) => request.TemplateBody ?? Uploaded.First(item => request.TemplateUrl!.EndsWith(item.Key, StringComparison.Ordinal)).Value;

    private void Change(string name, Action change) => Call("!" + name, () =>
    {
        change();
        return true;
    });

    private T Call<T>(string name, Func<T> call)
    {
        Calls.Add(name);
        var fault = Faults(Calls.Count, name);
        while (pending.TryPeek(out _, out var next) && next.Time <= Time.Peek) pending.Dequeue()();
        if (fault is { HasEffect: false }) throw fault.ToFailure();
        var answer = call();
        while (pending.TryPeek(out _, out var next) && next.Time <= Time.Peek) pending.Dequeue()();
        return fault is null ? answer : throw fault.ToFailure();
    }

    private static PlannedChange[] Planned(FakeStack stack, string template)
    {
        var before = TemplateFacts.Read(stack.Template);
        var after = TemplateFacts.Read(template);
        return
        [
            .. after.Resources.Where(resource => before.Find(resource.LogicalId) is null).Select(resource => new PlannedChange("Add", resource.LogicalId, resource.Type, null)),
            .. after.Resources.Where(resource => before.Find(resource.LogicalId) is { } old && !NodeEquality.Instance.Equals(old.Body, resource.Body)).Select(resource => Modified(before.Find(resource.LogicalId)!, resource)),
            .. before.Resources.Where(resource => after.Find(resource.LogicalId) is null).Select(resource => new PlannedChange("Remove", resource.LogicalId, resource.Type, null)),
        ];
    }

    private static PlannedChange Modified(ResourceFacts before, ResourceFacts after)
    {
        var properties = after.Properties.Entries.Where(entry => before.Properties[entry.Key] is not { } old || !NodeEquality.Instance.Equals(old, entry.Value)).Select(entry => entry.Key).ToArray();
        return new PlannedChange("Modify", after.LogicalId, after.Type, properties.Contains("StateMachineName") ? "Conditional" : "False") { Properties = properties, Scope = ["Properties"] };
    }

    private FakeStack Create(string name, string status)
    {
        var stack = new FakeStack(name, $"arn:aws:cloudformation:us-east-1:123456789012:stack/{name}/{++ids}");
        stack.History.Add((Time.Peek, status));
        return Stacks[name] = stack;
    }

    // By its name, a stack that is deleted is not found.
    private FakeStack? Seen(string nameOrId) =>
        Stacks.Values.FirstOrDefault(stack => stack.Id == nameOrId) ?? (Stacks.TryGetValue(nameOrId, out var stack) && stack.Status != StackStatus.Deleted ? stack : null);

    private FakeStack Existing(string nameOrId) => Seen(nameOrId) ?? throw Refused($"Stack with id {nameOrId} does not exist");

    private static AwsFailure Refused(string problem) => new(AwsFailureKind.Other, problem, "Look at the console.") { Code = "ValidationError", RequestId = "r-2" };
}
