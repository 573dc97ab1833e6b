using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using StepFunctionsPS.Aws;
using StepFunctionsPS.Completion;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Diagrams;
using StepFunctionsPS.Diagrams.Report;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Inputs;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Coverage;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Commands;

/// <summary>Draws state machines, and executions over them, as text or into files.</summary>
[Cmdlet(VerbsData.Export, "SfnDiagram", DefaultParameterSetName = PathSet, SupportsShouldProcess = true)]
[OutputType(typeof(string), typeof(FileInfo))]
public sealed class ExportSfnDiagramCommand : ManyFilesCommand
{
    private const string ServiceSet = "Service";
    private const string StateMachineSet = "StateMachine";
    private const string ExecutionSet = "Execution";
    private const string EventSet = "Event";
    private const string ArnSet = "ExecutionArn";

    private readonly List<ExecutionEvent> events = [];
    private ExecutionCalls? calls;
    private DiagramOutput? output;
    private DiagramFileFormat format;

    /// <summary>A service that was read before; all its state machines are drawn, or the one that -Name says.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ServiceSet)]
    [ValidateNotNull]
    public Service? Service { get; set; }

    /// <summary>A state machine of a service that was read before.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = StateMachineSet)]
    [ValidateNotNull]
    public StateMachine? StateMachine { get; set; }

    /// <summary>An execution, which is drawn over its state machine: of this process, or in AWS.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ExecutionSet)]
    [ValidateNotNull]
    public Execution? Execution { get; set; }

    /// <summary>The events of executions in AWS, as Watch-SfnExecution and Get-SfnExecutionEvent give them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = EventSet)]
    [ValidateNotNull]
    public ExecutionEvent? Event { get; set; }

    /// <summary>The ARN of an execution in AWS, or the address of its page in the console.</summary>
    [Parameter(Mandatory = true, ValueFromPipelineByPropertyName = true, ParameterSetName = ArnSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(ExecutionCompleter))]
    public string? ExecutionArn { get; set; }

    /// <summary>When the execution was started: from there on the logs of Express state machines are searched.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true, ParameterSetName = ArnSet)]
    public DateTimeOffset StartDate { get; set; }

    /// <summary>The key, name or logical id of one state machine; all of them when left out.</summary>
    [Parameter(Position = 1, ParameterSetName = PathSet)]
    [Parameter(Position = 0, ParameterSetName = LiteralPathSet)]
    [Parameter(Position = 0, ParameterSetName = ServiceSet)]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(StateMachineCompleter))]
    public string? Name { get; set; }

    /// <summary>The region; null for the one that the file or the ARN says.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    [Parameter(ParameterSetName = ExecutionSet)]
    [Parameter(ParameterSetName = EventSet)]
    [Parameter(ParameterSetName = ArnSet)]
    [ValidateNotNullOrEmpty]
    [Alias("RegionToCall")]
    public override string? Region { get; set; }

    /// <summary>What is made; what the ending of -OutFile says when left out, else text.</summary>
    [Parameter]
    public DiagramFileFormat Format { get; set; }

    /// <summary>The file, or a folder that gets a file for each diagram.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? OutFile { get; set; }

    /// <summary>Where diagrams go.</summary>
    [Parameter]
    public DiagramDirection Direction { get; set; }

    /// <summary>The colours of pictures and pages.</summary>
    [Parameter]
    public DiagramTheme Theme { get; set; }

    private ExecutionCalls Calls => calls ??= new ExecutionCalls(this, new WaitArguments(null, null));

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        format = Format;
        if (OutFile is null || new FolderArgument(SessionState.Path, RefuseAll).Take(OutFile) is not { } full) return;
        var isFolder = DiagramFiles.IsFolder(OutFile) || Directory.Exists(full);
        if (!MyInvocation.BoundParameters.ContainsKey(nameof(Format)) && !isFolder)
        {
            if (DiagramFiles.FormatOf(full) is { } said) format = said;
            else RefuseAll(CommandMessages.NoFormat(OutFile), OutFile);
        }

        output = new DiagramOutput(OutFile, full, format);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        switch (ParameterSetName)
        {
            case ServiceSet: Draw(CoverageTargets.Of(Service!, Name), Service!.Name); break;
            case StateMachineSet: Draw(RunTarget.Of(StateMachine!, null)); break;
            case ExecutionSet when Execution!.ExecutionArn is null: Draw(PipedDrawing.Of(Execution)); break;
            case ExecutionSet: Read(Execution!.ExecutionArn!, Execution.StartDate); break;
            case EventSet: Gather(Event!); break;
            case ArnSet: Read(ExecutionArn!, StartDate.Year > 1 ? StartDate : null); break;
            default: foreach (var file in Files) Draw(CoverageTargets.Read(file, Name, Options), Options.ShownPath(file)); break;
        }
    }

    /// <summary>Draws what the events of the whole pipeline tell, and writes the files.</summary>
    protected override void EndProcessing()
    {
        foreach (var execution in events.GroupBy(item => item.ExecutionArn!))
        {
            if (Executions.ExecutionArn.Parse(execution.Key) is { } arn) Ask(arn, drawing => drawing.Of(arn, execution.Select(item => item.Flat).OrderBy(item => item.Event.Id).ToArray()));
        }

        var show = new Location(SessionState.Path).Show;
        output?.Write((file, name) => ShouldProcess(show(file), $"Write the diagram of '{name}'"), WriteObject, Refuse);
    }

    private void Gather(ExecutionEvent item)
    {
        if (item.ExecutionArn is not null) events.Add(item);
        else RefuseAll(CommandMessages.EventsOfLocalRun(), item);
    }

    private void Read(string text, DateTimeOffset? started)
    {
        if (Executions.ExecutionArn.Parse(text) is { } arn) Ask(arn, drawing => drawing.Read(arn, started ?? arn.Started));
        else Refuse(CommandMessages.NotAnExecution(text), text);
    }

    private void Ask(ExecutionArn arn, Func<ExecutionDrawing, StageResult<DrawnMachine>> ask) => Calls.Call(arn.Text, new AwsScope(Region ?? arn.Region, null), call =>
    {
        call.Provide(AwsService.StepFunctions, arn.IsExpress ? "Get-SFNStateMachine" : "Get-SFNStateMachineForExecution");
        if (call.Take(ask(new ExecutionDrawing(call.Executions))) is { } drawn) Draw(drawn);
    });

    private void Draw(StageResult<IReadOnlyList<StateMachine>> found, string subject)
    {
        if (((IFindings)this).Take(found) is not { } machines) return;
        if (machines.Count == 0) Refuse(CommandMessages.NothingToDraw(subject), subject);
        foreach (var machine in machines) Draw(DrawnMachine.Of(machine));
    }

    private void Draw(StageResult<StateMachine> found)
    {
        if (((IFindings)this).Take(found) is { } machine) Draw(DrawnMachine.Of(machine));
    }

    private void Draw(DrawnMachine machine)
    {
        if (StopToken.IsCancellationRequested) throw new PipelineStoppedException();
        var text = DiagramDocument.Write(machine, format, Direction, Theme);
        // What prints or saves text adds the last line break itself.
        if (output is null) WriteObject(text.TrimEnd('\n'));
        else output.Add(machine.FileName, text);
    }
}
