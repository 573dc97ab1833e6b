using System.Collections.Generic;

namespace StepFunctionsPS.Diagrams.Svg;

/// <summary>Simple signs, as paths in a square of 24.</summary>
internal static class Icons
{
    private static readonly Dictionary<GraphNodeKind, string> Kinds = new()
    {
        [GraphNodeKind.Task] = "M13 5.5 8 13h4l-1 5.5L16 11h-4z",
        [GraphNodeKind.Pass] = "M6 12h11M13 8l4 4-4 4",
        [GraphNodeKind.Choice] = "M12 5.5 18.5 12 12 18.5 5.5 12z",
        [GraphNodeKind.Wait] = "M12 5.5a6.5 6.5 0 1 0 .01 0zM12 8.5V12l2.5 1.8",
        [GraphNodeKind.Succeed] = "M6.5 12.5l3.5 3.5 7.5-8",
        [GraphNodeKind.Fail] = "M7.5 7.5l9 9M16.5 7.5l-9 9",
        [GraphNodeKind.Parallel] = "M8 6v12M12 6v12M16 6v12",
        [GraphNodeKind.Map] = "M7 7h7v7H7zM10 17h7v-7",
        [GraphNodeKind.Missing] = "M9 9.5a3 3 0 1 1 4.4 2.6c-1 .6-1.4 1-1.4 2M12 17.2v.1",
    };

    // In a square of 16.
    private static readonly Dictionary<StateOutcome, string> Outcomes = new()
    {
        [StateOutcome.Succeeded] = "M4.5 8.2l2.4 2.4 4.6-5",
        [StateOutcome.Retried] = "M4.5 8.2l2.4 2.4 4.6-5",
        [StateOutcome.Running] = "M4.5 8h.1M8 8h.1M11.5 8h.1",
        [StateOutcome.Stopped] = "M5 8h6",
        [StateOutcome.Caught] = "M8 4.3v4.4M8 11.6v.1",
        [StateOutcome.Failed] = "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6",
    };

    /// <summary>An arrow round, in a square of 12.</summary>
    public const string Retry = "M9.8 6a3.8 3.8 0 1 1-1.2-2.8M9.9 1.2v2.4H7.5";

    public static string Of(GraphNodeKind kind) => Kinds[kind];

    public static string Of(StateOutcome outcome) => Outcomes[outcome];
}
