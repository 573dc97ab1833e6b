using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Events;

/// <summary>What an execution gets as its input; at most one of the three is given, and none means the whole event.</summary>
/// <param name="Input">A text, a CloudFormation function, or what is to be sent as JSON.</param>
/// <param name="Path">The part of the event that is sent.</param>
/// <param name="Transformer">The <c>InputTransformer</c> of the target.</param>
internal sealed record TargetInput(Node? Input, Node? Path, Node? Transformer);
