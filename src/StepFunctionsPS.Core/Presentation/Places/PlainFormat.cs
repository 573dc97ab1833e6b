namespace StepFunctionsPS.Presentation.Places;

/// <summary>Lines and nothing else, wherever they go.</summary>
internal sealed class PlainFormat : PlaceFormat
{
    public override OutputPlace Place => OutputPlace.Plain;

    // Said in a pipeline, its agent still reads the lines.
    public override bool HasCommands => true;
}
