using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Comparison;

/// <summary>Finds the differences between what is deployed and what is to be deployed.</summary>
internal static class StackComparison
{
    /// <summary>The differences, those that allow more first, then in the order of the template.</summary>
    /// <param name="deployed">The template that is deployed, JSON or YAML; null when there is no stack, so that all is added.</param>
    /// <param name="template">The template that is to be deployed.</param>
    /// <param name="shown">A text as it may be shown, without secrets.</param>
    public static IReadOnlyList<ResourceChange> Compare(string? deployed, Template template, Func<string, string> shown) => throw new NotImplementedException($"{deployed}{template}{shown}");
}
