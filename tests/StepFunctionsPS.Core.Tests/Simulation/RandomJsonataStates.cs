using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Gives states of random machines the fields that they have in JSONata.</summary>
internal sealed class RandomJsonataStates(Random random, Func<int, MappingNode> definition)
{
    private static readonly string[] Errors = ["States.ALL", "States.QueryEvaluationError", "States.TaskFailed", "Boom"];

    private static readonly string[] Resources =
        ["arn:aws:states:::lambda:invoke", "arn:aws:lambda:us-east-1:123456789012:function:f", "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "arn:aws:states:::dynamodb:getItem"];

    private readonly RandomQueries queries = new(random);

    public void Fill(MappingBuilder state, string type, string[] states, int at, int depth)
    {
        if (type is not ("Fail" or "Succeed")) Maybe(state, "Assign", () => new MappingBuilder().Set("v", queries.Number()).Set("w", queries.Value()).Build());
        if (type is not "Fail") Maybe(state, "Output", Output);
        switch (type)
        {
            case "Task": Task(state); break;
            case "Choice": Choice(state, states, at); return;
            case "Wait": Wait(state); break;
            case "Fail": state.Set("Error", queries.Text()).Set("Cause", queries.Text()); return;
            case "Succeed": return;
            case "Parallel": Parallel(state, depth); break;
            case "Map": Map(state, depth); break;
        }

        if (type is "Task" or "Parallel" or "Map") Work(state, states);
        if (at + 1 < states.Length) state.Set("Next", states[at + 1]);
        else if (random.Next(4) == 0) state.Set("Next", Pick(states));
        else state.Set("End", new BooleanNode(true));
    }

    private void Task(MappingBuilder state)
    {
        state.Set("Resource", Pick(Resources));
        Maybe(state, "Arguments", () => queries.Value());
        Maybe(state, "TimeoutSeconds", queries.Number);
        Maybe(state, "HeartbeatSeconds", queries.Number);
        Maybe(state, "Credentials", () => new MappingBuilder().Set("RoleArn", queries.Text()).Build());
    }

    private void Choice(MappingBuilder state, string[] states, int at)
    {
        state.Set("Choices", new SequenceNode(Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Node)Rule(Pick(states))).ToArray()));
        if (at + 1 < states.Length) state.Set("Default", states[at + 1]);
        else Maybe(state, "Default", () => new StringNode(Pick(states)));
    }

    private MappingNode Rule(string next)
    {
        var rule = new MappingBuilder().Set("Condition", random.Next(6) == 0 ? new BooleanNode(random.Next(2) == 0) : queries.Flag()).Set("Next", next);
        Maybe(rule, "Output", Output);
        Maybe(rule, "Assign", () => new MappingBuilder().Set("v", queries.Value()).Build());
        return rule.Build();
    }

    private void Wait(MappingBuilder state)
    {
        if (random.Next(2) == 0) state.Set("Seconds", queries.Number());
        else state.Set("Timestamp", random.Next(2) == 0 ? new StringNode("{% $states.input.when %}") : queries.Text());
    }

    private void Parallel(MappingBuilder state, int depth)
    {
        Maybe(state, "Arguments", Output);
        state.Set("Branches", new SequenceNode(Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Node)definition(depth + 1)).ToArray()));
    }

    private void Map(MappingBuilder state, int depth)
    {
        var processor = new MappingBuilder(definition(depth + 1));
        if (random.Next(2) == 0) Distribute(state, processor);
        state.Set("ItemProcessor", processor.Build());
        if (!state.Has("ItemReader")) state.Set("Items", random.Next(6) == 0 ? queries.Object() : queries.Items());
        Maybe(state, "ItemSelector", () => queries.Mapping());
        Maybe(state, "MaxConcurrency", queries.Number);
        Maybe(state, "ToleratedFailureCount", queries.Number);
        Maybe(state, "ToleratedFailurePercentage", queries.Number);
    }

    private void Distribute(MappingBuilder state, MappingBuilder processor)
    {
        processor.Set("ProcessorConfig", new MappingBuilder().Set("Mode", "DISTRIBUTED").Set("ExecutionType", "STANDARD").Build());
        var place = new MappingBuilder().Set("Bucket", "bucket").Set("Key", random.Next(3) == 0 ? queries.Text() : new StringNode(Pick(["data.json", "data.csv"]))).Build();
        Maybe(state, "ItemReader", () => new MappingBuilder().Set("Resource", "arn:aws:states:::s3:getObject").Set("Arguments", place)
            .Set("ReaderConfig", new MappingBuilder().Set("InputType", Pick(["JSON", "JSONL", "CSV"])).Set("MaxItems", queries.Number()).Build()).Build());
        Maybe(state, "ItemBatcher", () => new MappingBuilder().Set("MaxItemsPerBatch", queries.Number()).Set("MaxInputBytesPerBatch", queries.Number()).Set("BatchInput", queries.Mapping()).Build());
        Maybe(state, "ResultWriter", () => new MappingBuilder().Set("Resource", "arn:aws:states:::s3:putObject").Set("Arguments", place).Build());
    }

    private void Work(MappingBuilder state, string[] states)
    {
        Maybe(state, "Retry", () => new SequenceNode([new MappingBuilder().Set("ErrorEquals", new SequenceNode([new StringNode(Pick(Errors))])).Set("MaxAttempts", new NumberNode("2")).Build()]));
        Maybe(state, "Catch", () => new SequenceNode([Catcher(Pick(states))]));
    }

    private MappingNode Catcher(string next)
    {
        var catcher = new MappingBuilder().Set("ErrorEquals", new SequenceNode([new StringNode(Pick(Errors))])).Set("Next", next);
        Maybe(catcher, "Output", Output);
        Maybe(catcher, "Assign", () => new MappingBuilder().Set("w", new StringNode("{% $states.errorOutput %}")).Build());
        return catcher.Build();
    }

    // What comes next is more often read than not, so that runs come far.
    private Node Output() => random.Next(3) == 0 ? queries.Value() : new StringNode("{% $merge([{'a': {'a': 1, 'b': 2}, 'b': {'a': 3}, 'list': [1, 2], 'n': 2, 'text': 'x,y', 'when': '2026-01-01T00:00:10Z'}, $type($states.input) = 'object' ? $states.input : {}]) %}");

    private void Maybe(MappingBuilder node, string key, Func<Node> value)
    {
        if (random.Next(3) == 0) node.Set(key, value());
    }

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
