namespace StepFunctionsPS.Presentation;

/// <summary>What whoever looks at the lines can be shown.</summary>
/// <param name="IsInteractive">Whether a person looks at them as they come, beside a progress bar.</param>
/// <param name="HasSymbols">Whether signs beyond ASCII arrive.</param>
/// <param name="Width">How many characters a line has before it breaks; null for any number.</param>
internal sealed record ScreenTraits(bool IsInteractive, bool HasSymbols, int? Width);
