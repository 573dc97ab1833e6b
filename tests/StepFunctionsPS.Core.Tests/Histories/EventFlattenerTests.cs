using System;
using System.Diagnostics;
using System.Linq;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Syntax;
using Xunit;
using Xunit.Abstractions;

namespace StepFunctionsPS.Tests.Histories;

public sealed class EventFlattenerTests(ITestOutputHelper output)
{
    private static readonly string[] EventTypes =
    [
        "ExecutionStarted", "ExecutionSucceeded", "ExecutionFailed", "ExecutionTimedOut", "ExecutionAborted", "ExecutionRedriven",
        "PassStateEntered", "PassStateExited", "TaskStateEntered", "TaskStateExited", "TaskStateAborted", "WaitStateEntered", "FailStateEntered",
        "ParallelStateEntered", "ParallelStateStarted", "ParallelStateSucceeded", "ParallelStateFailed", "ParallelStateAborted", "ParallelStateExited",
        "MapStateEntered", "MapStateStarted", "MapStateSucceeded", "MapStateFailed", "MapStateAborted", "MapStateExited",
        "MapIterationStarted", "MapIterationSucceeded", "MapIterationFailed", "MapIterationAborted", "MapRunStarted", "MapRunFailed", "MapRunRedriven",
        "TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSubmitFailed", "TaskSucceeded", "TaskFailed", "LambdaFunctionScheduleFailed", "ActivityTimedOut",
        "EvaluationFailed", "Unknown", "",
    ];

    /// <summary>Histories with what is made of them; the names of the transcripts.</summary>
    public static TheoryData<string, string> Histories => new()
    {
        {
            "RetryAndCatch", """
            1<0 ExecutionStarted input={}
            2<0 TaskStateEntered name=Charge input={}
            3<2 TaskScheduled resource=invoke parameters={"card":1}
            4<3 TaskStarted resource=invoke
            5<4 TaskFailed error=Busy cause=later
            6<5 TaskScheduled resource=invoke
            7<6 TaskStartFailed error=States.Runtime cause=role
            8<7 TaskScheduled resource=sendMessage.waitForTaskToken
            9<8 TaskStarted
            10<9 TaskSubmitted output={}
            11<10 TaskTimedOut error=States.Timeout
            12<11 TaskStateExited name=Charge output={}
            13<12 TaskStateEntered name=Bill
            14<13 LambdaFunctionScheduleFailed error=E cause=c
            15<14 LambdaFunctionScheduled
            16<15 LambdaFunctionStartFailed error=E cause=c
            17<16 ActivityScheduled
            18<17 ActivityStarted workerName=w
            19<18 ActivitySucceeded output=1
            20<12 EvaluationFailed error=States.QueryEvaluationError cause=x state=Bill
            21<20 ExecutionFailed error=States.QueryEvaluationError cause=x
            """
        },
        {
            "ConcurrentIterations", """
            1<0 ExecutionStarted
            2<0 MapStateEntered name=Orders
            3<2 MapStateStarted length=2
            4<3 MapIterationStarted name=Orders index=0
            5<3 MapIterationStarted name=Orders index=1
            6<5 MapStateEntered name=Lines
            7<4 MapStateEntered name=Lines
            8<6 MapStateStarted length=2
            9<8 MapIterationStarted name=Lines index=0
            10<8 MapIterationStarted name=Lines index=1
            11<7 MapStateStarted length=1
            12<11 MapIterationStarted name=Lines index=0
            13<10 TaskStateEntered name=Ship
            14<12 TaskStateEntered name=Ship
            15<9 TaskStateEntered name=Ship
            16<14 TaskScheduled
            17<13 TaskScheduled
            18<15 TaskScheduled
            19<17 TaskFailed error=Busy
            20<16 TaskSucceeded
            21<20 TaskStateExited name=Ship
            22<21 MapIterationSucceeded name=Lines index=0
            23<21 MapStateSucceeded
            24<21 MapStateExited name=Lines
            25<24 MapIterationSucceeded name=Orders index=0
            26<19 TaskScheduled
            27<26 TaskFailed error=Broken cause=down
            28<18 TaskStateAborted
            29<28 MapIterationAborted name=Lines index=0
            30<27 MapIterationFailed name=Lines index=1
            31<27 MapStateFailed error=Broken
            32<31 MapIterationFailed name=Orders index=1
            33<31 MapStateFailed error=Broken
            34<33 ExecutionFailed error=Broken cause=down
            """
        },
        {
            "NestedAndRetried", """
            1<0 ExecutionStarted
            2<0 ParallelStateEntered name=Both
            3<2 ParallelStateStarted
            4<3 MapStateEntered name=Items
            5<3 ParallelStateEntered name=Inner
            6<4 MapStateStarted length=1
            7<5 ParallelStateStarted
            8<7 WaitStateEntered name=Wait
            9<6 MapIterationStarted name=Items index=0
            10<9 ParallelStateEntered name=Deep
            11<10 ParallelStateStarted
            12<11 PassStateEntered name=Leaf
            13<12 PassStateExited name=Leaf
            14<13 ParallelStateSucceeded
            15<13 ParallelStateExited name=Deep
            16<15 MapIterationSucceeded name=Items index=0
            17<15 MapStateSucceeded
            18<15 MapStateExited name=Items
            19<18 FailStateEntered name=Stop
            20<8 WaitStateAborted
            21<20 ParallelStateAborted
            22<19 ParallelStateStarted
            23<22 PassStateEntered name=Items2
            24<23 PassStateExited name=Items2
            25<22 FailStateEntered name=Stop2
            26<25 ParallelStateFailed error=E
            27<26 ParallelStateStarted
            28<27 PassStateEntered name=Items2
            29<28 PassStateExited name=Items2
            30<29 ParallelStateSucceeded
            31<29 ParallelStateExited name=Both
            32<31 SucceedStateEntered name=Done
            33<32 SucceedStateExited name=Done
            34<33 ExecutionSucceeded output=1
            """
        },
        {
            "Redriven", """
            1<0 ExecutionStarted
            2<0 ParallelStateEntered name=Both
            3<2 ParallelStateStarted
            4<3 TaskStateEntered name=Left
            5<4 TaskScheduled
            6<3 WaitStateEntered name=Right
            7<5 TaskFailed error=Busy
            8<6 WaitStateAborted
            9<7 ParallelStateFailed error=Busy
            10<9 ExecutionFailed error=Busy
            11<10 ExecutionRedriven redriveCount=1
            12<11 TaskScheduled
            13<11 WaitStateEntered name=Right
            14<13 WaitStateExited name=Right
            15<12 TaskSucceeded output=1
            16<15 TaskStateExited name=Left
            17<16 ParallelStateSucceeded
            18<17 ParallelStateExited name=Both
            19<18 MapStateEntered name=Far
            20<19 MapStateStarted length=9
            21<20 MapRunStarted mapRunArn=arn
            22<21 MapRunFailed error=States.ExceedToleratedFailureThreshold
            23<22 MapStateFailed error=States.ExceedToleratedFailureThreshold
            24<23 ExecutionFailed error=States.ExceedToleratedFailureThreshold
            25<24 ExecutionRedriven redriveCount=2
            26<21 MapRunRedriven mapRunArn=arn
            27<26 MapRunSucceeded
            28<27 MapStateSucceeded
            29<28 MapStateExited name=Far
            30<29 ExecutionSucceeded
            """
        },
        {
            "Stopped", """
            1<0 ExecutionStarted
            2<0 MapStateEntered name=Items
            3<2 MapStateStarted length=2
            4<3 MapIterationStarted name=Items index=0
            5<4 WaitStateEntered name=Wait
            6<5 ExecutionTimedOut error=States.Timeout
            7<6 ExecutionRedriven
            8<3 MapIterationStarted name=Items index=1
            9<8 WaitStateEntered name=Wait
            10<0 ExecutionAborted
            """
        },
        {
            "OnlyFailuresAreLogged", """
            7<6 TaskFailed error=Busy cause=later
            9<8 TaskScheduled
            10<9 TaskFailed error=Busy cause=later
            12<11 EvaluationFailed state=Charge error=E cause=c
            14<13 FailStateEntered name=Stop
            16<15 MapIterationFailed name=Items index=3
            17<16 MapStateFailed
            18<14 PassStateExited name=Lost
            19<18 SomethingNew name=x
            20<19 ExecutionFailed error=E cause=c
            """
        },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void HistoriesAreMadeFlat(string name, string script) => Transcript.Check("Histories", name, ScriptedHistory.Flatten(script));

    [Fact]
    public void PayloadsAreTexts()
    {
        var flat = EventFlattener.All(ScriptedHistory.Read((string)Histories.First(row => (string)row[0] == "RetryAndCatch")[1]));
        Assert.Equal(["{}", "{}", "{\"card\":1}"], flat.Select(item => item.Input).Where(text => text is not null));
        Assert.Equal(["{}", "{}", "1"], flat.Select(item => item.Output).Where(text => text is not null));
    }

    [Fact]
    public void NothingThatEventsSayDoesHarm()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var flattener = new EventFlattener();
            for (var id = 1; id <= 150; id++)
            {
                var details = new MappingBuilder().Set("name", Any(["A", "B", "Map", ""])).Set("state", Any(["A", "B"])).Set("index", random.Next(2) == 0 ? new NumberNode(Any(["0", "1", "-1", "1e99"])) : new StringNode("x"));
                var item = new HistoryEvent(random.Next(9) == 0 ? random.Next(-2, 160) : id, random.Next(-1, id + 3), Any(EventTypes), RecordedHistory.Start.AddSeconds(id), random.Next(6) == 0 ? null : details.Build());
                var flat = flattener.Next(item);
                Assert.Same(item, flat.Event);
                Assert.True(flat.Duration is null || flat.Started + flat.Duration == item.Timestamp);
                Assert.True(flat.Attempt is null or > 0);
                Assert.True(flat.State is not null || flat is { Iteration: null, Depth: 0 });
            }
        }

        string Any(string[] choices) => choices[random.Next(choices.Length)];
    }

    [Fact]
    public void LongHistoriesTakeLittle()
    {
        const int Count = 25_000;
        var history = LongHistory.Make(Count).ToArray();
        EventFlattener.All(history);
        var flattener = new EventFlattener();
        var (allocated, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        FlatEvent last = null!;
        foreach (var item in history) last = flattener.Next(item);
        clock.Stop();
        var made = GC.GetAllocatedBytesForCurrentThread() - allocated;
        output.WriteLine($"{Count} events: {clock.Elapsed.TotalMilliseconds:0.0} ms, {made / 1024} KB allocated, flat events included");
        Assert.Equal("ExecutionSucceeded", last.Event.Type);
        Assert.True(made < Count * 1024L, $"{made} bytes are allocated");
    }
}
