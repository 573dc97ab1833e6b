using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Tests.Baselines;
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
        var path = Repository.PathOf("tests", "StepFunctionsPS.Core.Tests", "Deployment", "Transcripts", name + ".txt");
        if (BaselineCase.IsUpdating) File.WriteAllText(path, scenario.Transcript.ToString());
        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", scenario.Transcript.ToString());
    }

    [Fact]
    public void NoSecretIsRecorded() =>
        Assert.DoesNotContain(Directory.GetFiles(Repository.PathOf("tests", "StepFunctionsPS.Core.Tests", "Deployment", "Transcripts")), file => File.ReadAllText(file).Contains("hunter2", StringComparison.Ordinal));

    [Fact]
    public void NothingElseIsRecorded()
    {
        var files = Directory.GetFiles(Repository.PathOf("tests", "StepFunctionsPS.Core.Tests", "Deployment", "Transcripts")).Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(All.Keys.Order(), files.Order());
    }
}
