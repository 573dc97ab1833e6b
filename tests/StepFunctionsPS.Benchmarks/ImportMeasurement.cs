using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;

namespace StepFunctionsPS.Benchmarks;

/// <summary>Starts PowerShell with and without the module in turn: what is between them is the import.</summary>
/// <param name="manifest">The manifest of the module.</param>
/// <param name="rounds">How many rounds.</param>
internal sealed class ImportMeasurement(string manifest, int rounds)
{
    private static readonly Dictionary<string, string?> Nothing = [];

    /// <summary>What was measured.</summary>
    public ResultTable Table { get; } = new("import", "a fresh PowerShell", "on the wall", "memory");

    public void Run()
    {
        var (bare, with) = (new List<WholeProcess>(), new List<WholeProcess>());
        try
        {
            for (var round = 0; round < rounds; round++)
            {
                bare.Add(Start("exit"));
                with.Add(Start($"Import-Module '{manifest}'; exit"));
            }
        }
        catch (Win32Exception)
        {
            Console.WriteLine("The import is left out: there is no pwsh here.");
            return;
        }

        Add("that ends at once", WholeProcess.MiddleOf(bare));
        Add("that imports StepFunctionsPS", WholeProcess.MiddleOf(with));
    }

    private static WholeProcess Start(string command) => WholeProcess.Measure(Path.GetTempPath(), Nothing, "pwsh", "-NoProfile", "-NonInteractive", "-Command", command);

    private void Add(string what, WholeProcess run) => Table.Add(what, $"{run.Milliseconds:0} ms", $"{run.PeakBytes / 1048576:0} MB");
}
