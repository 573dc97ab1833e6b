using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

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

    /// <summary>What logical ids call a path; the root has no name.</summary>
    public string NameOf(string path) => Find(path)?.Name ?? ApiNames.Path(path);

    /// <param name="predefined">Paths with the ids of their resources.</param>
    /// <param name="used">The events, which give paths their methods.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ApiPaths Build(IReadOnlyList<(string Path, Node Id)> predefined, IEnumerable<HttpEvent> used, DiagnosticBag diagnostics)
    {
        var paths = new ApiPaths();
        foreach (var (path, id) in predefined) paths.Apply(path.Trim('/')).PredefinedId ??= id;
        var methods = new List<(ApiPath Node, HttpEvent Http)>();
        var areAllPredefined = true;
        foreach (var http in used)
        {
            if (http.Path.Length > 0)
            {
                var node = paths.Apply(http.Path);
                node.HasMethod = true;
                methods.Add((node, http));
                areAllPredefined &= node.PredefinedId is not null;
            }
            else areAllPredefined = false;
        }

        new ApiPathRules(methods, diagnostics).Check(paths.roots);
        var trees = predefined.Count == 0 || areAllPredefined ? paths.roots : paths.BranchesOf(methods, diagnostics);
        foreach (var node in trees.SelectMany(tree => tree.WithDescendants()).Where(node => !areAllPredefined || predefined.Count == 0 || node.PredefinedId is not null)) paths.found[node.Path] = node;
        paths.NameApart();
        return paths;
    }

    // Paths that differ in case or in punctuation only would get one id; the first one keeps it.
    private void NameApart()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in found.Values.Where(node => !names.Add(node.Name))) node.Name += ContentHash.Of(node.Path).Substring(0, 8);
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
    private List<ApiPath> BranchesOf(List<(ApiPath Node, HttpEvent Http)> methods, DiagnosticBag diagnostics)
    {
        CutAtPredefined(methods, diagnostics);
        var branches = new List<ApiPath>();
        foreach (var (method, http) in methods.GroupBy(item => item.Node.Path).Select(group => group.First()))
        {
            for (var node = method; node is not null; node = node.Parent)
            {
                if (node.PredefinedId is not null) node.Cut();
                else if (node.IsCut || (node.Parent is null && node.Level > 0))
                {
                    diagnostics.Add(HttpMessages.ResourceIdMissing(http.Span, node.Path, http.Owner));
                    break;
                }

                if (node.Parent is not null) continue;
                branches.Add(node);
                break;
            }
        }

        return branches;
    }

    private void CutAtPredefined(List<(ApiPath Node, HttpEvent Http)> methods, DiagnosticBag diagnostics)
    {
        var predefined = roots.SelectMany(root => root.WithDescendants()).Where(node => node.PredefinedId is not null).OrderByDescending(node => node.Level).ToArray();
        foreach (var start in predefined)
        {
            for (var node = start; node.Parent is { } parent; node = parent)
            {
                if (parent.HasMethod && parent.PredefinedId is null)
                {
                    var http = methods.First(item => item.Node == parent).Http;
                    diagnostics.Add(HttpMessages.ResourceIdMissing(http.Span, parent.Path, http.Owner));
                    return;
                }

                if (parent.PredefinedId is null && parent.Children.Count <= 1) continue;
                node.Cut();
                break;
            }
        }
    }
}
