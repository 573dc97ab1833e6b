using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.States;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class LambdaMockTests
{
    private const string Invoke = "'Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'own','Qualifier':'live','Payload':{'a':1}}";
    private const string Function = "'Resource':'arn:aws:lambda:us-east-1:999999999999:function:own'";
    private const string OfService = "'Resource':'arn:aws:lambda:us-east-1:123456789012:function:own:live'";
    private const string Other = "'Resource':'arn:aws:states:::sqs:sendMessage','Parameters':{'MessageBody':'m'}";

    [Theory]
    [InlineData(Invoke, "'f'", "f: {'a':1}", "{'ExecutedVersion':'$LATEST','Payload':{'a':1},'StatusCode':200}")]
    [InlineData(Invoke, "true", "own:live {'a':1}", "{'ExecutedVersion':'$LATEST','Payload':{'a':1},'StatusCode':200}")]
    [InlineData("'Resource':'arn:aws:states:::lambda:invoke','Parameters':{'FunctionName':'own'}", "true", "own: {}", "{'ExecutedVersion':'$LATEST','Payload':{},'StatusCode':200}")]
    [InlineData("'Resource':'arn:aws:states:::lambda:invoke.waitForTaskToken','Parameters':{'FunctionName':'own','Payload':{'t.$':'$$.Task.Token'}}", "true", "own: {'t':'token-1'}", "{'t':'token-1'}")]
    [InlineData(Function, "'f'", "f: {'in':2}", "{'in':2}")]
    [InlineData(Function, "true", "arn:aws:lambda:us-east-1:999999999999:function:own: {'in':2}", "{'in':2}")]
    [InlineData(OfService, "true", "own:live: {'in':2}", "{'in':2}")]
    [InlineData(Other, "'f'", "f: {'MessageBody':'m'}", "{'MessageBody':'m'}")]
    public void AFunctionAnswersInTheFormOfTheTask(string task, string function, string call, string output)
    {
        var lambda = new EchoLambda();
        var run = Run(task, $"{{'Lambda':{function},'After':3}}", lambda);
        Assert.Equal(call, Assert.Single(lambda.Calls));
        Assert.Equal(output, LocalService.Quoted(run.Output));
        Assert.Equal(3, run.Duration.TotalSeconds);
    }

    [Theory]
    [InlineData("{'errorType':'Card.Declined','errorMessage':'no funds'}", "Card.Declined", "{'errorType':'Card.Declined','errorMessage':'no funds'}")]
    [InlineData("{'errorMessage':'timed out'}", "Lambda.Unknown", "The cause could not be determined because Lambda did not return an error type. Returned payload: {'errorMessage':'timed out'}")]
    public void AFailureIsToldAsAwsDoes(string payload, string error, string cause)
    {
        var run = Run(Invoke, "{'Lambda':true}", new EchoLambda(payload, "Unhandled"));
        Assert.Equal((error, cause), (run.Error, run.Cause!.Replace('"', '\'')));
    }

    [Fact]
    public void NothingIsNull() => Assert.Equal("null", Run(Function, "{'Lambda':'f'}", new EchoLambda("")).Output!.ToString());

    [Fact]
    public void ItCanBeOneOfSeveralOutcomes()
    {
        var lambda = new EchoLambda();
        var run = Run(Function + ",'Retry':[{'ErrorEquals':['Busy']}]", "[{'Throw':{'Error':'Busy'}},{'Lambda':'f'}]", lambda);
        Assert.Equal((1, ExecutionStatus.Succeeded), (lambda.Calls.Count, run.Status));
    }

    [Theory]
    [InlineData("{'Lambda':false}", "SFN8009")]
    [InlineData("{'Lambda':''}", "SFN8009")]
    [InlineData("{'Lambda':'f','Return':1}", "SFN8009")]
    [InlineData("{'Lambda':'f'}", "SFN8034")]
    public void MistakesAreFoundBeforeTheRun(string mock, string code) =>
        Assert.Equal(code, Assert.Single(Read(Machine.One("'Type':'Task'," + Function), mock, null).Diagnostics).Code);

    private static SimulationResult Run(string task, string mock, ILambda lambda)
    {
        var definition = Machine.One("'Type':'Task'," + task);
        return Machine.Run(definition, "{'in':2}", Read(definition, mock, lambda).Output);
    }

    private static Diagnostics.StageResult<TaskMocks> Read(Definition definition, string mock, ILambda? lambda) =>
        MockFileReader.Read(Machine.Json($"{{'S':{mock}}}"), MockTargets.Of(Machine.Alone(definition)), lambda: lambda);
}
