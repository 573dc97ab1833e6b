using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>Lets CloudFormation's work on a stack happen: its events, each at its time, and what is there in the end.</summary>
internal sealed class FakeWork(FakeCloud cloud, FakeStack stack, string token)
{
    private DateTimeOffset at = cloud.Time.Peek;

    public void Deploy(string template, StackSettings settings, bool isNew)
    {
        var verb = isNew ? "CREATE" : "UPDATE";
        State($"{verb}_IN_PROGRESS", "User Initiated");
        var before = TemplateFacts.Read(stack.Template);
        var after = TemplateFacts.Read(template);
        var made = new List<DeployedResource>();
        if (cloud.IsCancelled)
        {
            Fail(made, isNew, settings);
            return;
        }

        var changed = after.Resources.Where(resource => before.Find(resource.LogicalId) is not { } old || !NodeEquality.Instance.Equals(old.Body, resource.Body)).ToArray();
        foreach (var resource in changed)
        {
            var own = before.Find(resource.LogicalId) is null ? "CREATE" : "UPDATE";
            var physical = cloud.PhysicalId(stack, resource);
            Event(resource.LogicalId, resource.Type, own + "_IN_PROGRESS", null, own == "CREATE" ? null : physical);
            if (resource.Type == "AWS::CloudFormation::Stack") Nested(resource, own);
            if (cloud.Failing.TryGetValue(resource.LogicalId, out var reason))
            {
                Event(resource.LogicalId, resource.Type, own + "_FAILED", reason, null);
                // Those that were made beside it fail too, or are called off.
                foreach (var other in changed.SkipWhile(other => other != resource).Skip(1)) Event(other.LogicalId, other.Type, "CREATE_FAILED", cloud.Failing.GetValueOrDefault(other.LogicalId, "Resource creation cancelled"), null);
                Fail(made, isNew, settings);
                return;
            }

            Event(resource.LogicalId, resource.Type, own + "_COMPLETE", null, physical);
            made.Add(new DeployedResource(resource.LogicalId, resource.Type, own + "_COMPLETE") { PhysicalId = physical });
        }

        var gone = before.Resources.Where(resource => after.Find(resource.LogicalId) is null).ToArray();
        Later(() =>
        {
            stack.Template = template;
            stack.Settings = settings;
            foreach (var resource in made) stack.Resources[resource.LogicalId] = resource;
        });
        if (!isNew) State("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", null);
        at += cloud.Cleanup;
        Delete(gone);
        State($"{verb}_COMPLETE", null);
    }

    public void Remove()
    {
        State("DELETE_IN_PROGRESS", "User Initiated");
        var template = TemplateFacts.Read(stack.Template);
        foreach (var resource in template.Resources)
        {
            var reason = cloud.Failing.GetValueOrDefault(resource.LogicalId)
                ?? (resource.Type == "AWS::S3::Bucket" && cloud.Objects.Keys.Any(key => key.Bucket == cloud.PhysicalId(stack, resource)) ? "The bucket you tried to delete is not empty" : null);
            if (reason is null) continue;
            Event(resource.LogicalId, resource.Type, "DELETE_IN_PROGRESS", null, cloud.PhysicalId(stack, resource));
            Event(resource.LogicalId, resource.Type, "DELETE_FAILED", reason, cloud.PhysicalId(stack, resource));
            State("DELETE_FAILED", $"The following resource(s) failed to delete: [{resource.LogicalId}].");
            return;
        }

        Delete(template.Resources);
        State("DELETE_COMPLETE", null);
    }

    private void Delete(IEnumerable<ResourceFacts> resources)
    {
        foreach (var resource in resources)
        {
            Event(resource.LogicalId, resource.Type, resource.IsRetained ? "DELETE_SKIPPED" : "DELETE_COMPLETE", null, cloud.PhysicalId(stack, resource));
            Later(() => stack.Resources.Remove(resource.LogicalId));
        }
    }

    private void Fail(List<DeployedResource> made, bool isNew, StackSettings settings)
    {
        if (settings.DisableRollback)
        {
            State(isNew ? "CREATE_FAILED" : "UPDATE_FAILED", "Rollback is disabled");
            return;
        }

        var rollback = isNew ? "ROLLBACK" : "UPDATE_ROLLBACK";
        State(rollback + "_IN_PROGRESS", "The following resource(s) failed");
        foreach (var resource in made)
        {
            if (cloud.FailingRollback.TryGetValue(resource.LogicalId, out var reason))
            {
                Event(resource.LogicalId, resource.ResourceType, "UPDATE_FAILED", reason, resource.PhysicalId);
                State(rollback + "_FAILED", "The following resource(s) failed to roll back");
                return;
            }

            Event(resource.LogicalId, resource.ResourceType, isNew ? "DELETE_COMPLETE" : "UPDATE_COMPLETE", null, resource.PhysicalId);
        }

        State(rollback + "_COMPLETE", null);
    }

    private void Nested(ResourceFacts resource, string verb)
    {
        var nested = cloud.Nested(stack, resource);
        Event(resource.LogicalId, resource.Type, verb + "_IN_PROGRESS", "Resource creation Initiated", nested.Id);
        var inner = cloud.NestedFailure;
        Add(nested, new DeployedEvent(cloud.NewId(), nested.Id, nested.Name, nested.Name, verb + "_IN_PROGRESS", at) { ResourceType = resource.Type, PhysicalId = nested.Id });
        Add(nested, new DeployedEvent(cloud.NewId(), nested.Id, nested.Name, "Queue", inner is null ? verb + "_COMPLETE" : verb + "_FAILED", at += TimeSpan.FromSeconds(2)) { ResourceType = "AWS::SQS::Queue", Reason = inner });
        at += TimeSpan.FromSeconds(2);
    }

    private void State(string status, string? reason)
    {
        var since = at;
        Event(stack.Name, "AWS::CloudFormation::Stack", status, reason, stack.Id);
        Later(() => stack.History.Add((since, status)), since);
    }

    private void Event(string logicalId, string type, string status, string? reason, string? physicalId)
    {
        Add(stack, new DeployedEvent(cloud.NewId(), stack.Id, stack.Name, logicalId, status, at) { ResourceType = type, Reason = reason, PhysicalId = physicalId, Token = token });
        at += TimeSpan.FromSeconds(2);
    }

    private void Add(FakeStack to, DeployedEvent item) => Later(() => to.Events.Add(item), item.Time);

    private void Later(Action action) => Later(action, at - TimeSpan.FromSeconds(2));

    private void Later(Action action, DateTimeOffset time) => cloud.Later(time, action);
}
