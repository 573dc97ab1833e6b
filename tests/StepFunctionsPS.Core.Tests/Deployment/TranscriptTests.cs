using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Deployment;

/// <summary>
/// What users see of deployments, from the first step to the last line, against the texts in Transcripts.
/// SFN_UPDATE_BASELINES=1 writes them instead.
/// </summary>
public sealed class TranscriptTests
{
    private static readonly Dictionary<string, Action<Scenario>> All = new()
    {
        [nameof(PublishScenarios.FirstDeployment)] = PublishScenarios.FirstDeployment,
        [nameof(PublishScenarios.Updates)] = PublishScenarios.Updates,
        [nameof(PublishScenarios.Uploads)] = PublishScenarios.Uploads,
        [nameof(PublishScenarios.PrepareAndApply)] = PublishScenarios.PrepareAndApply,
        [nameof(PublishScenarios.AfterTheDeployment)] = PublishScenarios.AfterTheDeployment,
        [nameof(FailureScenarios.Failures)] = FailureScenarios.Failures,
        [nameof(FailureScenarios.NestedStacks)] = FailureScenarios.NestedStacks,
        [nameof(FailureScenarios.Waiting)] = FailureScenarios.Waiting,
        [nameof(FailureScenarios.FailedCalls)] = FailureScenarios.FailedCalls,
        [nameof(RefusalScenarios.StatesOfStacks)] = RefusalScenarios.StatesOfStacks,
        [nameof(RefusalScenarios.Buckets)] = RefusalScenarios.Buckets,
        [nameof(RefusalScenarios.ChangeSets)] = RefusalScenarios.ChangeSets,
        [nameof(RefusalScenarios.StateMachines)] = RefusalScenarios.StateMachines,
        [nameof(StackScenarios.Reading)] = StackScenarios.Reading,
        [nameof(StackScenarios.Watching)] = StackScenarios.Watching,
        [nameof(StackScenarios.Removing)] = StackScenarios.Removing,
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsAsRecorded(string name)
    {
        var scenario = new Scenario();
        All[name](scenario);
        Transcript.Check("Deployment", name, scenario.Transcript.ToString());
    }

    [Fact]
    public void NoSecretIsRecorded() => Assert.DoesNotContain(Transcript.All("Deployment"), file => File.ReadAllText(file).Contains("hunter2", StringComparison.Ordinal));

    [Fact]
    public void NothingElseIsRecorded() => Assert.Equal(All.Keys.Order(), Transcript.All("Deployment").Select(Path.GetFileNameWithoutExtension).Order());
}
