using System.Collections.Generic;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Permissions;

/// <summary>What a state needs to be allowed.</summary>
/// <param name="Actions">The IAM actions, in a fixed order.</param>
/// <param name="Resources">The resources: ARNs, <c>*</c>, or CloudFormation functions.</param>
/// <param name="State">The name of the state that asks for it.</param>
internal sealed record Grant(IReadOnlyList<string> Actions, IReadOnlyList<Node> Resources, string State);
