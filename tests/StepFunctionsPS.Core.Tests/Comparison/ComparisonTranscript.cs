using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Comparison;

/// <summary>A file of Transcripts: two templates or service files, words that are secret, and what is told of their differences.</summary>
internal sealed class ComparisonTranscript
{
    private const string Mark = "=== ";

    private readonly string path;
    private readonly Dictionary<string, string> parts;

    public ComparisonTranscript(string name)
    {
        path = Path.Combine(Folder, name + ".txt");
        parts = ("\n" + File.ReadAllText(path)).Split("\n" + Mark).Skip(1).ToDictionary(part => part[..part.IndexOf('\n')], part => part[(part.IndexOf('\n') + 1)..] + "\n");
    }

    public static string Folder => Repository.PathOf("tests", "StepFunctionsPS.Core.Tests", "Comparison", "Transcripts");

    public string Expected => parts["differences"].TrimEnd('\n');

    public string Made()
    {
        var secrets = parts.GetValueOrDefault("secrets", "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var changes = StackComparison.Compare(parts["before"].Trim() == "(nothing)" ? null : Deployed(), Read("after"), text => secrets.Aggregate(text, (shown, secret) => shown.Replace(secret, "***")));
        var lines = string.Join("\n", ComparisonText.Lines(changes).Select(line => line.Text));
        foreach (var secret in secrets) Xunit.Assert.DoesNotContain(secret, lines + string.Join("\n", changes.Select(change => $"{change.Before}{change.After}{change.Detail}")));
        return lines.Length > 0 ? lines : "(none)";
    }

    public void Write(string made) => File.WriteAllText(path, string.Concat(parts.Where(part => part.Key != "differences").Select(part => $"{Mark}{part.Key}\n{part.Value.TrimEnd('\n')}\n")) + $"{Mark}differences\n{made}\n");

    // What is deployed is text, and may be YAML with short tags.
    private string Deployed() => IsService("before") ? Read("before").ToJson() : parts["before"];

    private bool IsService(string part) => parts[part].Contains("\nprovider:") || parts[part].StartsWith("service:");

    private Template Read(string part)
    {
        if (!IsService(part)) return new Template((MappingNode)YamlReader.Read(new SourceText(part + ".yml", parts[part]), InputLimits.Default).Output!, "orders-dev");
        using var folder = new TemporaryFolder();
        folder.Write("serverless.yml", parts[part]);
        var result = Compiler.Compile(folder.Path, new CompilerOptions { ShownPath = Path.GetFileName });
        return result.Template ?? throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }
}
