using Xunit;

namespace StepFunctionsPS.Tests.States;

public sealed class IntrinsicTests
{
    [Theory]
    [InlineData("States.Array()", "[]")]
    [InlineData("States.Array('a', 1, null, true, $.x)", "['a',1,null,true,5]")]
    [InlineData("States.ArrayPartition($.list, 2)", "[[1,2],[2]]")]
    [InlineData("States.ArrayPartition($.list, 0)", "States.IntrinsicFailure: States.ArrayPartition: the size of a part must be greater than 0.")]
    [InlineData("States.ArrayContains($.list, 2.0)", "true")]
    [InlineData("States.ArrayRange(0, 9, 3)", "[0,3,6,9]")]
    [InlineData("States.ArrayRange(3, 0, -2)", "[3,1]")]
    [InlineData("States.ArrayRange(1, 9, 0)", "States.IntrinsicFailure: States.ArrayRange: the step must not be 0.")]
    [InlineData("States.ArrayGetItem($.list, 1)", "2")]
    [InlineData("States.ArrayGetItem($.list, 3)", "States.IntrinsicFailure: States.ArrayGetItem: the index 3 is outside of an array of 3 items.")]
    [InlineData("States.ArrayLength($.list)", "3")]
    [InlineData("States.ArrayUnique($.list)", "[1,2]")]
    [InlineData("States.Base64Encode('Héllo')", "'SMOpbGxv'")]
    [InlineData("States.Base64Decode('SMOpbGxv')", "'Héllo'")]
    [InlineData("States.Hash('abc', 'SHA-1')", "'a9993e364706816aba3e25717850c26c9cd0d89d'")]
    [InlineData("States.JsonMerge($.a, $.b, false)", "{'k':2,'m':1}")]
    [InlineData("States.StringToJson('[1, 2]')", "[1,2]")]
    [InlineData("States.StringToJson(' ')", "null")]
    [InlineData("States.JsonToString($.list)", "'[1,2,2]'")]
    [InlineData("States.MathAdd(-1.5, 0)", "-1")]
    [InlineData("States.MathAdd(1.49, 1.5)", "3")]
    [InlineData("States.MathAdd(2147483647, 1)", "States.IntrinsicFailure: States.MathAdd: the sum 2147483648 is outside of -2147483648 to 2147483647.")]
    [InlineData("States.StringSplit('a,b;;c', ',;')", "['a','b','c']")]
    [InlineData("States.Format('{} is {}', $.a, States.Format('\\'{}\\'', 1.50))", "'{k=1, m=1} is '1.50''")]
    [InlineData("States.Format('a\\{\\}{}', null)", "'a{}null'")]
    [InlineData("States.Format('{}')", "States.IntrinsicFailure: States.Format: there are more {} in the text than arguments.")]
    [InlineData("States.Formt('{}')", "0: 'States.Formt' is not an intrinsic function; did you mean 'States.Format'")]
    [InlineData("States.MathAdd(1)", "0: States.MathAdd takes 2 arguments, but 1 are given")]
    [InlineData("States.MathAdd(1, abc)", "18: an argument is a path, a text in 'single quotes', a number, true, false, null or another function")]
    [InlineData("States.Array('a'", "16: ',' or ')' should stand here, but the end was found")]
    public void FunctionsGiveValues(string call, string expected) =>
        Assert.Equal(expected, FixedScope.Evaluate(call, "{'x':5,'list':[1,2,2],'a':{'k':1,'m':1},'b':{'k':2}}"));

    [Fact]
    public void ChanceRepeatsWithItsSeed()
    {
        Assert.Equal(FixedScope.Evaluate("States.UUID()"), FixedScope.Evaluate("States.UUID()"));
        Assert.Matches("^'[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'$", FixedScope.Evaluate("States.UUID()"));
        Assert.Equal("7", FixedScope.Evaluate("States.MathRandom(7, 8)"));
    }
}
