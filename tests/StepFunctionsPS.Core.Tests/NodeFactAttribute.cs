using StepFunctionsPS.JavaScript;
using Xunit;

namespace StepFunctionsPS.Tests;

/// <summary>A test that runs JavaScript, skipped with a reason where Node.js is absent.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = IsNodeHere ? null! : "Node.js is not here; install it so that 'node' is on PATH.";

    public static bool IsNodeHere { get; } = NodeProgram.FindOnPath() is not null;
}
