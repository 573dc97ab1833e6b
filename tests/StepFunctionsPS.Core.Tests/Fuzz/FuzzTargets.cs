using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Tests.Fuzz.Targets;

namespace StepFunctionsPS.Tests.Fuzz;

/// <summary>All readers that are fuzzed.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new YamlTarget(),
        new JsonTarget(),
        new VariableTarget(),
        new DotenvTarget(),
        new PathTarget(),
        new IntrinsicTarget(),
        new GlobTarget(),
        new DefinitionTarget(),
        new MockTarget(),
        new ServiceTarget(),
        new ComparisonTarget(),
        new PackageTarget(),
    ];

    public static FuzzTarget Find(string name) => All.Single(target => target.Name == name);
}
