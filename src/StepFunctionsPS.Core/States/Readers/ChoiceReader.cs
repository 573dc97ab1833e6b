using System.Linq;
using StepFunctionsPS.States.Choices;
using StepFunctionsPS.States.Queries;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

internal sealed class ChoiceReader : StateReader
{
    protected override State Read(string name, StateFields fields)
    {
        var rules = fields.Mappings("Choices", position => $"{fields.Place}, rule {position}");
        if (fields.Find("Choices") is null || rules is { Count: 0 }) fields.Missing("Choices", "List at least one rule with its Next.");
        return new ChoiceState(
            ReadFrame(name, fields, next: null),
            (rules ?? []).Select(ReadRule).ToArray(),
            fields.Target("Default"));
    }

    private static ChoiceRule ReadRule(StateFields fields)
    {
        if (fields.Find("Next") is null) fields.Missing("Next", "Name the state to go to when the rule holds.");
        var condition = fields.IsJsonata ? ReadJsonataCondition(fields) : ConditionReader.Read(fields);
        return new ChoiceRule(fields.Node, condition, fields.Target("Next"), fields.QueryTemplate("Output"), fields.Assign());
    }

    private static ChoiceCondition? ReadJsonataCondition(StateFields fields)
    {
        var condition = fields.Find("Condition");
        // Who compares in the way of JSONPath is told what to write by the rule about its fields.
        if (condition is null && !ConditionReader.Compares(fields.Node)) fields.Missing("Condition", "Write what it asks, such as {% $states.input.total > 100 %}.");
        else if (condition is not (null or StringNode or BooleanNode) && !Opaque.Is(condition)) fields.Wrong("Condition", "a JSONata expression", condition);
        if (condition is BooleanNode constant) return new QueryCondition(constant.Value, null);
        return fields.Query("Condition") is { } query ? new QueryCondition(false, query) : null;
    }
}
