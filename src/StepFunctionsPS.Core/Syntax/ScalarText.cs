namespace StepFunctionsPS.Syntax;

/// <summary>Scalars as JavaScript puts them into text, which is what the Serverless Framework does with them.</summary>
internal static class ScalarText
{
    /// <summary>The text of a text, number or boolean; null for anything else.</summary>
    public static string? Of(Node? value) => value switch
    {
        StringNode text => text.Value,
        NumberNode number => NumberText.ToJavaScript(number.Text),
        BooleanNode flag => flag.Value ? "true" : "false",
        _ => null,
    };
}
