using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Variables;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Baselines;

/// <summary>
/// A folder of tests/baselines: an input, and what is expected of each stage. <c>case.json</c> may say more:
/// path, stage, region, options, parameters, answers, aws, environment, limits, and a run of a machine or of states.
/// </summary>
internal sealed class BaselineCase
{
    private readonly MappingNode settings;

    public BaselineCase(string name)
    {
        Name = name;
        Folder = Path.Combine(Root, name);
        var file = Path.Combine(Folder, "case.json");
        settings = File.Exists(file)
            ? (MappingNode)JsonReader.Read(new SourceText(file, File.ReadAllText(file)), InputLimits.Default).Output!
            : MappingNode.Empty;
    }

    public static string Root => Repository.PathOf("tests", "baselines");

    /// <summary>Set to 1, the expected files are written instead of compared; review the diff.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("SFN_UPDATE_BASELINES") == "1";

    public string Name { get; }

    public string Folder { get; }

    /// <summary>The inputs: one, or for cases about messages as many as there are files.</summary>
    public IReadOnlyList<string> Inputs => settings["paths"] is SequenceNode paths
        ? paths.Items.Select(path => ((StringNode)path).Value).ToArray()
        : [Text("path") ?? "serverless.yml"];

    /// <summary>The file of mocks for a run.</summary>
    public string? Mocks => Text("mocks");

    /// <summary>The test case of the file of mocks.</summary>
    public string? TestCase => Text("testCase");

    /// <summary>Whether another program holds the input while it is read.</summary>
    public bool IsLocked => settings["locked"] is BooleanNode { Value: true };

    /// <summary>The words of a call of sfn, with files of the case by their names; empty for none.</summary>
    public IReadOnlyList<string> SfnWords => (settings["sfn"] as SequenceNode)?.Items.Select(word => ((StringNode)word).Value).ToArray() ?? [];

    /// <summary>Whether mocks may call Lambda functions; each gives what it gets.</summary>
    public bool HasLambda => settings["lambda"] is BooleanNode { Value: true };

    /// <summary>Whether what is found is also written for code scanners.</summary>
    public bool HasReport => settings["report"] is BooleanNode { Value: true };

    /// <summary>How many states a run may enter; null for as many as on AWS.</summary>
    public long? Transitions => settings["transitions"] is NumberNode number ? long.Parse(number.Text) : null;

    /// <summary>The input of a run.</summary>
    public Node Input => settings["input"] ?? MappingNode.Empty;

    /// <summary>Runs of one state: each has a state, and may have a mock and a context.</summary>
    public IReadOnlyList<MappingNode> States => (settings["states"] as SequenceNode)?.Items.Cast<MappingNode>().ToArray() ?? [];

    /// <summary>The machine that is run; empty text for the only one, null for no run.</summary>
    public string? Machine => Text("machine");

    public CompilerOptions Options => new()
    {
        Stage = Text("stage"),
        Region = Text("region"),
        Options = Pairs("options"),
        Parameters = Pairs("parameters"),
        Answers = Map("answers").Entries.ToDictionary(entry => entry.Key, entry => entry.Value),
        // Without "aws", as sfn compiles: offline.
        AwsLookup = settings["aws"] is MappingNode values ? new FakeAws(values) : null,
        Environment = name => Pairs("environment").GetValueOrDefault(name),
        InstanceId = "1700000000000",
        Time = DateTimeOffset.FromUnixTimeMilliseconds(1700000000000),
        Code = new NamedCode(),
        // "node": null stands for a machine without it.
        FindNode = settings["node"] is NullNode ? () => null : new CompilerOptions().FindNode,
        Limits = new InputLimits
        {
            FileBytes = Limit("fileBytes", InputLimits.Default.FileBytes),
            Depth = Limit("depth", InputLimits.Default.Depth),
            Nodes = Limit("nodes", InputLimits.Default.Nodes),
            JavaScriptSeconds = Limit("javaScriptSeconds", InputLimits.Default.JavaScriptSeconds),
        },
    };

    // Where Node.js is absent, the cases that run JavaScript are left out; xunit cannot skip one row of a theory.
    public static IEnumerable<string> All() => Directory.GetDirectories(Root).Select(folder => Path.GetFileName(folder)!)
        .Where(name => NodeFactAttribute.IsNodeHere || !new BaselineCase(name).NeedsNode)
        .Order(StringComparer.Ordinal);

    private bool NeedsNode => settings["needsNode"] is BooleanNode { Value: true };

    private string? Text(string key) => (settings[key] as StringNode)?.Value;

    private MappingNode Map(string key) => settings[key] as MappingNode ?? MappingNode.Empty;

    private Dictionary<string, string> Pairs(string key) => Map(key).Entries.ToDictionary(entry => entry.Key, entry => ((StringNode)entry.Value).Value);

    private int Limit(string key, int otherwise) => Map("limits")[key] is NumberNode number ? int.Parse(number.Text) : otherwise;
}

/// <summary>Code whose content is the name of its zip, so that the files that a case is made of do not count.</summary>
file sealed class NamedCode : ICodeReader
{
    public void Append(CodePackage package, IncrementalHash hash) => hash.AppendData(Encoding.UTF8.GetBytes(package.ZipName));
}
