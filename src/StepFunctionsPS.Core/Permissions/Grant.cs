using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>What a state, or the machine as a whole, needs to be allowed.</summary>
/// <param name="Actions">The IAM actions, in a fixed order.</param>
/// <param name="Resources">The resources: ARNs, <c>*</c>, or CloudFormation functions.</param>
/// <param name="Asker">What asks for it.</param>
internal sealed record Grant(IReadOnlyList<string> Actions, IReadOnlyList<Node> Resources, Asker Asker)
{
    public Grant(IReadOnlyList<string> actions, Node resource, Asker asker)
        : this(actions, [resource], asker)
    {
    }
}
