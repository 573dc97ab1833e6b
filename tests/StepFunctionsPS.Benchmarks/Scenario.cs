using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace StepFunctionsPS.Benchmarks;

/// <summary>A machine and how often it is run.</summary>
/// <param name="Name">A letter.</param>
/// <param name="What">What it is, for the table.</param>
/// <param name="Definition">In JSON.</param>
/// <param name="Input">In JSON.</param>
/// <param name="Executions">How often it is run one after the other.</param>
/// <param name="Transitions">How many states that enters in all.</param>
/// <param name="Twin">What does the same in JSONPath, for a machine in JSONata, which the peer cannot run.</param>
internal sealed record Scenario(string Name, string What, string Definition, string Input, int Executions, int Transitions, string? Twin = null)
{
    private const int Iterations = 10_000;
    private const int Items = 10_000;
    private const int Executed = 1_000;

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("a", "loop of Pass and Choice", Loop, """{"count":0}""", 1, (2 * Iterations) + 1),
        new("b", "Map over 10,000 items", Map, ListOfItems(), 1, Items + 1),
        new("c", "1,000 executions of 10 states", Chain(), """{"n":15,"name":"x"}""", Executed, 10 * Executed),
        new("j", "the loop of (a) in JSONata", JsonataLoop, """{"count":0}""", 1, (2 * Iterations) + 1, Twin: "a"),
    ];

    /// <summary>What both sides read.</summary>
    public string ToJson() => new JsonObject
    {
        ["definition"] = JsonNode.Parse(Definition),
        ["input"] = JsonNode.Parse(Input),
        ["executions"] = Executions,
    }.ToJsonString();

    private static string Loop => $$$"""
        {"StartAt":"Add","States":{
          "Add":{"Type":"Pass","Parameters":{"count.$":"States.MathAdd($.count, 1)"},"Next":"More"},
          "More":{"Type":"Choice","Choices":[{"Variable":"$.count","NumericLessThan":{{{Iterations}}},"Next":"Add"}],"Default":"Done"},
          "Done":{"Type":"Succeed"}
        }}
        """;

    private static string JsonataLoop => $$$"""
        {"QueryLanguage":"JSONata","StartAt":"Add","States":{
          "Add":{"Type":"Pass","Output":{"count":"{% $states.input.count + 1 %}"},"Next":"More"},
          "More":{"Type":"Choice","Choices":[{"Condition":"{% $states.input.count < {{{Iterations}}} %}","Next":"Add"}],"Default":"Done"},
          "Done":{"Type":"Succeed"}
        }}
        """;

    private const string Map = """
        {"StartAt":"Each","States":{"Each":{"Type":"Map","ItemsPath":"$.items","End":true,"ItemProcessor":{
          "StartAt":"One","States":{"One":{"Type":"Pass","Parameters":{"id.$":"$.id","name.$":"States.Format('item {}', $.id)"},"End":true}}}}}}
        """;

    private static string ListOfItems()
    {
        var items = new JsonArray();
        for (var i = 0; i < Items; i++) items.Add(new JsonObject { ["id"] = i, ["price"] = i * 3 });
        return new JsonObject { ["items"] = items }.ToJsonString();
    }

    // Three Choice states and seven Pass states that format.
    private static string Chain()
    {
        var states = new JsonObject();
        for (var i = 1; i <= 10; i++)
        {
            var next = $"S{i + 1}";
            var state = i is 3 or 6 or 9
                ? new JsonObject
                {
                    ["Type"] = "Choice",
                    ["Choices"] = new JsonArray(new JsonObject { ["Variable"] = "$.n", ["NumericGreaterThan"] = 10 + i, ["Next"] = next }),
                    ["Default"] = next,
                }
                : new JsonObject
                {
                    ["Type"] = "Pass",
                    ["Parameters"] = new JsonObject { ["n.$"] = "$.n", ["name.$"] = "States.Format('order {} of {}', $.n, 'x')" },
                };
            if (i == 10) state["End"] = true;
            else if (state["Choices"] is null) state["Next"] = next;
            states[$"S{i}"] = state;
        }

        return new JsonObject { ["StartAt"] = "S1", ["States"] = states }.ToJsonString();
    }
}
