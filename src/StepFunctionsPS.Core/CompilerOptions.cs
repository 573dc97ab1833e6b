using System;
using System.Collections.Generic;
using System.Globalization;
using StepFunctionsPS.JavaScript;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS;

/// <summary>What may be said beside a service file when it is read.</summary>
public sealed record CompilerOptions
{
    /// <summary>The stage; null for the file's own, else <c>dev</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>The region; null for the file's own, else <c>us-east-1</c>.</summary>
    public string? Region { get; init; }

    /// <summary>Answers to <c>${opt:name}</c>.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers to <c>${param:name}</c>; they override <c>params:</c> of the file.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers to variables about AWS, by address: <c>ssm:/path</c>, <c>cf:stack.Output</c>, <c>aws:accountId</c>, <c>s3:bucket/key</c>.</summary>
    public IReadOnlyDictionary<string, Node> Answers { get; init; } = new Dictionary<string, Node>();

    /// <summary>Asks AWS for variables about it that have no answer here; null to compile without AWS.</summary>
    public IAwsLookup? AwsLookup { get; init; }

    /// <summary>Answers to <c>${env:NAME}</c>; the variables of this process when none is given.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>Codes of findings that are not told, as if the service file silenced them.</summary>
    public IReadOnlyList<string> ExcludedCodes { get; init; } = [];

    /// <summary>Bounds on the input.</summary>
    public InputLimits Limits { get; init; } = InputLimits.Default;

    /// <summary>How messages name a file, from the path that it is opened by; as it is when nothing is given.</summary>
    public Func<string, string> ShownPath { get; init; } = path => path;

    /// <summary>Finds Node.js, which runs the JavaScript files of a service, or gives null; looks on PATH when none is given.</summary>
    public Func<string?> FindNode { get; init; } = NodeProgram.FindOnPath;

    /// <summary>The id of this run, for <c>${sls:instanceId}</c>; milliseconds since 1970 when none is given.</summary>
    public string InstanceId { get; init; } = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>The time of this run: the folder of its uploads is named after it; now when none is given.</summary>
    public DateTimeOffset Time { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>Reads the code of functions, so that a change of it changes versions.</summary>
    internal ICodeReader Code { get; init; } = new FileCodeReader();

    /// <param name="file">The service file, by the path that it is opened by.</param>
    internal CompilationRun ToRun(string file) => new(Time, InstanceId, Code, System.IO.Path.GetDirectoryName(file) is { Length: > 0 } folder ? folder : ".");

    /// <summary>What answers the variables of a service.</summary>
    internal VariableContext ToVariableContext(IServiceFolder folder, IJavaScript javaScript) => new()
    {
        Files = new IncludedFiles(folder, Limits),
        JavaScript = javaScript,
        Limits = Limits,
        Stage = Stage,
        Region = Region,
        Options = Options,
        Parameters = Parameters,
        Answers = Answers,
        AwsLookup = AwsLookup is null ? null : new CachedAwsLookup(AwsLookup),
        Environment = Environment,
        InstanceId = InstanceId,
    };
}
