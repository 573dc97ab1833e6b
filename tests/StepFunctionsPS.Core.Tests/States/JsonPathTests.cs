using Xunit;

namespace StepFunctionsPS.Tests.States;

public sealed class JsonPathTests
{
    private const string Store = "{'store':{'books':[{'t':'A','p':8,'tags':['x']},{'t':'B','p':12},{'t':'C','p':9,'isbn':'1'}]},'n':null,'a b':1}";

    [Theory]
    [InlineData("$.store.books[0].t", "'A'")]
    [InlineData("$['store']['books'][1]['t']", "'B'")]
    [InlineData("$.store.books[-1].t", "'C'")]
    [InlineData("$.store.books[*].t", "['A','B','C']")]
    [InlineData("$.store.books[0,2].t", "['A','C']")]
    [InlineData("$.store.books[1:].t", "['B','C']")]
    [InlineData("$.store.books[:-1].t", "['A','B']")]
    [InlineData("$.store.books[-2:].t", "['B','C']")]
    [InlineData("$..t", "['A','B','C']")]
    [InlineData("$.store.books[?(@.p < 10)].t", "['A','C']")]
    [InlineData("$.store.books[?(@.p<10 && @.isbn)].t", "['C']")]
    [InlineData("$.store.books[?(@.p > 10 || @.t == 'A')].t", "['A','B']")]
    [InlineData("$.store.books[?(!(@.t == 'A'))].t", "['B','C']")]
    [InlineData("$.store.books[?(@.t==B)].p", "[12]")]
    [InlineData("$.store.books[?(@.t in ['A','C'])].p", "[8,9]")]
    [InlineData("$.store.books[?(@.t =~ /[ab]/i)].p", "[8,12]")]
    [InlineData("$.store.books[?(@.p == 99)]", "[]")]
    [InlineData("$.store.books[0]['t','p']", "{'t':'A','p':8}")]
    [InlineData("$.store.books[(@.length-1)].t", "'C'")]
    [InlineData("$.store.books.length()", "3")]
    [InlineData("$.store.books[*].p.max()", "12")]
    [InlineData("$.n", "null")]
    [InlineData("$['a b']", "1")]
    [InlineData("$.no.such[*]", "[]")]
    [InlineData("$$.Execution.Name", "'run'")]
    [InlineData("$v.a[1]", "2")]
    [InlineData("$.no", "States.Runtime: Invalid path '$.no' : No results for path: $['no']")]
    [InlineData("$.no.such", "States.Runtime: Invalid path '$.no.such' : Missing property in path $['no']")]
    [InlineData("$.store.books[7]", "States.Runtime: Invalid path '$.store.books[7]' : No results for path: $['store']['books'][7]")]
    [InlineData("$w", "States.Runtime: The variable '$w' has no value.")]
    [InlineData("$.a..", "5: a name is missing after '.'")]
    [InlineData("$.a[x]", "4: an index, a name in quotes, '*' or a filter '?(...)' should stand in the brackets")]
    [InlineData("$.a['x", "4: the quote is never closed")]
    [InlineData("$.a b", "4: 'b' cannot follow here; names with blanks or signs are written as ['name']")]
    public void PathsLeadToValues(string path, string expected) => Assert.Equal(expected, FixedScope.Evaluate(path, Store));

    [Theory]
    [InlineData("$", ".a", "", "more than 200 steps")]
    [InlineData("$", "[?(@", "", "nested too deep")]
    [InlineData("$[?(", "(", "", "nested too deep")]
    [InlineData("", "States.Array(", "", "more than 10 levels")]
    public void HostileTextsEndInAMessage(string start, string part, string end, string problem) =>
        Assert.Contains(problem, FixedScope.Evaluate(start + string.Concat(System.Linq.Enumerable.Repeat(part, 100_000)) + end));
}
