using System.Linq;
using StepFunctionsPS.States.Jsonata;
using Xunit;

namespace StepFunctionsPS.Tests.States.Jsonata;

/// <summary>Calls that cannot succeed, and functions in the place of values; what may be right is never told.</summary>
public sealed class StaticCallTests
{
    [Theory]
    [InlineData("$partition($states.input.x)", "$partition(list, number)")]
    [InlineData("$substring($states.input.name)", "$substring(text, number, number?)")]
    [InlineData("$sum(1, 2)", "$sum(list)")]
    [InlineData("$random('a')", "$random(number?)")]
    [InlineData("$map($states.input.x, 5)", "$map(list, function)")]
    [InlineData("$states.input.x ~> $uppercase(2)", "$uppercase(text)")]
    [InlineData("$hash($states.input.x, 'SHA256')", "MD5, SHA-1, SHA-256, SHA-384, SHA-512")]
    [InlineData("$substring($states.input.name, 1)", null)]
    [InlineData("$states.input.name.$substring(1)", null)]
    [InlineData("$states.input.items[$contains('a')]", null)]
    [InlineData("$states.input.x ~> $partition(2)", null)]
    [InlineData("$zip($states.input.a, [1], 2)", null)]
    [InlineData("$map($states.input.x, $uppercase)", null)]
    [InlineData("$sort($states.input.x, function($a, $b) { $a > $b })", null)]
    [InlineData("($sum := function($a, $b) { $a + $b }; $sum(1, 2))", null)]
    [InlineData("$count(1, 2)", null)]
    [InlineData("$hash($states.input.x, '${Algorithm}')", null)]
    [InlineData("$replace($states.input.x, /a/, function($m) { 'b' }, 1)", null)]
    public void ArgumentsAreHeldToTheSignature(string text, string? wanted) =>
        Assert.Equal(wanted, Read(text).WrongCalls(IsVariable, open => open.Contains("${")).Select(wrong => wrong.Wanted).SingleOrDefault());

    [Theory]
    [InlineData("$uuid", true)]
    [InlineData("function($x) { $x }", true)]
    [InlineData("{'a': [1, /x/], 'b': $states.input}", true)]
    [InlineData("$states.input.a ? $uuid : $substring(?, 1)", true)]
    [InlineData("$states.input.a ? $uuid : 1", false)]
    [InlineData("$uuid()", false)]
    [InlineData("$count", false)]
    [InlineData("($uuid := 5; $uuid)", false)]
    [InlineData("($states.input.a ? $uuid := 5; $uuid)", false)]
    [InlineData("$states.input.x ~> $uppercase", false)]
    public void FunctionsAreSeenAsValues(string text, bool isFunction) => Assert.Equal(isFunction, Read(text).GivesFunction(IsVariable));

    [Theory]
    [InlineData("$states.input.name.toUpperCase()", "toUpperCase")]
    [InlineData("$orders.items.size()", "size")]
    [InlineData("($o := {'f': function() { 1 }}; $o.f())", null)]
    [InlineData("$states.input.name.$uppercase()", null)]
    public void FieldsOfDataAreNotCalled(string text, string? name) => Assert.Equal(name, Read(text).Facts.FieldCalls.Select(place => place.Name).SingleOrDefault());

    // The machine has one that hides a function.
    private static bool IsVariable(string name) => name == "count";

    private static JsonataExpression Read(string text) => JsonataParser.Parse(text, JsonataDialect.StepFunctions).Expression!;
}
