using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Analysis.Services;

/// <summary>The findings of the checks across a service that is written in few words.</summary>
internal static class AcrossService
{
    /// <summary>The codes, of the checks across services only.</summary>
    public static IReadOnlyList<string> Codes(string yaml) => Findings(yaml).Select(finding => finding.Code).ToArray();

    public static IReadOnlyList<Diagnostic> Findings(string yaml)
    {
        using var folder = new TemporaryFolder();
        folder.Write("serverless.yml", "service: across\nprovider: {name: aws}\n" + yaml);
        var findings = Compiler.Validate(folder.Path, new CompilerOptions()).Diagnostics.ToLookup(finding => string.CompareOrdinal(finding.Code, "SFN5850") >= 0 && string.CompareOrdinal(finding.Code, "SFN5870") < 0);
        // After any other error these checks are not made.
        Assert.DoesNotContain(findings[false], finding => finding.Severity == DiagnosticSeverity.Error);
        return findings[true].ToArray();
    }
}
