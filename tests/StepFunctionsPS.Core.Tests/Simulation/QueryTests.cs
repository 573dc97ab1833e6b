using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>What fields make of what expressions in JSONata give.</summary>
public sealed class QueryTests
{
    private const string Task = "'QueryLanguage':'JSONata','Type':'Task','Resource':'arn:aws:states:::lambda:invoke',";
    private const string Inline = "'QueryLanguage':'JSONata','Type':'Map','ItemProcessor':{'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}},";
    private const string Distributed = "'QueryLanguage':'JSONata','Type':'Map','ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}},";
    private const string Wait = "'QueryLanguage':'JSONata','Type':'Wait',";
    private const string Pass = "'QueryLanguage':'JSONata','Type':'Pass',";

    [Theory]
    [InlineData(Task + "'TimeoutSeconds':'{% -1 %}'", "TimeoutSeconds", "TimeoutSeconds must be between 1 and 99999999, but was: -1")]
    [InlineData(Task + "'TimeoutSeconds':'{% 1.5 %}'", "TimeoutSeconds", "The TimeoutSeconds field refers to value \"1.5\" which is not a valid integer: 1.5")]
    [InlineData(Task + "'TimeoutSeconds':'{% true %}'", "TimeoutSeconds", "The JSONata expression 'true' specified for the field 'TimeoutSeconds' returned an unexpected result type. Expected 'number', but was 'boolean' for value: true")]
    [InlineData(Task + "'HeartbeatSeconds':'{% 0 %}'", "HeartbeatSeconds", "HeartbeatSeconds must be between 1 and 99999999, but was: 0")]
    [InlineData(Task + "'HeartbeatSeconds':'{% 1e8 %}'", "HeartbeatSeconds", "HeartbeatSeconds must be between 1 and 99999999, but was: 100000000")]
    [InlineData(Wait + "'Seconds':'{% -1 %}'", "Seconds", "The Seconds parameter references a negative value: -1 == -1")]
    [InlineData(Wait + "'Seconds':'{% 1e8 %}'", "Seconds", "Seconds must be between 0 and 99999999, but was: 100000000")]
    [InlineData(Wait + "'Seconds':'{% $states.input.none %}'", "Seconds", "The JSONata expression '$states.input.none' specified for the field 'Seconds' returned nothing (undefined).")]
    [InlineData(Inline + "'Items':[],'MaxConcurrency':'{% -1 %}'", "MaxConcurrency", "MaxConcurrency cannot be negative.")]
    [InlineData(Inline + "'Items':[],'ToleratedFailureCount':'{% -1 %}'", "ToleratedFailureCount", "ToleratedFailureCount cannot be negative.")]
    [InlineData(Inline + "'Items':[],'ToleratedFailurePercentage':'{% 100.5 %}'", "ToleratedFailurePercentage", "ToleratedFailurePercentage must be between 0 and 100.")]
    [InlineData(Distributed + "'Items':[],'ItemBatcher':{'MaxItemsPerBatch':'{% 0 %}'}", "ItemBatcher/MaxItemsPerBatch", "field MaxItemsPerBatch must be positive")]
    [InlineData(Distributed + "'Items':'{% 1 %}'", "Items", "The JSONata expression '1' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was 'number' for value: 1")]
    [InlineData(Inline + "'Items':'{% {} %}'", "Items", "The JSONata expression '{}' specified for the field 'Items' returned an unexpected result type. Expected 'array', but was 'object' for value: {}")]
    [InlineData(Inline + "'Items':[1,'{% $states.input.none %}']", "Items[1]", "The JSONata expression '$states.input.none' specified for the field 'Items[1]' returned nothing (undefined).")]
    [InlineData(Inline + "'Items':'{% $fn := function($x){$x} %}'", "Items", "The JSONata expression '$fn := function($x){$x}' specified for the field 'Items' returned an unsupported result type.")]
    [InlineData(Pass + "'Output':{'a':'{% [1, {\\'f\\': $sum}] %}'}", "Output/a", "The JSONata expression '[1, {\"f\": $sum}]' specified for the field 'Output/a' returned an unsupported result type.")]
    public void WhatAFieldDoesNotTakeIsAnErrorOfItsExpression(string fields, string location, string words)
    {
        var result = Machine.Run(Machine.One(fields), "{}");
        Assert.Equal("States.QueryEvaluationError", result.Error);
        Assert.Equal("An error occurred while executing the state 'S' (entered at the event id #2). " + words, result.Cause);
        Assert.Equal($"\"{location}\"", result.Events.Single(item => item.Type == "EvaluationFailed").Details?["location"]?.ToString());
    }

    [Theory]
    [InlineData(Inline + "'Items':[1,'{% $states.input.n %}',{'deep':['{% $states.input.n * 2 %}']}]", "[1,2,{'deep':[4]}]")]
    [InlineData(Inline + "'Items':'{% [$states.input.n, []] %}'", "[2,[]]")]
    [InlineData(Inline + "'Items':[],'MaxConcurrency':'{% 0 %}'", "[]")]
    [InlineData(Distributed + "'Items':{'a':'{% $states.input.n %}','b':[]}", "[{'Key':'a','Value':2},{'Key':'b','Value':[]}]")]
    [InlineData(Distributed + "'Items':'{% $states.input %}','ItemSelector':'{% $states.context.Map.Item %}'", "[{'Index':0,'Key':'n','Value':2}]")]
    [InlineData(Distributed + "'Items':'{% $states.input %}','ItemBatcher':{'MaxItemsPerBatch':'{% 5 %}'}", "[{'Items':[{'Key':'n','Value':2}]}]")]
    [InlineData(Distributed + "'Items':{}", "[]")]
    public void ItemsAreListsOrOfDistributedMapsObjects(string fields, string output) =>
        Assert.Equal(output, Machine.Output(Machine.One(fields), "{'n':2}"));

    [Fact]
    public void ObjectsOfJsonPathAreItemsToo()
    {
        const string Fields = "'Type':'Map','ItemsPath':'$.of','ItemSelector':{'k.$':'$$.Map.Item.Key','v.$':'$$.Map.Item.Value'},'ItemProcessor':{'ProcessorConfig':{'Mode':'DISTRIBUTED','ExecutionType':'STANDARD'},'StartAt':'P','States':{'P':{'Type':'Pass','End':true}}}";
        Assert.Equal("[{'k':'x','v':1},{'k':'y','v':2}]", Machine.Output(Machine.One(Fields), "{'of':{'x':1,'y':2}}"));
    }

    [Fact]
    public void AFailureOfTheRangeIsCaught()
    {
        var machine = Machine.Bind("{'QueryLanguage':'JSONata','StartAt':'S','States':{'S':{'Type':'Task','Resource':'arn:aws:states:::lambda:invoke','TimeoutSeconds':'{% $states.input.n - 3 %}','Catch':[{'ErrorEquals':['States.QueryEvaluationError'],'Next':'E','Output':'{% $states.errorOutput.Error %}'}],'End':true},'E':{'Type':'Succeed'}}}");
        Assert.Equal("'States.QueryEvaluationError'", Machine.Output(machine, "{'n':2}"));
    }
}
