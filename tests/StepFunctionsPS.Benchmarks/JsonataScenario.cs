using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace StepFunctionsPS.Benchmarks;

/// <summary>A query over 1 MB of orders.</summary>
/// <param name="What">What it is, for the table.</param>
/// <param name="Expression">In JSONata.</param>
internal sealed record JsonataScenario(string What, string Expression)
{
    public const string Name = "d";

    private const int Orders = 6_300;

    private const string Sum = "$sum(orders[status = 'shipped'].(price * quantity))";
    private const string Group = "orders{customer: $sum($.(price * quantity))}";
    private const string Sort = "$sort(orders, function($l, $r) { $l.price * $l.quantity < $r.price * $r.quantity })[[0..9]].id";
    private const string Merge = "$merge($map($filter(orders, function($o) { $o.quantity > 5 }), function($o) { {$o.id: $o.price * $o.quantity} }))";
    private const string Join = "$join(orders.(id & ': ' & customer & ' ' & price), '; ')";

    public static IReadOnlyList<JsonataScenario> All { get; } =
    [
        new("filter, map and sum", Sum),
        new("group by customer", Group),
        new("first 10 by a computed key", Sort),
        new("$map, $filter and $merge", Merge),
        new("join of texts", Join),
        new("all five in one object", $"{{'sum': {Sum}, 'group': {Group}, 'sort': {Sort}, 'merge': {Merge}, 'join': {Join}}}"),
    ];

    /// <summary>What both sides read.</summary>
    public string ToJson() => new JsonObject { ["expression"] = Expression, ["input"] = Input() }.ToJsonString();

    private static JsonObject Input()
    {
        var orders = new JsonArray();
        for (var i = 0; i < Orders; i++)
        {
            orders.Add(new JsonObject
            {
                ["id"] = $"order-{i:D6}",
                ["customer"] = $"customer-{i * 7919 % 500:D4}",
                ["status"] = (i % 3) switch { 0 => "shipped", 1 => "open", _ => "cancelled" },
                ["price"] = i * 7907 % 100_003 / 100.0,
                ["quantity"] = (i * 31 % 12) + 1,
                ["address"] = new JsonObject { ["city"] = $"city-{i % 97}", ["street"] = $"street {i % 1013}" },
                ["note"] = "",
            });
        }

        return new JsonObject { ["orders"] = orders };
    }
}
