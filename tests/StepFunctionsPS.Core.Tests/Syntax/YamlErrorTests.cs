using System.Linq;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Each mistake has its message at the place where the user must look.</summary>
public class YamlErrorTests
{
    [Theory]
    [InlineData("", "SFN1001", 1, 1)]
    [InlineData("# only a comment\n", "SFN1001", 1, 1)]
    [InlineData("a: 1\nb: 2\na: 3", "SFN1004", 3, 1)]
    [InlineData("{a: 1, 'a': 2}", "SFN1004", 1, 8)]
    [InlineData("a: \"b", "SFN1005", 1, 4)]
    [InlineData("x: 1\na: 'b\nc: 1\n", "SFN1005", 2, 4)]
    [InlineData("a: \"b\nc: \"d\"\n", "SFN1005", 1, 4)]
    [InlineData("a: 'b\nc: 'd'\n", "SFN1005", 1, 4)]
    [InlineData("a:\n  - \"b\n  - \"c\"\n", "SFN1005", 2, 5)]
    [InlineData("a: \"x\\qy\"", "SFN1006", 1, 6)]
    [InlineData("a: \"x\\u12\"", "SFN1006", 1, 6)]
    [InlineData("a: b\u0007", "SFN1007", 1, 5)]
    [InlineData("a: b\0", "SFN1007", 1, 5)]
    [InlineData("a:\n\tb: 1", "SFN1013", 2, 1)]
    [InlineData("a:\n  b: 1\n\tc: 1", "SFN1013", 3, 1)]
    [InlineData("\ta: 1", "SFN1013", 1, 1)]
    [InlineData("a:\n  b: 1\n c: 2", "SFN1014", 3, 2)]
    [InlineData("- a\nb: 1", "SFN1014", 2, 1)]
    [InlineData("a: 'b' c", "SFN1015", 1, 8)]
    [InlineData("a: [1] x", "SFN1015", 1, 8)]
    [InlineData("a: '{% 'b' %}'", "SFN1015", 1, 9)]
    [InlineData("a: {b: '{% 'c' %}'}", "SFN1015", 1, 13)]
    [InlineData("a: 1\nb\nc: 2", "SFN1016", 2, 1)]
    [InlineData("a: 1\nb:2", "SFN1016", 2, 1)]
    [InlineData("a: b: c", "SFN1017", 1, 5)]
    [InlineData("a: b\n  c: d", "SFN1039", 2, 3)]
    [InlineData("a:\n  b\n  c:\n    d: e", "SFN1039", 3, 3)]
    [InlineData("a: - b", "SFN1018", 1, 4)]
    [InlineData("a: [1, 2\nb: 3\n", "SFN1019", 1, 4)]
    [InlineData("a:\n  b: [1, 2\n  c: 3\nd: 4\n", "SFN1019", 2, 6)]
    [InlineData("a: {b: 1\nc: 2\n", "SFN1019", 1, 4)]
    [InlineData("a: [1", "SFN1019", 1, 4)]
    [InlineData("a: [\"b\" \"c\"]", "SFN1020", 1, 9)]
    [InlineData("{a: [1] b: 2}", "SFN1020", 1, 9)]
    [InlineData("[a,,b]", "SFN1021", 1, 4)]
    [InlineData("a: @b", "SFN1022", 1, 4)]
    [InlineData("a: `b", "SFN1022", 1, 4)]
    [InlineData("a: [@b]", "SFN1022", 1, 5)]
    [InlineData("a: |x\n  b", "SFN1023", 1, 4)]
    [InlineData("a: |#c\n  b", "SFN1036", 1, 5)]
    [InlineData("a: [b],#c", "SFN1015", 1, 7)]
    [InlineData("a: *", "SFN1024", 1, 4)]
    [InlineData("a: [!Ref]", "SFN1025", 1, 5)]
    [InlineData("a: !Transform b", "SFN1026", 1, 4)]
    [InlineData("a: !!int b", "SFN1027", 1, 4)]
    [InlineData("a: !!seq {}", "SFN1027", 1, 4)]
    [InlineData("a: *b", "SFN1028", 1, 4)]
    [InlineData("a: &b [*b]", "SFN1029", 1, 8)]
    [InlineData("<<: 1", "SFN1030", 1, 5)]
    [InlineData("{a: 1}: b", "SFN1031", 1, 1)]
    [InlineData("a: {{b}}", "SFN1031", 1, 5)]
    [InlineData(": b", "SFN1032", 1, 1)]
    [InlineData("a: 1\n---\nb: 2", "SFN1033", 2, 1)]
    [InlineData("%YAML\n---\na: 1", "SFN1034", 1, 1)]
    [InlineData("a: &x &y b", "SFN1035", 1, 7)]
    [InlineData("a: !Ref !Sub b", "SFN1035", 1, 9)]
    public void ErrorsNameThePlace(string text, string code, int line, int column)
    {
        var error = SyntaxReading.Error(text);
        Assert.Equal((code, line, column), (error.Code, error.Line, error.Column));
        Assert.NotEmpty(error.Advice);
        Assert.DoesNotContain("Exception", error.ToString());
        Assert.DoesNotContain("scanning", error.ToString());
    }

    [Fact]
    public void DuplicateKeysShowBothPlaces()
    {
        var error = SyntaxReading.Error("a: 1\nb:\n  c: 1\n  c: 2");
        Assert.Equal((4, 3), (error.Line, error.Column));
        Assert.Equal(3, error.Related[0].Span.Line);
    }

    [Theory]
    [InlineData("a: !sub b", "Did you mean '!Sub'?")]
    [InlineData("a: !GetAttr b.c", "Did you mean '!GetAtt'?")]
    [InlineData("a: &common 1\nb: *comon", "Did you mean 'common'?")]
    public void NearNamesAreSuggested(string text, string advice) => Assert.Equal(advice, SyntaxReading.Error(text).Advice);

    [Theory]
    [InlineData("a: !!binary aGk=", "Remove the tag: a service file holds plain JSON values.")]
    [InlineData("a: !!set {b, c}", "Remove the tag: a service file holds plain JSON values.")]
    [InlineData("a: !!omap [b: 1]", "Remove the tag: a service file holds plain JSON values.")]
    [InlineData("a: !!pairs [b: 1]", "Remove the tag: a service file holds plain JSON values.")]
    [InlineData("a: !<tag:yaml.org,2002:binary> aGk=", "Remove the tag: a service file holds plain JSON values.")]
    [InlineData("a: !!strg b", "Did you mean '!!str'?")]
    [InlineData("a: !Length [b]", "Use the long form of a CloudFormation function, 'Fn::Length:'; put a text that starts with '!' in quotes.")]
    public void UnknownTagsGetTheAdviceOfTheirKind(string text, string advice)
    {
        var error = SyntaxReading.Error(text);
        Assert.Equal(("SFN1026", advice), (error.Code, error.Advice));
    }

    [Fact]
    public void OnlyTheFirstUnknownAliasesGetSuggestions()
    {
        var errors = SyntaxReading.Yaml("a: &common 1\n" + string.Concat(Enumerable.Range(0, 50).Select(i => $"b{i}: *comon\n"))).Diagnostics;
        Assert.Equal(50, errors.Count);
        Assert.Equal("Did you mean 'common'?", errors[0].Advice);
        Assert.NotEqual("Did you mean 'common'?", errors[49].Advice);
    }

    [Fact]
    public void ErrorsThatAreNoSyntaxAreGathered()
    {
        var result = SyntaxReading.Yaml("a: !Foo 1\nb: *x\nc: 1\nc: 2\nd:\n  <<: 1\n");
        Assert.Equal(["SFN1026", "SFN1028", "SFN1004", "SFN1030"], result.Diagnostics.Select(error => error.Code));
        Assert.NotNull(result.Output);
    }

    [Theory]
    [InlineData("[[[[a]]]]", 3, 1, 4)]
    [InlineData("a:\n  b:\n    c:\n      d: 1", 3, 4, 7)]
    [InlineData("- - - - a", 3, 1, 7)]
    [InlineData("a: &x [[b]]\nc: [*x]", 3, 2, 5)]
    [InlineData("[[!Ref a]]", 2, 1, 3)]
    public void DepthIsBounded(string text, int depth, int line, int column)
    {
        var error = SyntaxReading.Error(text, InputLimits.Default with { Depth = depth });
        Assert.Equal(("SFN1002", line, column), (error.Code, error.Line, error.Column));
        Assert.NotNull(SyntaxReading.Yaml(text, InputLimits.Default with { Depth = depth + 1 }).Output);
    }

    [Fact]
    public void NodesAreBounded()
    {
        var error = SyntaxReading.Error("[a, b, c]", InputLimits.Default with { Nodes = 3 });
        Assert.Equal(("SFN1003", 8), (error.Code, error.Column));
        Assert.NotNull(SyntaxReading.Yaml("[a, b, c]", InputLimits.Default with { Nodes = 4 }).Output);
    }

    [Fact]
    public void AliasBombsAreRefusedAtTheAlias()
    {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (var i = 1; i < 12; i++) text += $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n";
        var error = SyntaxReading.Error(text);
        Assert.Equal(("SFN1003", 6), (error.Code, error.Line));
    }
}
