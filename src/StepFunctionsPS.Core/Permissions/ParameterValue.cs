using System.Linq;
using StepFunctionsPS.Resources;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>What is known of a parameter of a call before the state runs, in either query language.</summary>
internal abstract record ParameterValue
{
    /// <summary>The value at a path such as <c>TrainingJobDefinition.RoleArn</c>.</summary>
    public static ParameterValue Of(TaskNeeds task, string path)
    {
        var keys = path.Split('.');
        return Of(keys.Take(keys.Length - 1).Aggregate(task.Parameters, (owner, key) => owner.Inner(key)), keys[keys.Length - 1], task);
    }

    /// <summary>The value among some parameters.</summary>
    public static ParameterValue Of(CallParameters owner, string key, TaskNeeds task) => owner[key] is null && owner.IsDynamic(key) ? new Unknown() : Of(owner[key], task);

    /// <summary>The same of a value that stands within a parameter.</summary>
    public static ParameterValue Of(Node? node, TaskNeeds task) => node switch
    {
        null or NullNode => new Absent(),
        _ when task.IsJsonata && JsonataText.IsExpression(node) => new Unknown(),
        _ when CloudFormation.IsFunction(node) => new Computed(FunctionReference.Translate(node, task.Functions)),
        _ => ScalarText.Of(node) is { } text ? new Literal(text) : new Unknown(),
    };

    /// <summary>It is not given.</summary>
    public sealed record Absent : ParameterValue;

    /// <summary>It is given as text.</summary>
    public sealed record Literal(string Text) : ParameterValue;

    /// <summary>CloudFormation computes it.</summary>
    public sealed record Computed(Node Function) : ParameterValue;

    /// <summary>It is known only when the state runs.</summary>
    public sealed record Unknown : ParameterValue;
}
