using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Functions without events that nothing in the service file names. Other services may call them, so it is no warning.</summary>
internal sealed class UnusedFunctions : ServiceRule
{
    public override void Check(ServiceFacts facts, DiagnosticBag diagnostics)
    {
        // Where there are no state machines, functions that are called from elsewhere are what the service is for.
        if (!facts.IsWhole || facts.Service.StateMachines.Count == 0) return;
        foreach (var function in facts.Service.Functions.All.Where(function => !HasCaller(function)))
        {
            if (!Names(function).Any(name => facts.Words.Has(name, function.Key))) diagnostics.Add(CrossMessages.UnusedFunction(function.Entry.KeySpan, function.Key));
        }
    }

    private static bool HasCaller(ServiceFunction function) => function.Url is not null || function.Entry.Value.Child("events") is SequenceNode { Items.Count: > 0 };

    private static string[] Names(ServiceFunction function) =>
        [function.Key, function.LogicalId, function.PhysicalName, function.LogicalId + "QualifiedArn", function.Alias?.LogicalId ?? function.Key];
}
