using StepFunctionsPS.States.Templates;

namespace StepFunctionsPS.States;

/// <summary>Gives the items of a distributed Map state to its child executions in batches.</summary>
/// <param name="MaxItems">How many items a batch has at most.</param>
/// <param name="MaxBytes">How many bytes of JSON it has at most.</param>
/// <param name="BatchInput">What each batch gets besides.</param>
internal sealed record ItemBatcher(NumberField? MaxItems, NumberField? MaxBytes, PayloadTemplate? BatchInput);
