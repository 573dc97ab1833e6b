namespace StepFunctionsPS.Presentation.Places;

/// <summary>A console: the words only. Colours and bars are the host's.</summary>
internal sealed class ConsoleFormat : PlaceFormat
{
    public override OutputPlace Place => OutputPlace.Console;

    public override bool IsLive => true;
}
