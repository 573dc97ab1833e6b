using System.Linq;
using StepFunctionsPS.Resources.Events;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Events;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Paths;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>The input that an execution gets from an event, where that is known before anything is deployed.</summary>
internal static class EventInput
{
    /// <summary>An input that is the same each time; null where there is none, or parts of it are known only later.</summary>
    public static Node? Constant(TargetInput given, FunctionTable functions)
    {
        if (given.Path is not null) return null;
        if (given.Input is not null) return InputText.Lower(given.Input, functions) is StringNode text ? Parse(text.Value) : null;
        // A template without placeholders is sent as it is.
        return given.Transformer?.Child("InputTemplate") is StringNode template && template.Value.IndexOf('<') < 0 ? Parse(template.Value) : null;
    }

    /// <summary>What EventBridge tells of a schedule that has no input of its own; null where more than a path chooses from it.</summary>
    public static Node? OfSchedule(ScheduleEvent schedule, string region)
    {
        var given = schedule.Input;
        if (given.Input is not null || given.Transformer is not null) return null;
        var whole = Event(schedule.IsScheduler, region);
        if (given.Path is null) return whole;
        return given.Path is StringNode path && TryParse(path) is { IsReference: true } reference ? reference.Find(whole) : null;
    }

    private static MappingNode Event(bool isScheduler, string region)
    {
        var resource = isScheduler ? $"arn:aws:scheduler:{region}:123456789012:schedule/default/schedule" : $"arn:aws:events:{region}:123456789012:rule/schedule";
        return new MappingBuilder()
            .Set("version", "0")
            .Set("id", "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa")
            .Set("detail-type", "Scheduled Event")
            .Set("source", isScheduler ? "aws.scheduler" : "aws.events")
            .Set("account", "123456789012")
            .Set("time", "2026-01-01T00:00:00Z")
            .Set("region", region)
            .Set("resources", new SequenceNode([new StringNode(resource)]))
            // EventBridge Scheduler sends it as text.
            .Set("detail", isScheduler ? new StringNode("{}") : MappingNode.Empty)
            .Build();
    }

    private static Node? Parse(string text)
    {
        if (text.Contains("#{") || text.Contains("${")) return null;
        var read = JsonReader.Read(new SourceText("", text), InputLimits.Default);
        return read.Diagnostics.Any(item => item.Severity == DiagnosticSeverity.Error) ? null : read.Output;
    }

    private static JsonPath? TryParse(StringNode path)
    {
        try
        {
            return ExpressionParser.ParsePath(path) as JsonPath;
        }
        catch (ExpressionProblem)
        {
            return null;
        }
    }
}
