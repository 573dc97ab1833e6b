using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Templates;

namespace StepFunctionsPS.Deployment;

/// <summary>Has the stack make its bucket, so that there is one to upload to: a new stack begins with that.</summary>
internal sealed class BucketStep(DeploymentWork work, DeploymentPlan plan, IStackChanges stacks)
{
    /// <summary>Makes the bucket.</summary>
    /// <returns>Its name.</returns>
    public string Make()
    {
        if (plan.Package.BucketTemplate is not { } template) throw new DeploymentStop(DeploymentMessages.NoBucketMade(work.StackName));
        work.Observer.Step($"Making the bucket of {work.StackName}");
        var operation = new StackOperation(work, template.SourceMap);
        var stack = plan.Stack;
        if (stack is null) operation.Begin($"create the stack {work.StackName}", work.StackName, isThere: false, Create);
        else if (plan.IsNew) CreateByChangeSet(operation, template);
        else operation.Begin($"update the stack {work.StackName}", stack.Id, isThere: true, token => stacks.UpdateStack(Request(token, WithBucket(template))));
        operation.Wait($"Making the bucket of {work.StackName}");
        work.State = plan.IsNew ? Situation.HasBucketOnly(work.StackName) : Situation.HasBucketNow(work.StackName);
        return new DeploymentBucketName(work).OfStack(work.StackName) ?? throw new DeploymentStop(DeploymentMessages.NoBucketMade(work.StackName));
    }

    private bool Create(string token)
    {
        stacks.CreateStack(Request(token, plan.Package.BucketTemplate!.Root));
        return true;
    }

    // A stack that only has a change set cannot be created once more.
    private void CreateByChangeSet(StackOperation operation, Template template)
    {
        var name = ChangeSetStep.NewName(work);
        var made = new ChangeSetStep(work, stacks).Make(Request(work.Token, template.Root), name, isNew: true, plan.Options, template.SourceMap) ?? throw new DeploymentStop(DeploymentMessages.NoBucketMade(work.StackName));
        operation.Begin($"create the stack {work.StackName}", made.StackId ?? work.StackName, isThere: true, token =>
        {
            stacks.ExecuteChangeSet(work.StackName, name, token, disableRollback: false);
            return true;
        });
    }

    // Parameters and alarms are those of the whole template.
    private StackRequest Request(string token, MappingNode template)
    {
        var settings = plan.IsNew ? plan.Package.Stack with { Parameters = [], RollbackConfiguration = null, DisableRollback = false } : Kept();
        return new StackRequest(settings, token)
        {
            TemplateBody = JsonWriter.WriteCompact(template),
            Capabilities = Capabilities.Of(new TemplateFacts(template)),
        };
    }

    // What is deployed is only given a bucket: all else stays as it is.
    private StackSettings Kept()
    {
        var parameters = new List<StackParameter>();
        foreach (var parameter in plan.Stack!.Parameters) parameters.Add(new StackParameter(parameter.Key, null, UsePreviousValue: true));
        return plan.Package.Stack with { Parameters = parameters, RollbackConfiguration = null };
    }

    // Of a template that cannot be read, all resources would be missing in the new one, and so be deleted.
    private MappingNode WithBucket(Template bucket)
    {
        var (deployed, problem) = DeployedTemplate.Read(plan.Deployed!);
        if (deployed is null) throw new DeploymentStop(DeploymentMessages.DeployedNotReadable(work.StackName, work.Shown(problem)));
        return (MappingNode)NodeMerge.Merge(deployed, new MappingBuilder()
            .SetIfAny("Resources", bucket.Root["Resources"])
            .SetIfAny("Outputs", bucket.Root["Outputs"])
            .Build());
    }
}
