using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Desktop;

/// <summary>A folder of tests/baselines. Those whose case.json asks for what a test has to stage are left out.</summary>
internal sealed class DesktopCase
{
    private static readonly string[] Known = ["stage", "region", "options", "parameters", "answers", "environment", "machine", "mocks", "testCase", "input"];

    private readonly string folder;
    private readonly MappingNode settings;

    public DesktopCase(string folder)
    {
        this.folder = folder;
        settings = Read("case.json") as MappingNode ?? MappingNode.Empty;
    }

    public bool CanRun => File.Exists(PathOf("template.json")) && settings.Entries.All(entry => Known.Contains(entry.Key));

    public bool HasExecution => File.Exists(PathOf("execution.json"));

    private CompilerOptions Options => new()
    {
        Stage = Text("stage"),
        Region = Text("region"),
        Options = Texts("options"),
        Parameters = Texts("parameters"),
        Answers = Map("answers").Entries.ToDictionary(entry => entry.Key, entry => entry.Value),
        Environment = name => (Map("environment")[name] as StringNode)?.Value,
        InstanceId = "1700000000000",
        Time = DateTimeOffset.FromUnixTimeMilliseconds(1700000000000),
        Code = new NamedCode(),
    };

    /// <summary>The files of the case that came out otherwise.</summary>
    public IEnumerable<string> Differences()
    {
        var result = Compiler.Compile(PathOf("serverless.yml"), Options);
        if (result.Template is not { } template)
        {
            yield return $"{folder}: no template; {string.Join("; ", result.Diagnostics)}";
            yield break;
        }

        if (!IsExpected("template.json", template.ToJson())) yield return PathOf("template.json");
        if (!IsExpected("template.yml", template.ToYaml())) yield return PathOf("template.yml");
        if (HasExecution && !IsExpected("execution.json", Run(result.Service!))) yield return PathOf("execution.json");
    }

    private string Run(Service service)
    {
        var machine = RunTarget.Of(service, Text("machine") is "" ? null : Text("machine")).Output!;
        var request = new LocalRun(machine, settings["input"] ?? MappingNode.Empty, NoMocks.Instance).Request;
        if (Text("mocks") is { } file) request = request with { Mocks = MockFileReader.Read(Read(file)!, MockTargets.Of(machine), machine.Key, Text("testCase"), null).Output! };
        return JsonWriter.WriteIndented(Simulator.Run(machine.Definition!, request).Output!.ToNode()) + "\n";
    }

    private Node? Read(string name) =>
        File.Exists(PathOf(name)) ? JsonReader.Read(new SourceText(PathOf(name), File.ReadAllText(PathOf(name))), InputLimits.Default).Output : null;

    private bool IsExpected(string name, string text) => !File.Exists(PathOf(name)) || File.ReadAllText(PathOf(name)).Replace("\r\n", "\n") == text;

    private string PathOf(string name) => Path.Combine(folder, name);

    private string? Text(string key) => (settings[key] as StringNode)?.Value;

    private MappingNode Map(string key) => settings[key] as MappingNode ?? MappingNode.Empty;

    private Dictionary<string, string> Texts(string key) => Map(key).Entries.ToDictionary(entry => entry.Key, entry => ((StringNode)entry.Value).Value);

    // As in the baselines: the files that a case is made of do not count.
    private sealed class NamedCode : ICodeReader
    {
        public void Append(CodePackage package, IncrementalHash hash) => hash.AppendData(Encoding.UTF8.GetBytes(package.ZipName));
    }
}
