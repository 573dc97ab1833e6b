using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Tasks;

/// <summary>The Credentials of a Task as events show them.</summary>
internal static class TaskCredentials
{
    public static MappingNode? ToDetails(Node? credentials) => (credentials as MappingNode)?["RoleArn"] is { } role
        ? new MappingBuilder().Set("roleArn", role).Build()
        : null;
}
