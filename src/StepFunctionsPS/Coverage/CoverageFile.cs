using System;
using System.Collections.Generic;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using StepFunctionsPS.Reports;
using StepFunctionsPS.Simulation.Coverage;

namespace StepFunctionsPS.Coverage;

/// <summary>The file that -OutFile names.</summary>
internal static class CoverageFile
{
    /// <summary>Writes it, or says why that cannot be.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="report">What to write.</param>
    public static Refusal? Write(string path, XDocument report) => ReportFile.Write(path, stream =>
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) });
        report.Save(writer);
    });

    /// <param name="format">The form of the file.</param>
    /// <param name="coverages">What it tells of.</param>
    /// <param name="threshold">What is wanted.</param>
    /// <param name="folder">Where paths in it begin.</param>
    public static XDocument Report(CoverageFormat format, IReadOnlyList<StateMachineCoverage> coverages, double threshold, string folder) => format switch
    {
        CoverageFormat.NUnitXml => NUnitReport.Write(coverages, threshold, DateTimeOffset.Now),
        _ => CoberturaReport.Write(coverages, folder, DateTimeOffset.Now),
    };
}
