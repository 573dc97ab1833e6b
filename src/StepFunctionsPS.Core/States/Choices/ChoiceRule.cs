using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Choices;

/// <summary>An entry of Choices.</summary>
/// <param name="Node">As it is written.</param>
/// <param name="Condition">When it holds; null where it could not be read.</param>
/// <param name="Next">Where it leads.</param>
/// <param name="Output">What the state then gives in JSONata; null for its input.</param>
/// <param name="Assign">The variables that it sets.</param>
internal sealed record ChoiceRule(MappingNode Node, ChoiceCondition? Condition, StateReference? Next, PayloadTemplate? Output, PayloadTemplate? Assign);
