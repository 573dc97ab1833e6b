using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.States.Intrinsics;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.States.Templates;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Expressions;

/// <summary>The paths and intrinsic functions of a state, each with what is written.</summary>
internal static class ExpressionFinder
{
    /// <summary>All of them, the arguments of functions included.</summary>
    public static IEnumerable<(Expression Expression, Node Node)> In(State state) => Outermost(state).SelectMany(found => WithArguments(found.Expression, found.Node));

    private static IEnumerable<(Expression Expression, Node Node)> Outermost(State state)
    {
        foreach (var part in Templates(state).SelectMany(template => template?.Expressions ?? [])) yield return part;
        foreach (var number in Numbers(state))
        {
            if (number?.Path is { } path) yield return (path, number.Node);
        }

        foreach (var (key, expression) in Fields(state))
        {
            if (expression is not null) yield return (expression, expression is QueryExpression query ? query.Node : state.Node[key] ?? state.Node);
        }

        if (state is not ChoiceState choice) yield break;
        foreach (var rule in choice.Choices)
        {
            foreach (var expression in rule.Condition?.Expressions ?? []) yield return (expression, expression is QueryExpression query ? query.Node : rule.Node);
        }
    }

    private static IEnumerable<(Expression, Node)> WithArguments(Expression expression, Node node) => expression is IntrinsicCall call
        ? new[] { (expression, node) }.Concat(call.Arguments.SelectMany(argument => WithArguments(argument, node)))
        : [(expression, node)];

    private static IEnumerable<PayloadTemplate?> Templates(State state)
    {
        IEnumerable<PayloadTemplate?> own = state switch
        {
            PassState pass => [pass.Parameters],
            TaskState task => [task.Parameters, task.ResultSelector, task.Credentials],
            MapState map => [map.ResultSelector, map.Fields.Items, map.Fields.ItemSelector, map.Fields.ItemReader?.Parameters, map.Fields.ItemBatcher?.BatchInput, map.Fields.ResultWriter?.Parameters],
            WorkState work => [work.Parameters, work.ResultSelector],
            ChoiceState choice => choice.Choices.SelectMany(rule => new[] { rule.Output, rule.Assign }),
            _ => [],
        };
        return own.Append(state.Output).Append(state.Assign).Concat((state as WorkState)?.Catch.SelectMany(catcher => new[] { catcher.Output, catcher.Assign }) ?? []);
    }

    private static IEnumerable<NumberField?> Numbers(State state) => state switch
    {
        TaskState task => [task.TimeoutSeconds, task.HeartbeatSeconds],
        WaitState wait => [wait.Seconds],
        MapState { Fields: var map } => [map.MaxConcurrency, map.ToleratedFailureCount, map.ToleratedFailurePercentage, map.ItemBatcher?.MaxItems, map.ItemBatcher?.MaxBytes, map.ItemReader?.Config.MaxItems],
        _ => [],
    };

    private static IEnumerable<(string Key, Expression? Expression)> Fields(State state)
    {
        yield return ("InputPath", state.InputPath?.Expression);
        yield return ("OutputPath", state.OutputPath?.Expression);
        if (state is MapState map) yield return ("ItemsPath", map.Fields.ItemsPath);
        if (state is WaitState wait) yield return ("TimestampPath", wait.TimestampPath);
        if (state is not FailState fail) yield break;
        yield return ("ErrorPath", fail.ErrorPath);
        yield return ("CausePath", fail.CausePath);
    }
}
