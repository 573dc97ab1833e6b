namespace StepFunctionsPS.Diagrams.Layout;

/// <summary>A piece of one or more edges, between items of neighbouring layers.</summary>
/// <param name="upper">Where it begins.</param>
/// <param name="lower">Where it ends, a layer below.</param>
internal sealed class FlowLink(FlowItem upper, FlowItem lower)
{
    public FlowItem Upper { get; } = upper;

    public FlowItem Lower { get; } = lower;

    /// <summary>Whether it is no part of the usual way.</summary>
    public bool IsAside { get; init; }

    /// <summary>How much it should be straight: 2 for the main way, 1 for the middle of long edges.</summary>
    public int Straightness { get; set; }

    /// <summary>Where it leaves the upper item, from its middle.</summary>
    public double UpperPort { get; set; }

    /// <summary>Where it meets the lower item, from its middle.</summary>
    public double LowerPort { get; set; }

    /// <summary>Whether it runs beside its upper item, to meet its side.</summary>
    public bool IsBesideUpper { get; init; }

    /// <summary>Whether it runs beside its lower item, to meet its side.</summary>
    public bool IsBesideLower { get; init; }

    public double UpperX => Upper.X + UpperPort;

    public double LowerX => Lower.X + LowerPort;
}
