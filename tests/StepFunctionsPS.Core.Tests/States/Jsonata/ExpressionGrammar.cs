using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>Makes expressions by the grammar of JSONata, with all that the language and Step Functions have in them.</summary>
internal sealed class ExpressionGrammar(Random random)
{
    private static readonly string[] Names = ["a", "b", "c", "Account", "Order", "Product", "Price", "foo", "`w x`", "*", "**", "%", "$", "$$", "$x", "$i"];
    private static readonly string[] Leaves = ["0", "1", "-1", "2.5", "1e21", "1e308", "9007199254740993", "''", "'abc'", "'1,2'", "\"\\uD83D\\uDE00\"", "\"\\uD800\"", "'2018-03-23'", "true", "null", "[]", "{}", "nothing", "/a(b)?/i", "/[\\w-.]*/", "'[Y0001]-[M01]'", "'#,##0.00'", "'Ww;o'"];
    private static readonly string[] Operators = ["+", "-", "*", "/", "%", "&", "=", "!=", "<", "<=", ">", ">=", " and ", " or ", " in ", "~>", "?:", "??", "."];
    private static readonly string[] Signatures = ["", "", "<n:n>", "<s-n?:s>", "<a<n>:n>", "<x+:x>", "<(sn)j?:x>", "<f<n:n>:f>", "<"];
    private static readonly string[] Functions =
    [
        "sum", "count", "max", "min", "average", "string", "substring", "substringBefore", "substringAfter", "lowercase", "uppercase", "length", "trim", "pad", "match", "contains",
        "replace", "split", "join", "formatNumber", "formatBase", "formatInteger", "parseInteger", "number", "floor", "ceil", "round", "abs", "sqrt", "power", "boolean", "not", "map",
        "zip", "filter", "single", "reduce", "sift", "keys", "lookup", "append", "exists", "spread", "merge", "reverse", "each", "error", "assert", "type", "sort", "distinct", "shuffle",
        "base64encode", "base64decode", "encodeUrlComponent", "encodeUrl", "decodeUrlComponent", "decodeUrl", "eval", "toMillis", "fromMillis", "clone", "now", "partition", "range", "hash", "parse", "random", "uuid",
    ];

    public string Expression(int depth) => depth <= 0 ? One(Leaves) : random.Next(16) switch
    {
        < 4 => Path(depth - 1),
        < 7 => Call(depth - 1),
        < 9 => Expression(depth - 1) + One(Operators) + Expression(depth - 1),
        9 => $"{Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)}",
        10 => $"[{Listed(depth - 1)}]",
        11 => $"{{{Pairs(depth - 1)}}}",
        12 => $"({One("$x", "$f", "$i")} := {Expression(depth - 1)}; {Expression(depth - 1)})",
        13 => Function(depth - 1),
        14 => $"{Path(depth - 1)} ~> |{Path(depth - 1)}|{Expression(depth - 1)}{One("", ", 'a'", ", " + Expression(depth - 1))}|",
        _ => $"[{Expression(depth - 1)}..{Expression(depth - 1)}]",
    };

    private string Path(int depth) => string.Join(".", Many(1, 4, () => Step(depth) + string.Concat(Many(0, 2, () => Trimming(depth)))));

    private string Step(int depth) => random.Next(8) switch
    {
        < 5 => One(Names),
        5 => $"({Expression(depth - 1)})",
        6 => $"[{Listed(depth - 1)}]",
        _ => Call(depth - 1),
    };

    private string Trimming(int depth) => random.Next(7) switch
    {
        0 => One("[0]", "[-1]", "[]", "[[0..2]]"),
        1 => $"[{Expression(depth - 1)}]",
        2 => One("@$x", "#$i", "@$i"),
        3 => $"^({One("", "<", ">")}{Expression(depth - 1)})",
        4 => $"{{{Pairs(depth - 1)}}}",
        5 => $"[{One(Names)} = {Expression(depth - 1)}]",
        _ => "",
    };

    private string Call(int depth) => $"${One(Functions)}({string.Join(", ", Many(0, 4, () => random.Next(12) == 0 ? "?" : random.Next(4) == 0 ? Function(depth - 1) : Expression(depth - 1)))})";

    private string Function(int depth) => random.Next(3) == 0
        ? "$" + One(Functions)
        : $"function({string.Join(", ", new[] { "$v", "$i", "$x" }.Take(random.Next(4)))}){One(Signatures)}{{{Expression(depth - 1)}}}";

    private string Listed(int depth) => string.Join(", ", Many(0, 4, () => Expression(depth - 1)));

    private string Pairs(int depth) => string.Join(", ", Many(0, 3, () => $"{One("'k'", "'l'", One(Names))}: {Expression(depth - 1)}"));

    private string[] Many(int least, int limit, Func<string> make) => Enumerable.Range(0, random.Next(least, limit)).Select(_ => make()).ToArray();

    private string One(params IReadOnlyList<string> choices) => choices[random.Next(choices.Count)];
}
