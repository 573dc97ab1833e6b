using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>A check of what parts of a service mean to each other. It says nothing where it cannot be sure.</summary>
internal abstract class ServiceRule
{
    public abstract void Check(ServiceFacts facts, DiagnosticBag diagnostics);
}
