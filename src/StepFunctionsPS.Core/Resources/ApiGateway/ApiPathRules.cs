using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Http;

namespace StepFunctionsPS.Resources.ApiGateway;

/// <summary>What API Gateway refuses in a tree of paths: two variables in one place, and anything below a greedy one.</summary>
internal sealed class ApiPathRules(IReadOnlyList<(ApiPath Node, HttpEvent Http)> methods, DiagnosticBag diagnostics)
{
    public void Check(IReadOnlyList<ApiPath> siblings)
    {
        var variables = siblings.Where(node => node.IsVariable).ToArray();
        foreach (var node in variables.Skip(1))
        {
            if (EventOf(node) is { } http) diagnostics.Add(HttpMessages.TwoVariables(http.Span, node.Path, http.Owner, variables[0].Path));
        }

        foreach (var node in siblings)
        {
            if (!node.IsGreedy || node.Children.Count == 0) Check(node.Children);
            else if (EventOf(node.Children[0]) is { } http) diagnostics.Add(HttpMessages.BelowGreedy(http.Span, node.Children[0].Path, http.Owner, node.Part));
        }
    }

    // Null where the path was given with its id only: it is there, so that API Gateway took it.
    private HttpEvent? EventOf(ApiPath path)
    {
        var below = new HashSet<ApiPath>(path.WithDescendants());
        return methods.Where(item => below.Contains(item.Node)).Select(item => item.Http).FirstOrDefault();
    }
}
