using System.Linq;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Simulation;

public sealed class RunTargetTests
{
    private const string Definition = """{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}""";

    [Theory]
    [InlineData("one", null)]
    [InlineData("nosuch", "SFN8015")]
    [InlineData("OneStepFunctionsStateMachine", null)]
    [InlineData(null, "SFN8021")]
    [InlineData("made", "SFN8001")]
    public void AServiceIsAskedForTheName(string? name, string? code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("serverless.yml", "service: names\nprovider: {name: aws, region: eu-west-1}\nstepFunctions: {stateMachines: {one: {definition: " + Definition + "}, made: {definition: {'Fn::If': [a, b, c]}}}}");
        var found = RunTarget.Read(folder.Path, name, new CompilerOptions());
        Assert.Equal(code, found.Diagnostics.SingleOrDefault()?.Code);
        Assert.Equal(code is null ? "one" : null, found.Output?.Key);
        if (found.Output is { } machine) Assert.Equal("eu-west-1", new LocalRun(machine, MappingNode.Empty, NoMocks.Instance).Request.Region);
    }

    [Theory]
    [InlineData("shop", null)]
    [InlineData(null, null)]
    [InlineData("other", "SFN8022")]
    public void ADefinitionHasTheNameOfItsFile(string? name, string? code)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("shop.asl.json", Definition);
        var found = RunTarget.Read(path, name, new CompilerOptions { Region = "eu-north-1" });
        Assert.Equal(code, found.Diagnostics.SingleOrDefault()?.Code);
        Assert.Equal(code is null ? "eu-north-1" : null, found.Output?.Region);
    }

    [Fact]
    public void NothingIsFoundInAFileWithErrors()
    {
        using var folder = new TemporaryFolder();
        var found = RunTarget.Read(folder.Write("shop.asl.json", Definition.Replace("Succeed", "Suceed")), null, new CompilerOptions());
        Assert.Null(found.Output);
        Assert.NotEmpty(found.Diagnostics);
    }
}
