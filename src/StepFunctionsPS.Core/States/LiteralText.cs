using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.States;

/// <summary>JSON values that arrive as text: literals of expressions, and what <c>States.StringToJson</c> is given.</summary>
internal static class LiteralText
{
    /// <summary>The value, or null when the text is not JSON.</summary>
    public static Node? Read(string text) => JsonReader.Read(new SourceText("", text), InputLimits.Default).Output;
}
