using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States.Choices;

namespace StepFunctionsPS.States;

/// <summary>Goes where the first rule that holds says.</summary>
internal sealed class ChoiceState(StateFrame frame, IReadOnlyList<ChoiceRule> choices, StateReference? fallback) : State(frame)
{
    public override string Type => "Choice";

    public IReadOnlyList<ChoiceRule> Choices { get; } = choices;

    /// <summary>Where it goes when no rule holds; null for a failure.</summary>
    public StateReference? Default { get; } = fallback;

    public override IEnumerable<StateReference> Targets =>
        Choices.Select(rule => rule.Next).Concat([Default]).Where(target => target is not null).Select(target => target!);
}
