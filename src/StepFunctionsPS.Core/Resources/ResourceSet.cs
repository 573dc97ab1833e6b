using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>What stage 7 gives: the resources and outputs of a service.</summary>
internal sealed record ResourceSet(MappingNode Resources, MappingNode Outputs);
