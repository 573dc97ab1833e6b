using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Variables;

/// <summary>
/// <c>useDotenv: true</c>: reads <c>.env.STAGE</c>, or <c>.env</c> where that is absent, before all other variables are
/// resolved. What is set in the environment already stays.
/// </summary>
internal static class DotenvPhase
{
    // Such a file has some lines; the pattern that reads it takes its time over many.
    private const int LargestFile = 64 * 1024;

    public static VariableContext Load(Node root, VariableContext context, Provenance provenance, DiagnosticBag diagnostics)
    {
        if ((root as MappingNode)?.Find("useDotenv") is not { } entry) return context;
        var missing = new HashSet<string>();
        // What goes wrong here goes wrong again, and is told, when the whole file is resolved.
        var resolver = new VariableResolver(root, context with { Environment = Watched }, provenance);
        if (!IsOn(resolver.Lookup("useDotenv"))) return context;
        var stage = context.Stage ?? (resolver.Lookup("provider.stage") is { } given ? VariableText.Of(given) : "dev");
        if (stage is null || (Read($".env.{stage}") ?? Read(".env")) is not { } found) return context;

        diagnostics.AddRange(found.Text.Diagnostics.Select(finding => finding.From(entry.KeySpan)));
        if (found.Text.Output is not { } source) return context;
        if (source.Text.Length > LargestFile)
        {
            diagnostics.Add(TextMessages.FileTooLarge(entry.KeySpan, source.Path, LargestFile));
            return context;
        }

        var values = Parse(source, found.Name, entry.KeySpan, context, diagnostics);
        foreach (var conflict in missing.Where(values.ContainsKey)) diagnostics.Add(VariableMessages.DotenvConflict(entry.KeySpan, conflict, found.Name));
        foreach (var value in values.Values) provenance.Secrets.Add(value);
        return context with { Dotenv = values, Environment = name => context.Environment(name) ?? (values.TryGetValue(name, out var value) ? value : null) };

        string? Watched(string name)
        {
            var value = context.Environment(name);
            if (value is null) missing.Add(name);
            return value;
        }

        (string Name, StageResult<SourceText> Text)? Read(string name) => context.Files.Folder.Read(name) is { } text ? (name, text) : null;
    }

    // As JavaScript takes a value for true.
    private static bool IsOn(Node? value) => value switch
    {
        BooleanNode flag => flag.Value,
        StringNode text => text.Value is not ("" or "false"),
        NumberNode number => NumberText.ToDouble(number.Text) != 0,
        MappingNode or SequenceNode => true,
        _ => false,
    };

    private static Dictionary<string, string> Parse(SourceText source, string name, SourceSpan span, VariableContext context, DiagnosticBag diagnostics)
    {
        var parsed = DotenvReader.Read(source.Text);
        var values = new Dictionary<string, string>();
        foreach (var pair in parsed)
        {
            if (context.Environment(pair.Key) is not null) continue;
            if (DotenvExpansion.Expand(pair.Value, Find) is { } value) values[pair.Key] = value;
            else diagnostics.Add(VariableMessages.DotenvEndless(span, pair.Key, name));
        }

        return values;

        string? Find(string key) => context.Environment(key) ?? (parsed.TryGetValue(key, out var text) ? text : null);
    }
}
