using System;
using System.Collections.Generic;
using Xunit;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>
/// What users see of executions in AWS, from the first step to the last line, against the texts in Transcripts.
/// SFN_UPDATE_BASELINES=1 writes them instead.
/// </summary>
public sealed class ExecutionTranscriptTests
{
    private static readonly Dictionary<string, Action<ExecutionScenario>> All = new()
    {
        [nameof(RunScenarios.Running)] = RunScenarios.Running,
        [nameof(RunScenarios.Names)] = RunScenarios.Names,
        [nameof(RunScenarios.Lags)] = RunScenarios.Lags,
        [nameof(RunScenarios.Refusals)] = RunScenarios.Refusals,
        [nameof(RunScenarios.WithoutHistory)] = RunScenarios.WithoutHistory,
        [nameof(RunScenarios.FailedCalls)] = RunScenarios.FailedCalls,
        [nameof(RunScenarios.Express)] = RunScenarios.Express,
        [nameof(FollowScenarios.WatchingExecutions)] = FollowScenarios.WatchingExecutions,
        [nameof(FollowScenarios.WatchingLogs)] = FollowScenarios.WatchingLogs,
        [nameof(FollowScenarios.Resuming)] = FollowScenarios.Resuming,
        [nameof(FollowScenarios.ResumingMany)] = FollowScenarios.ResumingMany,
        [nameof(FollowScenarios.Stacks)] = FollowScenarios.Stacks,
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAsRecorded(string name)
    {
        var scenario = new ExecutionScenario();
        All[name](scenario);
        Transcript.Check("Executions", name, scenario.ToString());
    }
}
