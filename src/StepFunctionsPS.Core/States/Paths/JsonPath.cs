using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Paths;

/// <summary>
/// A compiled JSONPath in the dialect of Step Functions, which is that of the Java library Jayway: a path to one value
/// fails when it is missing, a path to many gives a list, maybe an empty one.
/// </summary>
internal sealed class JsonPath : Expression
{
    private readonly PathStep[] steps;

    public JsonPath(string text, PathRoot root, string variable, IReadOnlyList<PathStep> steps, PathFunction? function = null)
        : base(text)
    {
        Root = root;
        Variable = variable;
        Function = function;
        this.steps = steps.ToArray();
        IsDefinite = this.steps.All(step => step.IsDefinite);
    }

    public PathRoot Root { get; }

    /// <summary>The name of the variable it starts from, or an empty string.</summary>
    public string Variable { get; }

    public IReadOnlyList<PathStep> Steps => steps;

    public PathFunction? Function { get; }

    /// <summary>Whether it leads to one value at most.</summary>
    public bool IsDefinite { get; }

    /// <summary>Whether it can be written to: only names and indices, from <c>$</c>.</summary>
    public bool IsReference => Root == PathRoot.Input && Function is null && steps.All(step => step.IsReference);

    public override Node Evaluate(IEvaluationScope scope)
    {
        var root = RootOf(scope) ?? throw new EvaluationFailure($"The variable '${Variable}' has no value.");
        return Find(root) ?? throw new EvaluationFailure($"Invalid path '{Text}' : {Missing(root)}");
    }

    /// <summary>The value, or null where a single one is missing.</summary>
    public Node? Find(IEvaluationScope scope) => RootOf(scope) is { } root ? Find(root) : null;

    /// <summary>The value below a root, or null where a single one is missing.</summary>
    public Node? Find(Node root)
    {
        var value = IsDefinite ? FindOne(root) : FindMany(root);
        return Function is null || value is null ? value : Function.Apply(value);
    }

    private Node? FindOne(Node root)
    {
        var current = root;
        foreach (var step in steps)
        {
            var next = step.Find(current);
            if (next is null) return null;
            current = next;
        }

        return current;
    }

    private SequenceNode FindMany(Node root)
    {
        var found = new List<Node> { root };
        foreach (var step in steps)
        {
            var next = new List<Node>();
            foreach (var value in found) step.Select(value, root, next);
            found = next;
        }

        return new SequenceNode(found);
    }

    private Node? RootOf(IEvaluationScope scope) => Root switch
    {
        PathRoot.Input => scope.Input,
        PathRoot.Context => scope.Context,
        _ => scope.Variable(Variable),
    };

    // The words are those of AWS: they stand in histories and are searched for.
    private string Missing(Node root)
    {
        var path = new StringBuilder("$");
        var current = root;
        for (var i = 0; i < steps.Length; i++)
        {
            var next = steps[i].Find(current);
            if (next is null && current is not MappingNode && steps[i] is PropertyStep property)
                return $"Expected to find an object with property ['{property.Name}'] in path {path} but found {current.Kind}.";
            steps[i].Write(path);
            if (next is null) return i == steps.Length - 1 ? $"No results for path: {path}" : $"Missing property in path {path}";
            current = next;
        }

        return $"The function '{Function?.Name}' has no result for {current.Kind}.";
    }
}
