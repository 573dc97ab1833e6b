using StepFunctionsPS.Simulation.Tasks;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.StateTests;

/// <summary>Says what a state has done, for a user who is to mock it.</summary>
internal static class WorkText
{
    public static string Of(State state) => state switch
    {
        TaskState task => $"calls '{ResourceName.Read(task.Resource).Text}'",
        MapState => "has its iterations run",
        _ => "has its branches run",
    };

    /// <summary>A mock as PowerShell writes it.</summary>
    public static string ExampleFor(State state) => state switch
    {
        TaskState task when ResourceName.Read(task.Resource) is { Service: "lambda", Action: "invoke" } => "@{ StatusCode = 200; Payload = @{} }",
        TaskState => "@{}",
        MapState => "@('of the first item', 'of the second')",
        _ => "@('of the first branch', 'of the second')",
    };
}
