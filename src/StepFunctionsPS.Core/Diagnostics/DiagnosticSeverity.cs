using System;

namespace StepFunctionsPS;

/// <summary>How much a <see cref="Diagnostic"/> weighs. They are texts, since ConvertTo-Json makes numbers of an enumeration.</summary>
public static class DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    public const string Information = nameof(Information);

    /// <summary>Probably not what was meant; a template is still made.</summary>
    public const string Warning = nameof(Warning);

    /// <summary>Must be mended; nothing is emitted.</summary>
    public const string Error = nameof(Error);

    private static readonly string[] FromTheLightest = [Information, Warning, Error];

    /// <summary>What severities are ordered by.</summary>
    internal static int WeightOf(string severity) => Array.IndexOf(FromTheLightest, severity);
}
