using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Cli.Arguments;
using StepFunctionsPS.Cli.Output;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Cli.Commands;

/// <summary><c>sfn print</c>: a service file with its variables resolved.</summary>
internal sealed class PrintCommand : ICommand
{
    public string Name => "print";

    public string Words => "[PATH]";

    public string Help => "Prints a service file with all variables resolved, secrets included.";

    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        .. CompilerArguments.Specs,
        new("--path", "A.B", "prints only what stands there, such as provider.stage or functions.first.events.0"),
        new("--transform", "keys", "prints the keys of it"),
        new("--format", "yaml|json|text", "how it is written; yaml when left out"),
    ];

    public ExitCode Run(CommandLine line, Terminal terminal)
    {
        var format = line.OneOf("--format", "yaml", "json", "text");
        if (line.Has("--transform")) line.OneOf("--transform", "keys");
        var path = Paths.Only(line);
        var diagnostics = new DiagnosticBag();
        var options = CompilerArguments.ToOptions(line, diagnostics);
        var result = options is null ? null : Compiler.Resolve(path, options);
        if (result is not null) diagnostics.AddRange(result.Diagnostics);
        DiagnosticText.Write(diagnostics.ToSortedList(), terminal);
        if (result?.Service is not { } service || diagnostics.HasErrors) return ExitCode.Failure;
        var part = Part(PrintedForm.Of(service), line.Value("--path"));
        if (line.Has("--transform")) part = Keys(part);
        return ResultFile.Write(null, Text(part, format), terminal);
    }

    private static Node Part(Node whole, string? path)
    {
        var part = (path?.Split('.') ?? []).Aggregate((Node?)whole, (node, step) => node?.Child(step));
        return part ?? throw new UsageError($"There is nothing at '{path}'.");
    }

    private static SequenceNode Keys(Node node) => new((node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => entry.Key),
        SequenceNode list => list.Items.Select((_, index) => index.ToString(CultureInfo.InvariantCulture)),
        _ => throw new UsageError("Only a mapping or a list has keys."),
    }).Select(key => new StringNode(key)).ToArray());

    private static string Text(Node node, string format) => format switch
    {
        "json" => JsonWriter.WriteIndented(node) + "\n",
        "yaml" => YamlWriter.Write(node),
        _ => string.Concat((node is SequenceNode list ? list.Items : [node]).Select(item => Line(item) + "\n")),
    };

    private static string Line(Node item) => item is NullNode ? "null" : ScalarText.Of(item) ?? throw new UsageError("A mapping cannot be written as text; use json or yaml.");
}
