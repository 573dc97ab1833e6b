using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Apis.Models;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Apis.Results;

/// <summary>
/// Holds values to what AWS says of a result, in the order in which Step Functions does: of a structure first what is missing, then
/// what is there, in the order of the value. What the model does not know is taken, and so is null, which is no value.
/// </summary>
internal sealed class ResultCheck(ResultShape result, ResultRule rule)
{
    /// <summary>What is wrong with a value, as it is found, so that asking for the first costs no more.</summary>
    public static IEnumerable<ResultProblem> Problems(ResultShape result, Node value, ResultRule rule) =>
        new ResultCheck(result, rule).Check(value, result.Shape, new Place("", ""));

    private IEnumerable<ResultProblem> Check(Node value, ApiShape shape, Place place) => (shape.Type, value) switch
    {
        (ApiType.Any, _) or (_, NullNode) => [],
        (ApiType.Structure, MappingNode structure) => Members(structure, shape, place),
        (ApiType.List, SequenceNode list) => Size(list.Items.Count, shape, place).Concat(list.Items.SelectMany((item, index) => Check(item, shape.Item, place.Item(index)))),
        (ApiType.Map, MappingNode map) => Size(map.Entries.Count, shape, place).Concat(map.Entries.SelectMany(entry => Check(entry.Value, shape.Item, place.Entry(entry.Key)))),
        (ApiType.Text or ApiType.Binary, StringNode text) => Size(text.Value.Length, shape, place).Concat(Choice(text.Value, shape, place)),
        (ApiType.Number, NumberNode number) => Limits(NumberText.ToDouble(number.Text), "the minimum value", "the maximum value", shape, place),
        (ApiType.Boolean, BooleanNode) or (ApiType.Moment, StringNode) => [],
        // What is known to differ from integration to integration is not told as a mistake.
        (ApiType.Binary, _) when rule == ResultRule.Kind => [],
        (ApiType.Moment, NumberNode) when result.HasNumericMoments || rule == ResultRule.Kind => [],
        _ => [new ResultProblem(place.Path, place.Name.Length == 0 ? $"The result must be {Kind(shape.Type)}" : $"Field '{place.Name}' must be {Kind(shape.Type)}", ResultRule.Kind)],
    };

    private IEnumerable<ResultProblem> Members(MappingNode structure, ApiShape shape, Place place)
    {
        var members = result.Members(shape);
        if (rule >= ResultRule.Required)
        {
            foreach (var missing in members.Where(member => member.Value.IsRequired && structure.Find(member.Key) is null))
                yield return new ResultProblem(place.Member(missing.Key).Path, $"Required field '{missing.Key}' is missing", ResultRule.Required);
        }

        foreach (var entry in structure.Entries)
        {
            if (!members.TryGetValue(entry.Key, out var member)) continue;
            foreach (var problem in Check(entry.Value, member.Shape, place.Member(entry.Key))) yield return problem;
        }
    }

    private IEnumerable<ResultProblem> Size(int length, ApiShape shape, Place place) => Limits(length, "the minimum length", "the maximum length", shape, place);

    private IEnumerable<ResultProblem> Limits(double size, string least, string most, ApiShape shape, Place place)
    {
        if (rule < ResultRule.Limits) yield break;
        if (size < shape.Min) yield return new ResultProblem(place.Path, $"Field '{place.Name}' is smaller than {least}", ResultRule.Limits);
        if (size > shape.Max) yield return new ResultProblem(place.Path, $"Field '{place.Name}' exceeds {most}", ResultRule.Limits);
    }

    private IEnumerable<ResultProblem> Choice(string text, ApiShape shape, Place place)
    {
        if (rule >= ResultRule.Limits && shape.Values.Count > 0 && !shape.Values.Contains(text))
            yield return new ResultProblem(place.Path, $"Field '{place.Name}' is not an expected value", ResultRule.Limits);
    }

    private static string Kind(ApiType type) => type switch
    {
        ApiType.Number => "a number",
        ApiType.Boolean => "a boolean",
        ApiType.List => "an array",
        ApiType.Map or ApiType.Structure => "an object",
        _ => "a string",
    };

    // Items and entries go by the name of the field that has them.
    private sealed record Place(string Path, string Name)
    {
        public Place Member(string name) => new(Path.Length == 0 ? name : $"{Path}.{name}", name);

        public Place Entry(string key) => new($"{Path}.{key}", Name);

        public Place Item(int index) => new($"{Path}[{index.ToString(CultureInfo.InvariantCulture)}]", Name);
    }
}
