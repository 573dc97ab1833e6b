using StepFunctionsPS.States.Templates;

namespace StepFunctionsPS.States;

/// <summary>The fields that only a Map state has.</summary>
internal sealed record MapFields(
    bool IsDistributed,
    string? Label,
    Expression? ItemsPath,
    PayloadTemplate? Items,
    PayloadTemplate? ItemSelector,
    NumberField? MaxConcurrency,
    NumberField? ToleratedFailureCount,
    NumberField? ToleratedFailurePercentage,
    ItemReader? ItemReader,
    ItemBatcher? ItemBatcher,
    ResultWriter? ResultWriter);
