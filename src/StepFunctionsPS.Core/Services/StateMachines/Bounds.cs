using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>The bounds of AWS on a whole number. What a CloudFormation function gives is only known when it is deployed.</summary>
internal static class Bounds
{
    public static void Check(Node given, string key, string owner, int least, int most, DiagnosticBag diagnostics)
    {
        if (given is NumberNode number && !NumberText.IsWithin(number.Text, least, most))
            diagnostics.Add(MachineMessages.OutOfBounds(number.Span, key, owner, number.Text, least, most).About(number));
    }
}
