using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN55xx: JSONata in definitions, and variables that states set and read.</summary>
internal static class VariableUseMessages
{
    public static Diagnostic OpenExpression(SourceSpan span, string place, string key) =>
        Error("SFN5501", span, $"{place}: '{key}' begins an expression of JSONata and does not end it.", "An expression begins with {% and ends with %}.");

    public static Diagnostic Unassigned(SourceSpan span, string state, string name) =>
        Warning("SFN5506", span, $"State '{state}' reads the variable '${name}', which no state sets that comes before it.", "Set it below Assign of an earlier state, or check its name.");

    public static Diagnostic WrongName(SourceSpan span, string place, string name, string fault) =>
        Warning("SFN5507", span, $"{place}: '{name}' is no name for a variable: {fault}.", "Choose a name such as 'orderId'; a part of a variable cannot be set.");

    public static Diagnostic OutsideOfChild(SourceSpan span, string state, string name) =>
        Warning("SFN5508", span, $"State '{state}' reads the variable '${name}', which is set outside of its distributed Map.", "Child executions see no variables from around them: hand it in through ItemSelector or BatchInput.");

    public static Diagnostic OuterAssignment(SourceSpan span, string state, string name) =>
        Warning("SFN5509", span, $"State '{state}' sets '{name}', which is the name of a variable around its branch or iteration.", "What is inside cannot change it: give the result out through Output, or use another name.");

    public static Diagnostic BlanksAround(SourceSpan span, string place, string key) =>
        Warning("SFN5510", span, $"{place}: '{key}' has blanks around {{% ... %}}, so that it stays text.", "Remove the blanks to have it worked out.");

    public static Diagnostic NotJsonata(SourceSpan span, string place, string key, string needed) =>
        Error("SFN5511", span, $"{place}: '{key}' should be {needed}, or an expression of JSONata.", "Write it as such, or put {% and %} around what gives it.");
}
