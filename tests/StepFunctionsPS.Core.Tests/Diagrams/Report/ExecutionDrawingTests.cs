using System.Linq;
using System.Text;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Diagrams.Report;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Tests.Deployment;
using StepFunctionsPS.Tests.Histories;
using Xunit;

namespace StepFunctionsPS.Tests.Diagrams.Report;

/// <summary>What is drawn of executions in AWS, what AWS is asked for it, and what is said where that fails.</summary>
public sealed class ExecutionDrawingTests
{
    private const string Definition = """{"StartAt":"Charge","States":{"Charge":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"charge"},"End":true}}}""";

    private const string Script = """
        1<0 ExecutionStarted input={}
        2<0 TaskStateEntered name=Charge
        3<2 TaskScheduled
        4<3 TaskFailed error=Busy cause=later
        5<4 ExecutionFailed error=Busy cause=later
        """;

    private static readonly DescribedMachine Order = new("arn:aws:states:eu-west-1:123456789012:stateMachine:order", "order", "STANDARD") { Definition = Definition, LogLevel = "ALL", LogsData = true, LogGroups = ["/sfn/order"] };

    private readonly StringBuilder text = new();

    [Fact]
    public void ExecutionsInAws()
    {
        var history = ScriptedHistory.Read(Script);
        Read("A standard one", new FakeHistories { History = history, Machine = Order });
        var logged = new FakeHistories { Machine = Order };
        logged.Logs.Add("/sfn/order", [history.Select(item => ScriptedHistory.ToLogLine(item, FakeHistories.Express)).ToArray()]);
        Read("An Express one", logged, FakeHistories.Express);
        Read("There is none", new FakeHistories { History = history });
        Read("The definition is withheld", new FakeHistories { History = history, Machine = Order with { Definition = null } });
        Read("The definition is no JSON", new FakeHistories { History = history, Machine = Order with { Definition = "{\"StartAt\":}" } });
        Read("The definition is none", new FakeHistories { History = history, Machine = Order with { Definition = "[]" } });
        Read("The definition may not be read", new FakeHistories { History = history, Machine = Order, Fails = (2, Fault.All.First(fault => fault.Kind == AwsFailureKind.Denied).ToFailure()) });
        Read("The history may not be read", new FakeHistories { History = history, Machine = Order, Fails = (1, Fault.All.First(fault => fault.Kind == AwsFailureKind.Denied).ToFailure()) });
        Transcript.Check("Diagrams/Report", nameof(ExecutionsInAws), text.ToString());
    }

    private void Read(string title, FakeHistories source, string executionArn = FakeHistories.Standard)
    {
        var drawn = new ExecutionDrawing(source.Cloud).Read(ExecutionArn.Parse(executionArn)!, null);
        text.Append("== ").Append(title).Append('\n');
        foreach (var call in source.Calls) text.Append("? ").Append(call).Append('\n');
        if (drawn.Output is { } machine) text.Append($"{machine.Name}, {machine.Run!.Name}, {machine.Run.ExecutionArn}: {machine.Run.Events.Count} events over {machine.Definition.States.Count} states\n");
        foreach (var finding in drawn.Diagnostics) text.Append(finding.Severity.ToString().ToLowerInvariant()).Append(' ').Append(finding.Code).Append(": ").Append(finding.Message).Append("\n  ").Append(finding.Advice).Append('\n');
        text.Append('\n');
    }
}
