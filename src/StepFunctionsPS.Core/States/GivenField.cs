using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.States;

/// <summary>A field of what Step Functions gives to states.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Kind">What it holds, in the words of AWS.</param>
/// <param name="Fields">Those of the object that it holds; none for any other.</param>
internal sealed record GivenField(string Name, string Kind, IReadOnlyList<GivenField> Fields)
{
    public const string Text = "a string";
    public const string Whole = "an integer";
    public const string Object = "an object";
    public const string Anything = "";

    /// <summary>The context object, <c>$$</c> and <c>$states.context</c>.</summary>
    public static GivenField Context { get; } = Of(
        "context",
        Of("Execution", [.. Texts("Id", "Name", "RoleArn", "StartTime", "RedriveTime"), Leaf("RedriveCount", Whole), Leaf("Input", Anything)]),
        Of("State", [.. Texts("EnteredTime", "Name"), Leaf("RetryCount", Whole)]),
        Of("StateMachine", Texts("Id", "Name")),
        Of("Task", Texts("Token")),
        Of("Map", Of("Item", [.. Texts("Key", "Source"), Leaf("Index", Whole), Leaf("Value", Anything)])));

    /// <summary>What a catcher has caught, <c>$states.errorOutput</c>.</summary>
    public static GivenField ErrorOutput { get; } = Of("errorOutput", Texts("Error", "Cause"));

    /// <summary>The field of that name; null when there is none.</summary>
    public GivenField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);

    private static GivenField Of(string name, params GivenField[] fields) => new(name, Object, fields);

    private static GivenField Leaf(string name, string kind) => new(name, kind, []);

    private static GivenField[] Texts(params string[] names) => names.Select(name => Leaf(name, Text)).ToArray();
}
