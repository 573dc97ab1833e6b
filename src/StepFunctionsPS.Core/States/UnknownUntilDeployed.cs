using System;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States;

/// <summary>A value is needed that only CloudFormation knows; a local run ends with a diagnostic at its place.</summary>
internal sealed class UnknownUntilDeployed(Node node) : Exception
{
    public Node Node { get; } = node;
}
