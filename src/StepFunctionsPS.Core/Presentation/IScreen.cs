namespace StepFunctionsPS.Presentation;

/// <summary>Where a host shows lines.</summary>
internal interface IScreen
{
    /// <summary>A line, with the colour of its kind where the host has colours.</summary>
    void Line(LineKind kind, string text);

    /// <summary>A line that closes something, also after the work was stopped; never throws for that.</summary>
    void LastLine(string text);

    /// <summary>A progress bar: set up, or moved.</summary>
    /// <param name="activity">What goes on.</param>
    /// <param name="status">Where it is.</param>
    /// <param name="percent">How far it is; -1 where that is not known.</param>
    void Bar(string activity, string status, int percent);

    /// <summary>Takes the progress bar away, also after the work was stopped.</summary>
    void EndBar(string activity);

    /// <summary>A detail for those who ask for more.</summary>
    void Detail(string text);
}
