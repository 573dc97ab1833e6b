using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Deployment;

/// <summary>A resource as a template describes it.</summary>
/// <param name="LogicalId">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Body">All that the template says of it.</param>
internal sealed record ResourceFacts(string LogicalId, string Type, MappingNode Body)
{
    public MappingNode Properties => Body["Properties"] as MappingNode ?? MappingNode.Empty;

    /// <summary>Whether it stays in the account when its stack goes.</summary>
    public bool IsRetained => Body["DeletionPolicy"] is StringNode { Value: "Retain" or "RetainExceptOnCreate" };
}
