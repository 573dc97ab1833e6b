using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Definitions and values at random: legal in form, while paths, types and ways through are left to chance.</summary>
/// <param name="seed">Makes the same machine each time.</param>
/// <param name="language">The query language, or <c>mixed</c> for a machine in JSONPath with states in JSONata.</param>
internal sealed class RandomMachine(int seed, string language = "JSONPath")
{
    private static readonly string[] Keys = ["a", "b", "list", "n", "text", "when"];

    private static readonly string[] Paths =
        ["$", "$.a", "$.list", "$.list[0]", "$.list[*]", "$.list[-1:]", "$..a", "$.n", "$.a.b", "$['text']", "$.list[?(@.a > 1)]", "$.list.length()", "$$", "$$.Execution.Name", "$$.Map.Item.Value", "$$.StateMachine.Name", "$v", "$.b", "$.when", "$.text", "$.n", "$.a"];

    private static readonly string[] Calls =
    [
        "States.Array($.a, $.n)", "States.ArrayPartition($.list, $.n)", "States.ArrayContains($.list, 1)", "States.ArrayRange(0, $.n, 2)", "States.ArrayGetItem($.list, $.n)",
        "States.ArrayLength($.list)", "States.ArrayUnique($.list)", "States.Base64Encode($.text)", "States.Base64Decode($.text)", "States.Hash($.text, 'SHA-256')",
        "States.JsonMerge($.a, $.b, false)", "States.JsonToString($)", "States.StringToJson($.text)", "States.MathAdd($.n, 1)", "States.MathRandom(0, $.n)", "States.Array($$.State.Name)", "States.StringSplit($.text, ',')",
        "States.UUID()", "States.Format('{} of {}', $.n, $.list)", "States.Format('{}', States.MathAdd($.n, 2.5))",
    ];

    private static readonly string[] Errors = ["States.ALL", "States.TaskFailed", "States.Timeout", "States.Runtime", "Boom", "States.DataLimitExceeded"];

    private readonly Random random = new(seed);
    private RandomJsonataStates? jsonata;
    private int names;

    public MappingNode Definition(int depth = 0)
    {
        var states = Enumerable.Range(0, random.Next(1, 6)).Select(_ => $"S{names++}").ToArray();
        var machine = new MappingBuilder();
        if (depth == 0 && language == "JSONata") machine.Set("QueryLanguage", language);
        return machine
            .Set("StartAt", states[0])
            .Set("States", new MappingNode(states.Select((name, i) => new MappingEntry(name, State(states, i, depth))).ToArray()))
            .Build();
    }

    /// <summary>An input, or what a service answers: mostly what the expressions look for, so that runs come far.</summary>
    public Node Data() => random.Next(6) == 0 ? Value() : new MappingBuilder()
        .Set("a", new MappingBuilder().Set("a", Number(1)).Set("b", Value(2)).Build())
        .Set("b", new MappingBuilder().Set("a", Value(2)).Build())
        .Set("list", new SequenceNode(Enumerable.Range(1, random.Next(1, 5)).Select(i => (Node)Number(i)).ToArray()))
        .Set("n", Number(random.Next(1, 4)))
        .Set("text", Pick(["x,y", "5", "eA=="]))
        .Set("when", "2026-01-01T00:00:10Z")
        .Build();

    private Node Value(int depth = 0) => random.Next(depth > 2 ? 5 : 8) switch
    {
        0 => NullNode.Instance,
        1 => new BooleanNode(random.Next(2) == 0),
        2 => Number(random.Next(-3, 9)),
        3 => new NumberNode("1.5e3"),
        4 => new StringNode(Pick(["", "x,y", "5", "2026-01-01T00:00:10Z", "é\u0001\"", "[1]"])),
        5 => new SequenceNode(Enumerable.Range(0, random.Next(5)).Select(_ => Value(depth + 1)).ToArray()),
        _ => new MappingNode(Keys.Where(_ => random.Next(3) > 0).Select(key => new MappingEntry(key, Value(depth + 1))).ToArray()),
    };

    private MappingNode State(string[] states, int at, int depth)
    {
        var state = new MappingBuilder();
        var isLast = at + 1 == states.Length;
        var type = Pick(depth < 2 ? ["Pass", "Pass", "Task", "Task", "Choice", "Wait", "Fail", "Succeed", "Parallel", "Map", "Map"] : ["Pass", "Task", "Choice", "Wait", "Succeed"]);
        // Each state leads to the next one, whatever else it leads to, so that all are reached.
        if (type is "Fail" or "Succeed" && !isLast) type = "Pass";
        state.Set("Type", type);
        if (language == "JSONata" || (language == "mixed" && random.Next(2) == 0))
        {
            if (language == "mixed") state.Set("QueryLanguage", "JSONata");
            (jsonata ??= new RandomJsonataStates(random, Definition)).Fill(state, type, states, at, depth);
            return state.Build();
        }

        if (type is not "Fail" && random.Next(8) == 0) state.Set("InputPath", random.Next(4) == 0 ? NullNode.Instance : Path());
        if (type is not "Fail" && random.Next(8) == 0) state.Set("OutputPath", Path());
        if (type is not ("Fail" or "Succeed")) Maybe(state, "Assign", () => new MappingBuilder().Set("v.$", Expression()).Set("w", Value(2)).Build());
        switch (type)
        {
            case "Pass": Pass(state); break;
            case "Task": Task(state); break;
            case "Choice": Choice(state, states, at); return state.Build();
            case "Wait": Wait(state); break;
            case "Fail": return state.Set("ErrorPath", Pick(["$.text", "$.a"])).Set("Cause", "chance").Build();
            case "Succeed": return state.Build();
            case "Parallel": state.Set("Branches", new SequenceNode(Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Node)Definition(depth + 1)).ToArray())); break;
            default: Map(state, depth); break;
        }

        if (type is "Task" or "Parallel" or "Map") Work(state, states);
        return (!isLast ? state.Set("Next", states[at + 1]) : random.Next(4) == 0 ? state.Set("Next", Pick(states)) : state.Set("End", new BooleanNode(true))).Build();
    }

    private void Pass(MappingBuilder state)
    {
        Maybe(state, "Result", () => Value());
        Maybe(state, "Parameters", Template);
        if (random.Next(5) > 0) state.Set("ResultPath", ResultPath());
    }

    private void Task(MappingBuilder state)
    {
        state.Set("Resource", Pick(["arn:aws:states:::lambda:invoke", "arn:aws:lambda:us-east-1:123456789012:function:f", "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "arn:aws:states:::states:startExecution.sync:2"]));
        Maybe(state, "Parameters", Template);
        Maybe(state, "TimeoutSeconds", () => Number(random.Next(1, 9)));
        Maybe(state, "HeartbeatSecondsPath", () => new StringNode("$.n"));
    }

    private void Choice(MappingBuilder state, string[] states, int at)
    {
        state.Set("Choices", new SequenceNode(Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Node)new MappingBuilder(Rule(0)).Set("Next", Pick(states)).Build()).ToArray()));
        if (at + 1 < states.Length) state.Set("Default", states[at + 1]);
        else Maybe(state, "Default", () => new StringNode(Pick(states)));
    }

    private MappingNode Rule(int depth)
    {
        if (depth < 2 && random.Next(4) == 0) return new MappingBuilder().Set("Not", Rule(depth + 1)).Build();
        if (depth < 2 && random.Next(4) == 0) return new MappingBuilder().Set(Pick(["And", "Or"]), new SequenceNode([Rule(depth + 1), Rule(depth + 1)])).Build();
        var rule = new MappingBuilder().Set("Variable", Path());
        return (random.Next(7) switch
        {
            0 => rule.Set("NumericLessThan", Number(3)),
            1 => rule.Set("StringEqualsPath", Path()),
            2 => rule.Set("TimestampGreaterThan", "2026-01-01T00:00:00Z"),
            3 => rule.Set("StringMatches", "*,*"),
            4 => rule.Set("IsPresent", new BooleanNode(true)),
            5 => rule.Set("IsTimestamp", new BooleanNode(false)),
            _ => rule.Set("BooleanEqualsPath", Path()),
        }).Build();
    }

    private void Wait(MappingBuilder state)
    {
        if (random.Next(2) == 0) state.Set("Seconds", Number(random.Next(100_000)));
        else state.Set(Pick(["SecondsPath", "TimestampPath"]), Pick(["$.n", "$.when", "$.text"]));
    }

    private void Map(MappingBuilder state, int depth)
    {
        var processor = new MappingBuilder(Definition(depth + 1));
        if (random.Next(2) == 0) Distribute(state, processor);
        state.Set("ItemProcessor", processor.Build());
        state.Set("ItemsPath", Pick(["$.list", "$.list", "$.list", "$.a"]));
        Maybe(state, "ItemSelector", Template);
        Maybe(state, "MaxConcurrencyPath", () => new StringNode("$.n"));
        Maybe(state, "ToleratedFailurePercentage", () => Number(random.Next(101)));
    }

    private void Distribute(MappingBuilder state, MappingBuilder processor)
    {
        processor.Set("ProcessorConfig", new MappingBuilder().Set("Mode", "DISTRIBUTED").Set("ExecutionType", "STANDARD").Build());
        var place = new MappingBuilder().Set("Bucket", "bucket").Set("Key", Pick(["data.json", "data.csv", "none"])).Build();
        Maybe(state, "ItemReader", () => new MappingBuilder().Set("Resource", "arn:aws:states:::s3:getObject").Set("Parameters", place)
            .Set("ReaderConfig", new MappingBuilder().Set("InputType", Pick(["JSON", "JSONL", "CSV", "MANIFEST"])).Set("MaxItemsPath", "$.n").Build()).Build());
        Maybe(state, "ItemBatcher", () => new MappingBuilder().Set("MaxItemsPerBatchPath", "$.n").Set("BatchInput", Template()).Build());
        Maybe(state, "ResultWriter", () => new MappingBuilder().Set("Resource", "arn:aws:states:::s3:putObject").Set("Parameters", place).Build());
    }

    private void Work(MappingBuilder state, string[] states)
    {
        Maybe(state, "ResultSelector", Template);
        if (random.Next(5) > 0) state.Set("ResultPath", ResultPath());
        Maybe(state, "Retry", () => new SequenceNode([new MappingBuilder().Set("ErrorEquals", new SequenceNode([new StringNode(Pick(Errors))])).Set("MaxAttempts", Number(random.Next(4))).Set("JitterStrategy", "FULL").Build()]));
        Maybe(state, "Catch", () => new SequenceNode([new MappingBuilder().Set("ErrorEquals", new SequenceNode([new StringNode(Pick(Errors))])).Set("Next", Pick(states)).Set("ResultPath", ResultPath()).Build()]));
    }

    private MappingNode Template() => new MappingBuilder()
        .Set("a.$", Expression()).Set("list", new SequenceNode([new MappingBuilder().Set("a.$", Expression()).Build()])).Set("n", Value(2)).Build();

    private StringNode Expression() => new(Pick(random.Next(2) == 0 ? Paths : Calls));

    private StringNode Path() => new(Pick(Paths));

    private Node ResultPath() => random.Next(5) == 0 ? NullNode.Instance : new StringNode(Pick(["$", "$.a.b", "$.b.new", "$.new", "$.new", "$.new.deep"]));

    private void Maybe(MappingBuilder node, string key, Func<Node> value)
    {
        if (random.Next(3) == 0) node.Set(key, value());
    }

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];

    private static NumberNode Number(int value) => new(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
