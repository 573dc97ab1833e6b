using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Suppressions;

/// <summary>All that silences findings in a run: comments in its files, and settings.</summary>
internal sealed class SuppressionSet(IReadOnlyList<Suppression> comments, IReadOnlyDictionary<string, string> settings)
{
    // What could not be made cannot be wanted nevertheless; of rules alone, AWS may know better.
    private const string Rules = "SFN5";

    public static SuppressionSet None { get; } = new([], new Dictionary<string, string>());

    /// <param name="texts">The files of the run.</param>
    /// <param name="root">The service file without variables; null where there is none.</param>
    /// <param name="options">The codes that the caller names, and bounds.</param>
    public static StageResult<SuppressionSet> Read(IEnumerable<SourceText> texts, Node? root, CompilerOptions options)
    {
        var settings = SuppressionSettings.Read(options.ExcludedCodes, root);
        var comments = texts.Select(text => SuppressionComments.Read(text, options.Limits)).ToArray();
        return new StageResult<SuppressionSet>(
            new SuppressionSet(comments.SelectMany(read => read.Output!).ToArray(), settings.Output!),
            [.. settings.Diagnostics, .. comments.SelectMany(read => read.Diagnostics)]);
    }

    /// <summary>The same with further codes that are silenced everywhere.</summary>
    public SuppressionSet With(IReadOnlyDictionary<string, string> others) =>
        new(comments, settings.Concat(others.Where(other => !settings.ContainsKey(other.Key))).ToDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>Sorts findings, which tell the variables that lead to their places.</summary>
    public Settlement Settle(IReadOnlyList<Diagnostic> findings)
    {
        if (comments.Count == 0 && settings.Count == 0) return new Settlement(findings, [], []);
        var told = new DiagnosticBag();
        var silenced = new List<Diagnostic>();
        var used = new HashSet<(string, int)>();
        foreach (var finding in findings)
        {
            var around = comments.Where(comment => comment.Covers(finding)).ToArray();
            used.UnionWith(around.Select(Key));
            var isSet = settings.TryGetValue(finding.Code, out var reason);
            if (around.Length == 0 && !isSet)
            {
                told.Add(finding);
            }
            else if (!CanBeSilenced(finding))
            {
                told.Add(finding);
                told.AddRange(around.Select(comment => SuppressionMessages.CannotBeSilenced(comment.Place, finding)));
                if (around.Length == 0) told.Add(SuppressionMessages.CannotBeSilenced(default, finding));
            }
            else
            {
                silenced.Add(around.Length > 0 ? finding.Silenced(Diagnostic.InSource, around[0].Reason) : finding.Silenced(Diagnostic.External, reason!));
            }
        }

        // A file that is read in two ways is one file to its reader.
        return new Settlement(told.ToSortedList(), silenced, comments.Where(comment => !used.Contains(Key(comment))).ToArray());
    }

    /// <summary>The same once all stages have run, with a finding for each comment that silences nothing.</summary>
    /// <param name="findings">What the stages found.</param>
    /// <param name="lookedFor">Which codes were looked for.</param>
    public Settlement SettleAll(IReadOnlyList<Diagnostic> findings, Func<string, bool> lookedFor)
    {
        var settled = Settle(findings);
        // Behind an error, some things are not looked at.
        if (settled.HasErrors || settled.Unused.Count == 0 || settings.ContainsKey(SuppressionMessages.NothingToSilenceCode)) return settled;
        var told = new DiagnosticBag();
        told.AddRange(settled.Told);
        foreach (var comment in settled.Unused.Where(comment => lookedFor(comment.Code))) told.Add(SuppressionMessages.NothingToSilence(comment.Place, comment.Code));
        return settled with { Told = told.ToSortedList() };
    }

    // Of a fallback, deployments make an error: what is deployed must not depend on who was asked.
    private static bool CanBeSilenced(Diagnostic finding) =>
        finding.Code != VariableMessages.FellBackCode && (finding.Severity != DiagnosticSeverity.Error || finding.Code.StartsWith(Rules, StringComparison.Ordinal));

    private static (string Path, int Start) Key(Suppression comment) => (comment.Place.Path, comment.Place.Start);
}
