using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>Text.</summary>
internal sealed class TextValue(string text, StringNode? source = null) : Value
{
    public static TextValue Empty { get; } = new("");

    public string Text { get; } = text;

    public StringNode? Source { get; } = source;

    public override char Symbol => 's';

    public override string TypeName => "string";
}
