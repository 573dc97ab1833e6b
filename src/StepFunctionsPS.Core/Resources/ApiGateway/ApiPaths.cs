using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>
/// The resources of an API: one for each part of each path. Where paths of another service are given with the ids of
/// their resources, only what is below them is made.
/// </summary>
internal sealed class ApiPaths
{
    private readonly List<ApiPath> roots = [];
    private readonly Dictionary<string, ApiPath> found = new(StringComparer.Ordinal);

    private ApiPaths()
    {
    }

    public IEnumerable<ApiPath> All => found.Values;

    /// <summary>The resource of a path; null for the root.</summary>
    public ApiPath? Find(string path) => found.TryGetValue(path, out var node) ? node : null;

    /// <param name="predefined">Paths with the ids of their resources.</param>
    /// <param name="used">The paths that have methods, with their places.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ApiPaths Build(IReadOnlyList<(string Path, Node Id)> predefined, IEnumerable<(string Path, SourceSpan Span)> used, DiagnosticBag diagnostics)
    {
        var paths = new ApiPaths();
        foreach (var (path, id) in predefined) paths.Apply(path.Trim('/')).PredefinedId ??= id;
        var methods = new List<(ApiPath Node, SourceSpan Span)>();
        var areAllPredefined = true;
        foreach (var (path, span) in used)
        {
            if (path.Length > 0)
            {
                var node = paths.Apply(path);
                node.HasMethod = true;
                methods.Add((node, span));
                areAllPredefined &= node.PredefinedId is not null;
            }
            else areAllPredefined = false;
        }

        var trees = predefined.Count == 0 || areAllPredefined ? paths.roots : paths.BranchesOf(methods, diagnostics);
        foreach (var node in trees.SelectMany(tree => tree.WithDescendants()).Where(node => !areAllPredefined || predefined.Count == 0 || node.PredefinedId is not null)) paths.found[node.Path] = node;
        return paths;
    }

    private ApiPath Apply(string path)
    {
        ApiPath? node = null;
        foreach (var part in path.Split('/'))
        {
            var whole = node is null ? part : $"{node.Path}/{part}";
            var siblings = node is null ? roots : node.Children;
            var next = siblings.FirstOrDefault(item => item.Path == whole);
            if (next is null) siblings.Add(next = new ApiPath(whole, part, node));
            node = next;
        }

        return node!;
    }

    // A branch begins at the nearest resource that is there already, or at the top where none is on the way.
    private List<ApiPath> BranchesOf(List<(ApiPath Node, SourceSpan Span)> methods, DiagnosticBag diagnostics)
    {
        CutAtPredefined(methods, diagnostics);
        var branches = new List<ApiPath>();
        foreach (var (method, span) in methods.GroupBy(item => item.Node.Path).Select(group => group.First()))
        {
            for (var node = method; node is not null; node = node.Parent)
            {
                if (node.PredefinedId is not null) node.Cut();
                else if (node.IsCut || (node.Parent is null && node.Level > 0))
                {
                    diagnostics.Add(HttpMessages.ResourceIdMissing(span, node.Path));
                    break;
                }

                if (node.Parent is not null) continue;
                branches.Add(node);
                break;
            }
        }

        return branches;
    }

    private void CutAtPredefined(List<(ApiPath Node, SourceSpan Span)> methods, DiagnosticBag diagnostics)
    {
        var predefined = roots.SelectMany(root => root.WithDescendants()).Where(node => node.PredefinedId is not null).OrderByDescending(node => node.Level).ToArray();
        foreach (var start in predefined)
        {
            for (var node = start; node.Parent is { } parent; node = parent)
            {
                if (parent.HasMethod && parent.PredefinedId is null)
                {
                    diagnostics.Add(HttpMessages.ResourceIdMissing(methods.First(item => item.Node == parent).Span, parent.Path));
                    return;
                }

                if (parent.PredefinedId is null && parent.Children.Count <= 1) continue;
                node.Cut();
                break;
            }
        }
    }
}
