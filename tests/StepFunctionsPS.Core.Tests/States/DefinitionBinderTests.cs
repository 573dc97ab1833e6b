using System.Linq;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.States;

/// <summary>Each way in which a definition can be unusable: its code, and the very text that is marked.</summary>
public sealed class DefinitionBinderTests
{
    private const string Ends = "'B':{'Type':'Succeed'}";

    [Theory]
    [InlineData("[]", "SFN4001", "[]")]
    [InlineData("{'StartAt':'A'}", "SFN4002", "{'StartAt':'A'}")]
    [InlineData("{'StartAt':'A','States':{}}", "SFN4002", "{}")]
    [InlineData("{'StartAt':'A','States':[]}", "SFN4012", "[]")]
    [InlineData("{'States':{" + Ends + "}}", "SFN4004", "{'States':{" + Ends + "}}")]
    [InlineData("{'StartAt':'b','States':{" + Ends + "}}", "SFN4005", "'b'")]
    [InlineData("{'StartAt':3,'States':{" + Ends + "}}", "SFN4012", "3")]
    [InlineData("{'StartAt':'A','States':{'A':null}}", "SFN4006", "'A'")]
    [InlineData("{'StartAt':'A','States':{'A':7}}", "SFN4006", "7")]
    [InlineData("{'StartAt':'A','States':{'A':{}}}", "SFN4007", "'A'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Tsak'}}}", "SFN4008", "'Tsak'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'C'}," + Ends + "}}", "SFN4003", "'C'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass'}}}", "SFN4009", "'A'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','Next':'B','End':true}," + Ends + "}}", "SFN4010", "'B'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Task','End':true}}}", "SFN4011", "'A'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Task','Resource':['x'],'End':true}}}", "SFN4012", "['x']")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Map','End':true}}}", "SFN4011", "'A'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Parallel','End':true}}}", "SFN4011", "'A'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Choice'}}}", "SFN4011", "'A'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Choice','Choices':[{'Variable':'$.x','Next':'A'}]}}}", "SFN4018", "{'Variable':'$.x','Next':'A'}")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Choice','Choices':[{'Variable':'$.x','IsNull':true}]}}}", "SFN4011", "{'Variable':'$.x','IsNull':true}")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Choice','Choices':[{'Variable':'$.x','NumericEquals':'1','Next':'A'}]}}}", "SFN4012", "'1'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Choice','Choices':[{'Variable':'$.x','IsNull':true,'IsString':true,'Next':'A'}]}}}", "SFN4019", "'IsString'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Choice','Default':'Z','Choices':[{'Variable':'$.x','IsNull':true,'Next':'A'}]}}}", "SFN4003", "'Z'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Wait','Seconds':'3','End':true}}}", "SFN4012", "'3'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Wait','End':true}}}", "SFN4011", "'A'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','InputPath':'$.a[','End':true}}}", "SFN4013", "[")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','ResultPath':'$.a[*]','End':true}}}", "SFN4015", "'$.a[*]'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'x.$':'fixed'},'End':true}}}", "SFN4014", "'fixed'")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'x.$':'States.Formt($.a)'},'End':true}}}", "SFN4013", "States.Formt($.a)")]
    [InlineData("{'StartAt':'A','States':{'A':{'Type':'Pass','Parameters':{'x.$':'$.a','x':1},'End':true}}}", "SFN4016", "'x'")]
    [InlineData("{'QueryLanguage':'SQL','StartAt':'B','States':{" + Ends + "}}", "SFN4020", "'SQL'")]
    public void ErrorsStandAtTheirPlace(string text, string code, string marked)
    {
        text = text.Replace('\'', '"');
        var found = Bind(text).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        var error = Assert.Single(found);
        Assert.Equal(code, error.Code);
        Assert.Equal(marked.Replace('\'', '"'), text[error.Span.Start..error.Span.End]);
    }

    [Fact]
    public void ATargetIsSuggested()
    {
        var error = Assert.Single(Bind("""{"StartAt":"Ship","States":{"Ship":{"Type":"Pass","Next":"Notfy"},"Notify":{"Type":"Succeed"}}}""").Diagnostics);
        Assert.Equal("(test)(1,58): error SFN4003: State 'Ship' goes to 'Notfy', which does not exist. Did you mean 'Notify'?", error.ToString());
    }

    [Fact]
    public void AllErrorsAreGathered()
    {
        var codes = Bind("""{"StartAt":"X","States":{"A":{"Type":"Pass"},"B":{"Type":"Task","End":true},"C":{}}}""").Diagnostics.Select(item => item.Code);
        Assert.Equal(["SFN4005", "SFN4009", "SFN4011", "SFN4007"], codes);
    }

    [Fact]
    public void NamesAreUniqueOverTheMachine()
    {
        var error = Assert.Single(Bind("""{"StartAt":"A","States":{"A":{"Type":"Map","End":true,"ItemProcessor":{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}}}}""").Diagnostics);
        Assert.Equal("SFN4017", error.Code);
        Assert.Single(error.Related);
    }

    [Fact]
    public void AnUnreachableStateIsRefused()
    {
        var result = Bind("""{"StartAt":"A","States":{"A":{"Type":"Succeed"},"Lost":{"Type":"Succeed"}}}""");
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal(("SFN4021", DiagnosticSeverity.Error), (error.Code, error.Severity));
        Assert.NotNull(result.Output);
    }

    [Theory]
    [InlineData("""{"Type":"Task","Resource":{"Fn::GetAtt":["F","Arn"]},"TimeoutSeconds":{"Ref":"T"},"Retry":[{"ErrorEquals":["States.ALL"],"MaxAttempts":{"Ref":"N"}}],"End":true}""")]
    [InlineData("""{"Type":"Task","Resource":"arn:#{AWS::Partition}:states:::sqs:sendMessage","Parameters":{"QueueUrl":{"Ref":"Q"},"x.$":"$.${Key}"},"End":true}""")]
    [InlineData("""{"Type":"Wait","Seconds":{"Fn::If":["Fast",1,60]},"End":true}""")]
    [InlineData("""{"Type":"Choice","Choices":[{"Variable":"$.x","StringEquals":{"Ref":"X"},"Next":"S"}]}""")]
    [InlineData("""{"Type":"Fail","Error":{"Ref":"E"},"Cause":"${AWS::StackName} failed"}""")]
    public void WhatCloudFormationFillsInIsLegal(string state) =>
        Assert.Empty(Bind("{\"StartAt\":\"S\",\"States\":{\"S\":" + state + "}}").Diagnostics);

    [Fact]
    public void NothingIsSaidTwiceAboutAnUnresolvedValue()
    {
        var unknown = new UnknownNode();
        var state = new MappingBuilder().Set("Type", "Task").Set("Resource", unknown).Set("TimeoutSeconds", unknown).Set("InputPath", unknown)
            .Set("Retry", unknown).Set("Catch", unknown).Set("Next", unknown).Set("Assign", unknown).Set("Parameters", unknown).Build();
        var definition = new MappingBuilder().Set("StartAt", "A").Set("TimeoutSeconds", unknown)
            .Set("States", new MappingBuilder().Set("A", state).Build()).Build();
        Assert.Empty(DefinitionBinder.Bind(definition).Diagnostics);
        Assert.Empty(DefinitionBinder.Bind(unknown).Diagnostics);
    }

    [Fact]
    public void JsonataIsRead()
    {
        var result = Bind("""{"QueryLanguage":"JSONata","StartAt":"A","States":{"A":{"Type":"Wait","Seconds":"{% $states.input.n %}","Output":"{% 1 + 1 %}","Next":"B"},"B":{"Type":"Choice","Choices":[{"Condition":"{% true %}","Next":"C"}]},"C":{"Type":"Succeed"}}}""");
        Assert.Empty(result.Diagnostics);
        Assert.All(result.Output!.States, state => Assert.Equal(QueryLanguage.Jsonata, state.QueryLanguage));
        Assert.Equal("$states.input.n", ((WaitState)result.Output.States[0]).Seconds!.Path!.Text);
    }

    [Theory]
    [InlineData("{% 1 + %}", "SFN4023", "Unexpected end of expression")]
    [InlineData("{% 'open %}", "SFN4023", "String literal must be terminated")]
    [InlineData("{% a[1,2) %}", "SFN4023", "Expected \"]\", got \",\"")]
    public void JsonataThatCannotBeReadIsTold(string text, string code, string problem)
    {
        var found = Assert.Single(Bind("{\"QueryLanguage\":\"JSONata\",\"StartAt\":\"A\",\"States\":{\"A\":{\"Type\":\"Pass\",\"Output\":{\"x\":[" + new StringNode(text) + "]},\"End\":true}}}").Diagnostics);
        Assert.Equal(code, found.Code);
        Assert.Contains($"'Output/x[0]'", found.Message);
        Assert.Contains(problem, found.Message);
    }

    private static Diagnostics.StageResult<Definition> Bind(string text) =>
        DefinitionBinder.Bind(JsonReader.Read(new SourceText("(test)", text), InputLimits.Default).Output!);
}
