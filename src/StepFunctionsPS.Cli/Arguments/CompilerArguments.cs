using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Cli.Arguments;

/// <summary>The options that every command about a service file takes.</summary>
internal static class CompilerArguments
{
    public static IReadOnlyList<OptionSpec> Specs { get; } =
    [
        new("--stage", "STAGE", "the stage; else provider.stage, else dev", "-s"),
        new("--region", "REGION", "the region; else provider.region, else us-east-1", "-r"),
        new("--param", "KEY=VALUE", "answers ${param:KEY}; may be repeated"),
        new("--option", "KEY=VALUE", "answers ${opt:KEY}; may be repeated"),
        new("--resolve", "FILE", "a JSON object that answers ${ssm:..}, ${cf:..}, ${aws:..} and ${s3:..} by address"),
    ];

    /// <summary>The option of commands that are about findings.</summary>
    public static OptionSpec Exclude { get; } = new("--exclude", "CODES", "findings that are not told, such as SFN3005,SFN5706; may be repeated");

    /// <summary>The options; null when the file of <c>--resolve</c> has errors, which are then in <paramref name="diagnostics"/>.</summary>
    public static CompilerOptions? ToOptions(CommandLine line, DiagnosticBag diagnostics)
    {
        var options = new CompilerOptions
        {
            Stage = line.Value("--stage"),
            Region = line.Value("--region"),
            Parameters = line.Pairs("--param"),
            Options = line.Pairs("--option"),
            ExcludedCodes = line.Items(Exclude.Name),
        };
        if (line.Value("--resolve") is not { } path) return options;
        var answers = ReadJsonFile(path, options.Limits, diagnostics);
        if (answers is MappingNode mapping) return options with { Answers = mapping.Entries.ToDictionary(entry => entry.Key, entry => entry.Value) };
        if (answers is not null) diagnostics.Add(VariableMessages.AnswersNotMapped(answers.Span, answers.Kind));
        return null;
    }

    /// <summary>The value in a JSON file; null when it has errors.</summary>
    public static Node? ReadJsonFile(string path, InputLimits limits, DiagnosticBag diagnostics)
    {
        var text = SourceReader.Read(path, path, limits);
        diagnostics.AddRange(text.Diagnostics);
        if (text.Output is null) return null;
        var json = JsonReader.Read(text.Output, limits);
        diagnostics.AddRange(json.Diagnostics);
        return json.Output;
    }
}
