using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Diagrams.Writers;

/// <summary>The look of outcomes where others draw: ground, border and text are all given, so that it can be read in any theme.</summary>
/// <param name="Fill">The ground.</param>
/// <param name="Stroke">The border.</param>
/// <param name="Text">What is written.</param>
internal sealed record OutcomeColours(string Fill, string Stroke, string Text)
{
    private static readonly Dictionary<StateOutcome, OutcomeColours> All = new()
    {
        [StateOutcome.NotReached] = new("#f6f8fa", "#c3cad3", "#57606a"),
        [StateOutcome.Succeeded] = new("#dcf5e3", "#1a7f37", "#0b3d1a"),
        [StateOutcome.Retried] = new("#dcf5e3", "#1a7f37", "#0b3d1a"),
        [StateOutcome.Running] = new("#ddf0ff", "#0b63ce", "#08335f"),
        [StateOutcome.Stopped] = new("#e8eaed", "#6e7781", "#24292f"),
        [StateOutcome.Caught] = new("#fff0d6", "#b35900", "#4d2600"),
        [StateOutcome.Failed] = new("#ffe1e3", "#cf222e", "#5c0d14"),
    };

    public static OutcomeColours Of(StateOutcome outcome) => All[outcome];

    public static IEnumerable<StateOutcome> Outcomes => All.Keys.OrderBy(outcome => outcome);
}
