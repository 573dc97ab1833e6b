using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Simulation.Coverage;
using StepFunctionsPS.Text;

namespace StepFunctionsPS;

/// <summary>What runs of a state machine have covered of it.</summary>
public sealed record StateMachineCoverage
{
    internal StateMachineCoverage(string stateMachine, int runs, IReadOnlyList<PointCoverage> points)
    {
        StateMachine = stateMachine;
        Runs = runs;
        Points = points;
        Missing = Gaps(PointState.Missing);
        Unknown = Gaps(PointState.Unknown);
    }

    /// <summary>The key of the state machine.</summary>
    public string StateMachine { get; }

    /// <summary>How many runs there were.</summary>
    public int Runs { get; }

    /// <summary>How much of all kinds together is covered, from 0 to 100.</summary>
    public double Percentage => All.Percentage;

    /// <summary>States that were entered.</summary>
    public CoverageCount States => Count(CoverageKind.State);

    /// <summary>Ways from one state to another that were taken.</summary>
    public CoverageCount Transitions => Count(CoverageKind.Transition);

    /// <summary>Rules of Choice states that held, and their defaults that were taken.</summary>
    public CoverageCount Branches => Count(CoverageKind.Branch);

    /// <summary>Entries of Retry that had work tried again.</summary>
    public CoverageCount Retriers => Count(CoverageKind.Retrier);

    /// <summary>Entries of Catch that caught an error.</summary>
    public CoverageCount Catchers => Count(CoverageKind.Catcher);

    /// <summary>What no run has passed, in the order of the file.</summary>
    public IReadOnlyList<CoverageGap> Missing { get; }

    /// <summary>What histories do not tell of: it counts neither as covered nor as missing. Empty for runs in this process.</summary>
    public IReadOnlyList<CoverageGap> Unknown { get; }

    internal IReadOnlyList<PointCoverage> Points { get; }

    internal CoverageCount All => Count(Points);

    internal CoverageCount Count(CoverageKind kind) => Count(Points.Where(item => item.Point.Key.Kind == kind));

    /// <summary><c>order 71.4%</c></summary>
    public override string ToString() => $"{StateMachine} {CoverageText.Percent(Percentage)}";

    private static CoverageCount Count(IEnumerable<PointCoverage> points)
    {
        var known = points.Where(item => item.State != PointState.Unknown).ToArray();
        return new CoverageCount(known.Count(item => item.State == PointState.Covered), known.Length);
    }

    private ReadableList<CoverageGap> Gaps(PointState state) => new(Points.Where(item => item.State == state).Select(item => new CoverageGap(item.Point)));
}
