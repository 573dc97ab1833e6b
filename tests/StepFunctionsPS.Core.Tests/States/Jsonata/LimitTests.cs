using System;
using System.Diagnostics;
using System.Threading;
using StepFunctionsPS.States.Jsonata;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>No expression fills the stack, the memory or the time of its host. All run on a thread with a stack of 1 MB.</summary>
public sealed class LimitTests
{
    private static readonly JsonataLimits Limits = new() { Time = TimeSpan.FromSeconds(2), Memory = 2_000_000, SequenceLength = 1_000_000, TextLength = 1_000_000, Depth = int.MaxValue };

    [Theory]
    [InlineData("($f := function($n){ 1 + $f($n) }; $f(1))", "D1011")]
    [InlineData("($f := function($n){ $map([$n], $f) }; $f(1))", "D1011")]
    [InlineData("($f := function($n){ $sort([1, 2], function($a, $b){ $f($n) }) }; $f(1))", "D1011")]
    [InlineData("($f := function($m){ $replace('a', /a/, $f) }; $f(1))", "D1011")]
    [InlineData("($d := function($f, $n){ $n = 0 ? $f : $d($f ~> $f, $n - 1) }; $d($string, 40)(1))", "D1012")]
    [InlineData("$reduce([1..100000], function($a, $x){ [[$a]] }, 0)", "D1011")]
    [InlineData("$string($reduce([1..100000], function($a, $x){ {'a': $a} }, 0))", "D1011")]
    [InlineData("{'a': 1} ~> |$|{'b': $}|", "D1011")]
    [InlineData("$string({'a': 1} ~> |$|{'b': $}|)", "D1011")]
    [InlineData("($x := {'a': 1} ~> |$|{'b': $}|; $x.**)", "D1011")]
    [InlineData("($f := function(){ $f() }; $f())", "D1012")]
    [InlineData("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' ~> /^(a|aa)+$/", "D1012")]
    [InlineData("$boolean($reduce([1..60], function($a, $x){ [[$a], [$a]] }, 0))", "D1012")]
    [InlineData("($g := function($v){ $reduce([1..60], function($a, $x){ {'a': $a, 'b': $a} }, $v) }; $g(3) = $g(3.0))", "D1012")]
    [InlineData("$reduce([1..60], function($a, $x){ {'a': $a, 'b': $a} }, 0)", "D2015 D1012")]
    [InlineData("$string($reduce([1..60], function($a, $x){ {'a': $a, 'b': $a} }, 0))", "D2015 D1012")]
    [InlineData("$reduce([1..60], function($a, $x){ $append($a, $a) }, 1)", "D2015")]
    [InlineData("$reduce([1..60], function($a, $x){ $a & $a }, 'ab')", "D2015")]
    [InlineData("$pad('', 1000000000)", "D2015")]
    [InlineData("$map([1..100000], function(){ [1..100000] })", "D2015")]
    [InlineData("[1..10000000]", "D2015")]
    [InlineData("[1..10000001]", "D2014")]
    [InlineData("$range(1, 1000000000, 1)", "D2015")]
    [InlineData("$formatInteger(1, $pad('0', 100000, ',0'))", "D2015")]
    [InlineData("$formatInteger(1e300, 'i')", "D1001")]
    [InlineData("$formatNumber(1/0, '0e0')", "D1001")]
    public void EndsWithAnError(string text, string codes)
    {
        var outcome = OnSmallStack(() => JsonataParser.Parse(text, JsonataDialect.StepFunctions).Expression!.Evaluate(null, new JsonataScope { Limits = Limits }), out var time);
        // Where time and memory both grow, a slow machine runs out of the other first.
        Assert.Contains(outcome.Error?.Code, codes.Split(' '));
        Assert.True(time < TimeSpan.FromSeconds(20), $"It took {time}.");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("-", "")]
    [InlineData("$f(", ")")]
    [InlineData("a[", "]")]
    [InlineData("function($x){", "}")]
    [InlineData("", "+1")]
    [InlineData("", ".a")]
    [InlineData("", "[0]")]
    [InlineData("", " ? 1 : 2")]
    public void DeepTextsAreRefusedOrRead(string before, string after)
    {
        foreach (var count in new[] { 100, 100_000 })
        {
            var text = string.Concat(System.Linq.Enumerable.Repeat(before, count)) + "1" + string.Concat(System.Linq.Enumerable.Repeat(after, count));
            var parsed = OnSmallStack(() => JsonataParser.Parse(text, JsonataDialect.StepFunctions), out _);
            if (count > 1000) Assert.Contains(parsed.Problem?.Code, new[] { "S0500", "S0213" });
            else OnSmallStack(() => parsed.Expression?.Evaluate(null, new JsonataScope { Limits = Limits }), out _);
        }
    }

    [Theory]
    [InlineData("function($x)<a<", 50_000)]
    [InlineData("[", 100_000)]
    [InlineData("1~>$f", 1_000)]
    [InlineData(".a", 1_000)]
    public void TextsAreReadOnLittleStackInLittleTime(string part, int count)
    {
        var text = "a" + string.Concat(System.Linq.Enumerable.Repeat(part, count));
        OnSmallStack(() => JsonataParser.Parse(text, JsonataDialect.StepFunctions), out var time, 256 * 1024);
        Assert.True(time < TimeSpan.FromSeconds(20), $"It took {time}.");
    }

    [Theory]
    [InlineData('+', 40, 60)]
    [InlineData('?', 40, 39)]
    [InlineData('?', 5_000, 3)]
    public void SignaturesAreFittedInLittleTime(char mark, int parameters, int arguments)
    {
        var signature = string.Concat(System.Linq.Enumerable.Repeat("s" + mark, parameters));
        var text = $"function($x)<{signature}>{{$x}}({string.Concat(System.Linq.Enumerable.Repeat("'a',", arguments))}1)";
        var outcome = OnSmallStack(() => JsonataParser.Parse(text, JsonataDialect.StepFunctions) is { Expression: { } read } ? read.Evaluate(null, new JsonataScope()).Error : JsonataParser.Parse(text, JsonataDialect.StepFunctions).Problem, out var time, 256 * 1024);
        Assert.Contains(outcome?.Code, new[] { "T0410", "S0500" });
        Assert.True(time < TimeSpan.FromSeconds(20), $"It took {time}.");
    }

    [Fact]
    public void TailCallsNeedNoStack()
    {
        const string Loop = "($f := function($n, $sum){ $n = 0 ? $sum : $f($n - 1, $sum + $n) }; $f(20000, 0))";
        Assert.Equal("200010000", OnSmallStack(() => JsonataParser.Parse(Loop, JsonataDialect.StepFunctions).Expression!.Evaluate(null, new JsonataScope()), out _).Value?.ToString());
    }

    private static T OnSmallStack<T>(Func<T> run, out TimeSpan time, int stack = 1024 * 1024)
    {
        var result = default(T);
        var watch = Stopwatch.StartNew();
        var thread = new Thread(() => result = run(), stack);
        thread.Start();
        thread.Join();
        time = watch.Elapsed;
        return result!;
    }
}
