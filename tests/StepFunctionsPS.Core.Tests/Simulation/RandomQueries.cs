using System;
using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Expressions of JSONata at random, mostly sound, some failing and some undefined, and the templates that they stand in.</summary>
internal sealed class RandomQueries(Random random)
{
    private const int Deepest = 3;

    // What fails, has no value, or has one that is none of JSON.
    private static readonly string[] Odd =
    [
        "$nothing", "$states.input.none", "$sum", "function($x){$x}", "null", "1 + 'a'", "$f()", "$error('boom')", "$sum('a')", "1 / 0", "[1, $sum]", "{'f': /a/}",
        "($f := function($n){ 1 + $f($n) }; $f(0))", "$states.input.list.none", "$v", "$w", "$states.result", "$states.errorOutput.Cause", "$states.context.State.RetryCount", "$toMillis('x')", "$parse('{')", "[]", "'é\u0001'", "$states.result.none", "$states.errorOutput.Error",
    ];

    private static readonly string[] Numbers =
    [
        "$states.input.n", "$states.input.n", "$states.input.list[0]", "1", "2.5", "-1", "@n + @n", "@n * @n", "$count(@l)", "$sum(@l)", "$number(@t)", "$length(@t)", "$round($random() * 10)",
        "$max(@l)", "@b ? @n : @n", "$exists($v) ? $v : 1", "$reduce(@l, function($a, $b){ $a + $b })", "$millis() % 7",
    ];

    private static readonly string[] Texts =
    [
        "$states.input.text", "$states.input.text", "$states.input.when", "'a'", "$string(@a)", "@t & @a", "$substringBefore(@t, ',')", "$now()", "$uuid()", "$states.context.Execution.Name",
        "$states.context.State.Name", "$fromMillis(@n * 1000)", "$join($split(@t, ','), '-')", "$hash(@t, 'SHA-1')", "$uppercase(@t)", "$pad(@t, @n)", "$type(@a)", "$replace(@t, /x/, @t)",
    ];

    private static readonly string[] Flags = ["@n < @n", "@t = @t", "@a = @a", "$exists(@a)", "$not(@b)", "@b and @b", "@b or @b", "@n in @l", "$boolean(@a)", "$contains(@t, 'x')", "true"];

    private static readonly string[] Lists =
    [
        "$states.input.list", "$states.input.list", "[@a, @a]", "[0..@n]", "$map(@l, function($i){ $i & @t })", "$filter(@l, function($x, $i){ $i < @n })", "@l[$ > @n]", "$range(0, @n, 1)",
        "$partition(@l, @n)", "$states.input.**.a", "$keys(@o)", "$sort(@l)", "$reverse(@l)", "$distinct(@l)", "@l^(>$)", "$append(@l, @a)", "$shuffle(@l)", "$zip(@l, @l)", "@l#$i.[$i, $]",
    ];

    private static readonly string[] Objects =
    [
        "$states.input.a", "{'a': @a, 'b': @a}", "$merge([@o, @o])", "@l{$string($): $}", "@o ~> |$|{'c': @a}, 'b'|", "$sift(@o, function($v, $k){ $k = 'a' })", "$states.context.Map.Item", "$parse('{\"a\":[1]}')",
        "$states.input", "$states", "$states.input.b.a.%", "$spread(@o)[0]",
    ];

    /// <summary>An expression for a field that takes such a value, with its marks.</summary>
    public StringNode Number() => Marked("@n");

    public StringNode Text() => Marked("@t");

    public StringNode Flag() => Marked("@b");

    public StringNode Object() => Marked("@o");

    /// <summary>An expression for a list, or a list with expressions inside.</summary>
    public Node Items() => random.Next(4) == 0 ? new SequenceNode(Enumerable.Range(0, random.Next(4)).Select(_ => Value(2)).ToArray()) : Marked(random.Next(6) == 0 ? "@a" : "@l");

    /// <summary>A template with expressions at any depth.</summary>
    public Node Value(int depth = 0) => random.Next(depth > 1 ? 2 : 5) switch
    {
        0 => new NumberNode("7"),
        1 or 2 => Marked("@a"),
        3 => new SequenceNode([Value(depth + 1), Value(depth + 1)]),
        _ => Mapping(depth),
    };

    public MappingNode Mapping(int depth = 0) => new MappingBuilder().Set("a", Value(depth + 1)).Set("n", Number()).Set("list", Marked("@l")).Set("text", Text()).Build();

    private StringNode Marked(string pattern) => new("{% " + Fill(pattern, 0) + " %}");

    private string Fill(string pattern, int depth)
    {
        if (random.Next(depth == 0 ? 30 : 100) == 0) return Pick(Odd);
        var parts = pattern.Split('@');
        return parts[0] + string.Concat(parts.Skip(1).Select(part => Of(part[0], depth) + part[1..]));
    }

    private string Of(char kind, int depth)
    {
        var from = kind switch { 'n' => Numbers, 't' => Texts, 'b' => Flags, 'l' => Lists, 'o' => Objects, _ => Pick([Numbers, Texts, Flags, Lists, Objects]) };
        var pattern = depth < Deepest ? Pick(from) : Pick(from.Where(item => !item.Contains('@')).ToArray());
        return pattern.Contains('@') ? $"({Fill(pattern, depth + 1)})" : pattern;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
