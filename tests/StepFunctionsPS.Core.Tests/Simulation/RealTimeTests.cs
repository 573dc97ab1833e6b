using System;
using System.Diagnostics;
using System.Threading;
using StepFunctionsPS.Simulation;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

/// <summary>Runs on the clock on the wall; bounds are wide, since test machines are busy.</summary>
public sealed class RealTimeTests
{
    private const string Twice = "{'StartAt':'A','States':{'A':{'Type':'Task','Resource':'arn:aws:lambda:us-east-1:123456789012:function:a','Retry':[{'ErrorEquals':['Busy'],'MaxDelaySeconds':1}],'Next':'B'},'B':{'Type':'Pass','End':true}}}";
    private static readonly SimulationRequest Real = new() { IsRealTime = true };

    [Fact]
    public void DelaysReallyPass()
    {
        var mocks = new FunctionMocks(call => call.Call == 0 ? TaskOutcome.Throw("Busy", null, TimeSpan.FromSeconds(0.2)) : Machine.Return("{}", 0.3));
        var watch = Stopwatch.StartNew();
        var result = Machine.Run(Machine.Bind(Twice), mocks: mocks, request: Real);
        Assert.InRange(watch.Elapsed.TotalSeconds, 1.5, 60);
        Assert.InRange(result.Duration.TotalSeconds, 1.5, watch.Elapsed.TotalSeconds);
        Assert.Equal(ExecutionStatus.Succeeded, result.Status);
    }

    [Fact]
    public void ALongWaitEndsAtOnceWhenItIsCancelled()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(0.2));
        var watch = Stopwatch.StartNew();
        Assert.Throws<OperationCanceledException>(() => Simulator.Run(Machine.Bind("{'StartAt':'A','States':{'A':{'Type':'Wait','Seconds':99999999,'End':true}}}"), Real, source.Token));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.1, 30);
    }

    [Fact]
    public void ItIsTheRealMomentAndNotAFixedOne()
    {
        var run = new LocalRun(new StateMachine("a", Machine.Json(Twice)) { Definition = Machine.Bind(Twice) }, Machine.Json("{}"), StepFunctionsPS.Simulation.Mocks.NoMocks.Instance);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), run.Request.StartTime);
        Assert.InRange((run with { IsRealTime = true }).Request.StartTime, DateTimeOffset.UtcNow.AddMinutes(-10), DateTimeOffset.UtcNow);
    }
}
