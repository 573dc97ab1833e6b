using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Cli.Arguments;

/// <summary>The words behind a command, sorted into options and the rest.</summary>
internal sealed class CommandLine
{
    private readonly Dictionary<string, List<string>> options = new(StringComparer.Ordinal);

    private CommandLine()
    {
    }

    /// <summary>The words that belong to no option.</summary>
    public List<string> Words { get; } = [];

    /// <exception cref="UsageError">An option is unknown or lacks its value.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments, IReadOnlyList<OptionSpec> specs)
    {
        var line = new CommandLine();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument == "--")
            {
                line.Words.AddRange(arguments.Skip(i + 1));
                break;
            }

            if (argument.Length < 2 || argument[0] != '-')
            {
                line.Words.Add(argument);
                continue;
            }

            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? argument : argument[..equals];
            var spec = specs.FirstOrDefault(spec => spec.Name == name || spec.Short == name)
                ?? throw new UsageError($"There is no option {name}. {Suggestion.DidYouMean(name, specs.Select(spec => spec.Name))}".TrimEnd());
            if (spec.Value is null && equals >= 0) throw new UsageError($"{name} takes no value.");
            if (spec.Value is not null && equals < 0 && ++i == arguments.Count) throw new UsageError($"{name} needs a value: {name} {spec.Value}.");
            line.ValuesOf(spec.Name).Add(spec.Value is null ? "" : equals < 0 ? arguments[i] : argument[(equals + 1)..]);
        }

        return line;
    }

    public bool Has(string name) => options.ContainsKey(name);

    /// <summary>The last value given; null when there is none.</summary>
    public string? Value(string name) => options.TryGetValue(name, out var values) ? values[^1] : null;

    /// <summary>One of the given words, the first when none is given.</summary>
    public string OneOf(string name, params string[] words)
    {
        var value = Value(name) ?? words[0];
        return words.Contains(value) ? value : throw new UsageError($"{name} cannot be '{value}'. Use {string.Join(", ", words)}.");
    }

    /// <summary>All values of the form <c>key=value</c>; a later one wins.</summary>
    public IReadOnlyDictionary<string, string> Pairs(string name)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in options.GetValueOrDefault(name, []))
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1) throw new UsageError($"{name} takes key=value, not '{text}'.");
            pairs[text[..equals]] = text[(equals + 1)..];
        }

        return pairs;
    }

    /// <summary>All values, which may have several items with commas between them.</summary>
    public IReadOnlyList<string> Items(string name) =>
        options.GetValueOrDefault(name, []).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray();

    private List<string> ValuesOf(string name)
    {
        if (!options.TryGetValue(name, out var values)) options[name] = values = [];
        return values;
    }
}
