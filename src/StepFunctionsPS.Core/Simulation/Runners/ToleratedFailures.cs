using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Runners;

/// <summary>How many iterations may fail before the Map fails.</summary>
internal readonly record struct ToleratedFailures(long Count, double Percentage)
{
    public static ToleratedFailures Read(Strand strand, MapFields fields, Node input)
    {
        var count = FieldValues.Whole(fields.ToleratedFailureCount, strand, input) ?? 0;
        if (count < 0) throw FieldValues.Failed(fields.ToleratedFailureCount!, "ToleratedFailureCount cannot be negative.");
        var percentage = FieldValues.Number(fields.ToleratedFailurePercentage, strand, input) ?? 0;
        if (percentage is not (>= 0 and <= 100)) throw FieldValues.Failed(fields.ToleratedFailurePercentage!, "ToleratedFailurePercentage must be between 0 and 100.");
        return new ToleratedFailures(count, percentage);
    }

    /// <summary>Whether so many failures are too many; either bound is enough to let them pass.</summary>
    public bool AreExceededBy(int failed, int total) => failed > Count && failed * 100.0 > Percentage * total;
}
