using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation.StateTests;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS;

/// <summary>A run of one state in this process, with the values on the way through it. What a state does not do is null.</summary>
public sealed record StateRun
{
    private readonly StateTestResult result;

    internal StateRun(LocalStateRun run, StateTestResult result)
    {
        this.result = result;
        State = run.StateName;
        Type = run.State!.Type;
        StateMachine = run.Machine.Key;
        Output = JsonValue.Of(result.Output);
        Input = Shown("input");
        AfterInputPath = Shown("afterInputPath");
        AfterParameters = Shown("afterParameters");
        AfterArguments = Shown("afterArguments");
        AfterItemsPath = Shown("afterItemsPath");
        AfterItemsPointer = Shown("afterItemsPointer");
        AfterItemSelector = Shown("afterItemSelector");
        AfterItemBatcher = Shown("afterItemBatcher");
        Result = Shown("result");
        AfterResultSelector = Shown("afterResultSelector");
        AfterResultPath = Shown("afterResultPath");
        Variables = Shown("variables");
    }

    /// <summary>The name of the state.</summary>
    public string State { get; }

    /// <summary>Its type, such as <c>Task</c>.</summary>
    public string Type { get; }

    /// <summary>The key of the state machine that has it.</summary>
    public string StateMachine { get; }

    /// <summary><c>SUCCEEDED</c>, <c>FAILED</c>, <c>RETRIABLE</c> when it would be tried again, or <c>CAUGHT_ERROR</c>, as TestState has it.</summary>
    public string Status => result.Status;

    /// <summary>The state that comes next; null at an end, and where it would be tried again.</summary>
    public string? NextState => result.NextState;

    /// <summary>What it gave, parsed; null when it failed or would be tried again.</summary>
    public object? Output { get; }

    /// <summary>The name of the error, also of one that is caught or retried.</summary>
    public string? Error => result.Error;

    /// <summary>What the error says of itself.</summary>
    public string? Cause => result.Cause;

    /// <summary>The input.</summary>
    public object? Input { get; }

    /// <summary>The input after InputPath.</summary>
    public object? AfterInputPath { get; }

    /// <summary>What is sent: the input after Parameters.</summary>
    public object? AfterParameters { get; }

    /// <summary>What is sent where the state is in JSONata.</summary>
    public object? AfterArguments { get; }

    /// <summary>The items of a Map after ItemsPath.</summary>
    public object? AfterItemsPath { get; }

    /// <summary>The items of a Map that its ItemsPointer finds.</summary>
    public object? AfterItemsPointer { get; }

    /// <summary>What each iteration gets of a Map with an ItemSelector.</summary>
    public object? AfterItemSelector { get; }

    /// <summary>What each iteration gets of a Map with an ItemBatcher.</summary>
    public object? AfterItemBatcher { get; }

    /// <summary>What its work gave.</summary>
    public object? Result { get; }

    /// <summary>The result after ResultSelector.</summary>
    public object? AfterResultSelector { get; }

    /// <summary>The input with the result where ResultPath says.</summary>
    public object? AfterResultPath { get; }

    /// <summary>The variables after it, with those that it was given; null when there are none.</summary>
    public object? Variables { get; }

    /// <summary>Which retrier took the error, counted from 0, also when it has no tries left.</summary>
    public int? RetryIndex => (int?)Number(Details, "retryIndex");

    /// <summary>How many seconds pass until it would be tried again.</summary>
    public double? RetryDelaySeconds => Number(Details, "retryBackoffIntervalSeconds");

    /// <summary>Which catcher took the error, counted from 0.</summary>
    public int? CatchIndex => (int?)Number(Details, "catchIndex");

    /// <summary>How many iterations of a Map run at one time; 0 for as many as there can be.</summary>
    public long? MaxConcurrency => (long?)Number(result.InspectionData, "maxConcurrency");

    /// <summary>How many iterations of a Map may fail.</summary>
    public long? ToleratedFailureCount => (long?)Number(result.InspectionData, "toleratedFailureCount");

    /// <summary>How many of a hundred may.</summary>
    public double? ToleratedFailurePercentage => Number(result.InspectionData, "toleratedFailurePercentage");

    private MappingNode? Details => result.InspectionData["errorDetails"] as MappingNode;

    /// <summary><c>Charge SUCCEEDED</c>, or with the error.</summary>
    public override string ToString() => Error is null ? $"{State} {Status}" : $"{State} {Status}: {Error}";

    private object? Shown(string key) => JsonValue.Of(result.InspectionData[key]);

    private static double? Number(MappingNode? data, string key) => data?[key] is NumberNode number ? NumberText.ToDouble(number.Text) : null;
}
