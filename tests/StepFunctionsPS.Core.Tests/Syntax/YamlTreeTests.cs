using System.Linq;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Syntax;

/// <summary>Merge keys, anchors, tags and layout, as js-yaml reads them.</summary>
public class YamlTreeTests
{
    [Theory]
    // Merge keys.
    [InlineData("<<: {a: 1, b: 2}\na: 3", "{\"a\":3,\"b\":2}")]
    [InlineData("a: 0\n<<: {a: 1, b: 2}\nc: 3", "{\"a\":0,\"b\":2,\"c\":3}")]
    [InlineData("<<: [{a: 1}, {a: 2, b: 3}]", "{\"a\":1,\"b\":3}")]
    [InlineData("<<: {a: 1}\n<<: {a: 2, c: 3}", "{\"a\":1,\"c\":3}")]
    [InlineData("'<<': {a: 1}", "{\"<<\":{\"a\":1}}")]
    [InlineData("x: &x {a: 1}\ny:\n  <<: *x\n  b: 2", "{\"x\":{\"a\":1},\"y\":{\"a\":1,\"b\":2}}")]
    [InlineData("<<: []", "{}")]
    [InlineData("- <<", "[\"<<\"]")]
    // Anchors and aliases.
    [InlineData("a: &x 1\nb: *x", "{\"a\":1,\"b\":1}")]
    [InlineData("a: &x\nb: *x", "{\"a\":null,\"b\":null}")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x", "{\"a\":1,\"b\":2,\"c\":2}")]
    [InlineData("&k a: 1\n*k : 2", "")]
    [InlineData("{a: &x 1, b: 2, c: *x}", "{\"a\":1,\"b\":2,\"c\":1}")]
    [InlineData("- &a b: 1\n- *a", "[{\"b\":1},\"b\"]")]
    [InlineData("a: &x !Ref b\nc: *x", "{\"a\":{\"Ref\":\"b\"},\"c\":{\"Ref\":\"b\"}}")]
    // CloudFormation's short functions.
    [InlineData("!Ref a", "{\"Ref\":\"a\"}")]
    [InlineData("!Ref 12", "{\"Ref\":\"12\"}")]
    [InlineData("!Ref", "{\"Ref\":null}")]
    [InlineData("!Condition X", "{\"Condition\":\"X\"}")]
    [InlineData("!GetAtt A.B.C", "{\"Fn::GetAtt\":[\"A\",\"B.C\"]}")]
    [InlineData("!GetAtt A", "{\"Fn::GetAtt\":[\"A\",\"\"]}")]
    [InlineData("!GetAtt [A, B]", "{\"Fn::GetAtt\":[\"A\",\"B\"]}")]
    [InlineData("!Sub ['${x}', {x: !Ref y}]", "{\"Fn::Sub\":[\"${x}\",{\"x\":{\"Ref\":\"y\"}}]}")]
    [InlineData("!Not [!Equals [!Ref a, b]]", "{\"Fn::Not\":[{\"Fn::Equals\":[{\"Ref\":\"a\"},\"b\"]}]}")]
    [InlineData("a: !If\n- x\n- !Ref y", "{\"a\":{\"Fn::If\":[\"x\",{\"Ref\":\"y\"}]}}")]
    [InlineData("a: !Sub |\n  x\n  y", "{\"a\":{\"Fn::Sub\":\"x\\ny\\n\"}}")]
    [InlineData("a: !And\n  - x: 1", "{\"a\":{\"Fn::And\":[{\"x\":1}]}}")]
    // Layout.
    [InlineData("a:\n- 1\n- 2\nb:", "{\"a\":[1,2],\"b\":null}")]
    [InlineData("- - a\n  - b\n-\n- c: 1\n  d: 2", "[[\"a\",\"b\"],null,{\"c\":1,\"d\":2}]")]
    [InlineData("? a\n: b\n? c", "{\"a\":\"b\",\"c\":null}")]
    [InlineData("{a: 1, b, 'c':2, \"d\":[x: y, z]}", "{\"a\":1,\"b\":null,\"c\":2,\"d\":[{\"x\":\"y\"},\"z\"]}")]
    [InlineData("a: [\nb, # c\nc\n]", "{\"a\":[\"b\",\"c\"]}")]
    [InlineData("a: [1,#c\n2]#d", "{\"a\":[1,2]}")]
    [InlineData("a: 1\n\t\n\t# c\nb: 2", "{\"a\":1,\"b\":2}")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", "{\"a\":1}")]
    [InlineData("\ufeffa: 1", "{\"a\":1}")]
    [InlineData("a: 1\r\nb: 2\r\n", "{\"a\":1,\"b\":2}")]
    public void ReadsAsJavaScriptDoes(string text, string json)
    {
        if (json.Length > 0) Assert.Equal(json, JsonWriter.WriteCompact(SyntaxReading.Tree(text)));
        else Assert.Equal("SFN1004", SyntaxReading.Error(text).Code);
    }

    [Fact]
    public void AliasesShareTheNode()
    {
        var tree = (MappingNode)SyntaxReading.Tree("a: &x {b: 1}\nc: *x");
        Assert.Same(tree["a"], tree["c"]);
    }

    [Fact]
    public void LongKeysAreKeys()
    {
        var key = new string('k', 5000);
        Assert.Equal(key, ((MappingNode)SyntaxReading.Tree($"{key}: 1")).Entries[0].Key);
    }

    [Fact]
    public void LongListsInBracketsNeedNoIndentation()
    {
        var text = "a: [ # one\n" + string.Concat(Enumerable.Repeat("b, # c's [\n\"d\"\n,\n", 1000)) + "]\ne: f";
        Assert.Equal(2000, ((SequenceNode)((MappingNode)SyntaxReading.Tree(text))["a"]!).Items.Count);
    }
}
