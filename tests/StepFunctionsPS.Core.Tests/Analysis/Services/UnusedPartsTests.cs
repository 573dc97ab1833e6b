using System.Linq;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Analysis.Services;

public sealed class UnusedPartsTests
{
    private const string Machine = "stepFunctions: {activities: [review], stateMachines: {m: {definition: {StartAt: A, States: {A: {Type: Task, Resource: !Ref ReviewStepFunctionsActivity, End: true}}}}}}";

    [Theory]
    [InlineData("{handler: src/job.main}")]
    [InlineData("{handler: src/job.main, events: []}")]
    [InlineData("{handler: src/job.main, environment: {SELF: across-dev-job}}")]
    public void AFunctionThatNothingNamesIsTold(string function) => Assert.Equal(["SFN5856"], AcrossService.Codes($"functions: {{job: {function}}}\n{Machine}"));

    [Theory]
    [InlineData("functions: {job: {handler: src/job.main, events: [{alb: {}}]}}")]
    [InlineData("functions: {job: {handler: src/job.main, url: true}}")]
    [InlineData("functions: {job: {handler: src/job.main}, next: {handler: h.h, url: true, environment: {JOB: across-dev-job}}}")]
    [InlineData("functions: {job: {handler: src/job.main}, next: {handler: h.h, url: true, onError: x, destinations: {onSuccess: job}}}")]
    [InlineData("functions: [{job: {handler: src/job.main}}, {next: {handler: h.h, url: true, environment: {JOB: !Ref JobLambdaFunction}}}]")]
    [InlineData("functions: {job: {handler: src/job.main}}\nresources: {Outputs: {Job: {Value: !Sub 'arn:${JobLambdaFunction}'}}}")]
    [InlineData("functions: {job: {handler: src/job.main}}\ncustom: {warm: {job: true}}")]
    [InlineData("functions: {job: {handler: src/job.main}}\nplugins: [serverless-plugin-warmup]")]
    public void OneThatMayBeCalledIsNot(string functions) => Assert.Empty(AcrossService.Codes($"{functions}\n{Machine}"));

    [Fact]
    public void NothingIsSaidOfAServiceOfFunctions() => Assert.Empty(AcrossService.Codes("functions: {job: {handler: src/job.main}}"));

    [Fact]
    public void NothingIsSaidWhenATemplateIsMade()
    {
        using var folder = new TemporaryFolder();
        folder.Write("serverless.yml", "service: across\nprovider: {name: aws}\nfunctions: {job: {handler: src/job.main}}\n" + Machine);
        Assert.Empty(Compiler.Compile(folder.Path, new CompilerOptions()).Diagnostics);
        // A service that was read before can be asked for all as well.
        Assert.Equal(["SFN5856"], Compiler.Validate(Compiler.Import(folder.Path, new CompilerOptions()).Service!, []).Diagnostics.Select(finding => finding.Code));
    }

    [Fact]
    public void ActivitiesAreUsedByTheirNameToo()
    {
        var findings = AcrossService.Findings("""
            stepFunctions:
              activities: {first: the-first, second: the-second, third: the-third}
              stateMachines:
                m: {definition: {StartAt: A, States: {A: {Type: Task, Resource: "arn:aws:states:us-east-1:123456789012:activity:the-second", End: true}}}}
            resources: {Outputs: {Third: {Value: !Ref ThirdStepFunctionsActivity}}}
            """);
        Assert.Equal(["SFN5857"], findings.Select(finding => finding.Code));
        Assert.Contains("'the-first'", findings[0].Message);
    }
}
