using System.Globalization;

namespace StepFunctionsPS.Simulation.Coverage;

/// <summary>Writes figures as they are shown, the same in each culture.</summary>
internal static class CoverageText
{
    public static string Percent(double percentage) => percentage.ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
