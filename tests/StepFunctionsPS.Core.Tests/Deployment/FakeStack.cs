using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>A stack of the fake cloud.</summary>
internal sealed class FakeStack(string name, string id)
{
    public string Name { get; } = name;

    public string Id { get; } = id;

    /// <summary>Each state that it was in, since when.</summary>
    public List<(DateTimeOffset Since, string Status)> History { get; } = [];

    /// <summary>The oldest first.</summary>
    public List<DeployedEvent> Events { get; } = [];

    public Dictionary<string, DeployedResource> Resources { get; } = [];

    public Dictionary<string, (DeployedChangeSet Made, StackRequest Request, bool IsNew, DateTimeOffset Ready)> ChangeSets { get; } = [];

    public string Template { get; set; } = "{}";

    public StackSettings Settings { get; set; } = new(name);

    public string? Policy { get; set; }

    public bool IsProtected { get; set; }

    public string? ParentId { get; set; }

    public string Status => History[^1].Status;

    public string StatusAt(DateTimeOffset time) => History.LastOrDefault(item => item.Since <= time, History[0]).Status;
}
