using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Mocks;

/// <summary>The mock that a user can copy into the file when a Task has none.</summary>
internal static class MockExample
{
    public static string For(Execution execution, TaskState state, ResourceName resource)
    {
        // In a machine that another one started, the name of the machine makes clear which state is meant.
        var key = execution.Depth > 0 ? $"{execution.MachineKey}/{state.Name}" : state.Name;
        // What a service returns is known for the most used one; for others the user sees the shape to fill in.
        var output = resource is { Service: "lambda", Action: "invoke" }
            ? new MappingBuilder().Set("StatusCode", new NumberNode("200")).Set("Payload", MappingNode.Empty).Build()
            : MappingNode.Empty;
        return new MappingBuilder().Set(key, new MappingBuilder().Set("Return", output).Build()).Build().ToString();
    }
}
