using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Analysis;

/// <summary>Something that AWS refuses, or that will hardly do what was meant, in one kind of part of a definition.</summary>
/// <typeparam name="T">The part that it looks at.</typeparam>
internal interface IRule<in T>
{
    /// <summary>Adds what is wrong with the part.</summary>
    void Check(T part, DiagnosticBag findings);
}
