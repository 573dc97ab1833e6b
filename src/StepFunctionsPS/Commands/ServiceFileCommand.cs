using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Values;

namespace StepFunctionsPS.Commands;

/// <summary>What cmdlets that read service files share: which files, and what answers their variables.</summary>
public abstract class ServiceFileCommand : AwsCommand
{
    private protected const string PathSet = "Path";
    private protected const string LiteralPathSet = "LiteralPath";

    private CompilerOptions? options;

    /// <summary>The stage; null for the file's own.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StageCompleter))]
    public string? Stage { get; set; }

    /// <summary>The region; null for the file's own.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNullOrEmpty]
    [Alias("RegionToCall")]
    public virtual string? Region { get; set; }

    /// <summary>Answers to ${param:name}.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNull]
    public IDictionary? Parameter { get; set; }

    /// <summary>Answers to ${opt:name}.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNull]
    public IDictionary? Option { get; set; }

    /// <summary>Answers to variables about AWS, by address.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [ValidateNotNull]
    public IDictionary? Resolve { get; set; }

    /// <summary>Codes of findings that are not told.</summary>
    private protected virtual IReadOnlyList<string> ExcludedCodes => [];

    /// <summary>What was said beside the files, the same for each of them.</summary>
    private protected CompilerOptions Options => options ??= new CompilerOptions
    {
        Stage = Stage,
        Region = Region,
        Options = Read(nameof(Option), () => Answers.Texts(Option)),
        Parameters = Read(nameof(Parameter), () => Answers.Texts(Parameter)),
        Answers = Read(nameof(Resolve), () => Answers.Nodes(Resolve)),
        AwsLookup = new AwsLookup(Aws),
        ExcludedCodes = ExcludedCodes,
        // PowerShell's location is not the process's, so files are opened by full paths and named as the user would write them.
        ShownPath = new Location(SessionState.Path).Show,
    };

    private protected IEnumerable<string> Match(IEnumerable<string> paths) => paths.SelectMany(new ServicePaths(SessionState.Path, Refuse).Match);

    private protected IEnumerable<string> Take(IEnumerable<string> paths) => paths.SelectMany(new ServicePaths(SessionState.Path, Refuse).Take);

    private T Read<T>(string parameter, System.Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ValueRefusal problem)
        {
            RefuseAll(CommandMessages.WrongValue(parameter, problem.Key, problem.Message), null);
            throw;
        }
    }
}
