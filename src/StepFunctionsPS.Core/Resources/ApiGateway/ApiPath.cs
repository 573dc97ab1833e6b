using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>A path of an API as a node of the tree of all paths.</summary>
internal sealed class ApiPath(string path, string part, ApiPath? parent)
{
    public string Path { get; } = path;

    /// <summary>What is behind the last slash.</summary>
    public string Part { get; } = part;

    public ApiPath? Parent { get; set; } = parent;

    public List<ApiPath> Children { get; } = [];

    public int Level { get; } = parent is null ? 0 : parent.Level + 1;

    /// <summary>The resource that is there already; null when it is made.</summary>
    public Node? PredefinedId { get; set; }

    public bool HasMethod { get; set; }

    /// <summary>Whether a branch below was taken out because its parent is there already.</summary>
    public bool IsCut { get; set; }

    /// <summary>What logical ids call it.</summary>
    public string Name { get; set; } = ApiNames.Path(path);

    public bool IsVariable => Part.StartsWith("{", System.StringComparison.Ordinal);

    /// <summary>Whether it stands for everything below it.</summary>
    public bool IsGreedy => Part.EndsWith("+}", System.StringComparison.Ordinal);

    public Node Id => PredefinedId ?? CloudFormation.Ref(ApiNames.Resource(Name));

    public IEnumerable<ApiPath> WithDescendants()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var node in child.WithDescendants()) yield return node;
        }
    }

    /// <summary>Makes it the root of a tree of its own.</summary>
    public void Cut()
    {
        if (Parent is null) return;
        Parent.IsCut |= Parent.Children.Count > 1;
        Parent.Children.Remove(this);
        Parent = null;
    }
}
