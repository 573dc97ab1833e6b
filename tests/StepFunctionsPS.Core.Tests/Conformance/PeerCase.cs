using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Conformance;

/// <summary>A service with the template that the Serverless Framework made of it, or its refusal.</summary>
internal sealed class PeerCase(string folder)
{
    public string Name { get; } = Path.GetFileName(folder);

    public bool IsRefused => File.Exists(Path.Combine(folder, "expected.error.txt"));

    public MappingNode Expected => (MappingNode)Json("expected.template.json");

    /// <summary>The template that a stack is first made with; null where there is none.</summary>
    public MappingNode? CreateStack => File.Exists(Path.Combine(folder, "expected.create-stack.json")) ? (MappingNode)Json("expected.create-stack.json") : null;

    private string Command => File.ReadLines(Path.Combine(folder, "command.txt")).First(line => line.Contains("sls package"));

    public static IEnumerable<PeerCase> All() => Directory.GetDirectories(TestData.PathOf("conformance", "public"))
        .Where(folder => File.Exists(Path.Combine(folder, "command.txt")))
        .Order(StringComparer.Ordinal)
        .Select(folder => new PeerCase(folder));

    public CompilationResult Compile()
    {
        var subfolder = Regex.Match(Command, @"^cd (\S+) &&").Groups[1].Value;
        var words = Regex.Replace(Command, @"^cd \S+ && ", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var environment = words.TakeWhile(word => word != "sls").Select(word => word.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        var account = Regex.Match(File.ReadAllText(Path.Combine(folder, "command.txt")), @"account (\d{12})");
        var options = new CompilerOptions
        {
            Environment = name => environment.GetValueOrDefault(name),
            Answers = account.Success ? new Dictionary<string, Node> { ["aws:accountId"] = new StringNode(account.Groups[1].Value) } : [],
        };
        var path = Path.Combine(folder, subfolder);
        for (var i = Array.IndexOf(words, "package") + 1; i < words.Length; i++)
        {
            var parts = words[i].Split('=', 2);
            var value = parts.Length > 1 ? parts[1] : i + 1 < words.Length ? words[++i] : "";
            options = parts[0] switch
            {
                "--stage" or "-s" => options with { Stage = value },
                "--region" or "-r" => options with { Region = value },
                "--param" => options with { Parameters = With(options.Parameters, value.Split('=', 2)) },
                "--config" or "-c" => options,
                _ => options with { Options = With(options.Options, [parts[0].TrimStart('-'), value]) },
            };
            if (parts[0] is "--config" or "-c") path = Path.Combine(path, value);
        }

        return Compiler.Compile(path, options);
    }

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> pairs, string[] pair) =>
        new(pairs) { [pair[0]] = pair[1].Trim('\'', '"') };

    private Node Json(string name)
    {
        var text = new SourceText(name, File.ReadAllText(Path.Combine(folder, name)));
        return JsonReader.Read(text, InputLimits.Default).Output!;
    }
}
