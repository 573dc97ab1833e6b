using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Cli;

/// <summary>What <c>sfn</c> prints, where, and how it ends.</summary>
public sealed class CommandTests
{
    private static readonly string Orders = Repository.PathOf("examples", "orders");

    [Fact]
    public void CompilePrintsTheTemplateAndNothingElse()
    {
        var run = SfnRun.Of("compile", Orders);
        Assert.Equal(0, run.Exit);
        Assert.NotNull(Json(run.Output)["Resources"]);
        Assert.DoesNotContain("error", run.Error);
    }

    [Fact]
    public void PrintResolvesVariables()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("serverless.yml", "service: orders\nprovider: aws\ncustom: {a: \"${sls:stage}\", none: ~, b: 1}\nstepFunctions: {}\n");
        var run = SfnRun.Of("print", file, "--stage", "qa");
        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Equal("service: orders\nprovider:\n  name: aws\n  stage: qa\n  region: us-east-1\n  versionFunctions: true\ncustom:\n  a: qa\n  b: 1\n  none: null\nstepFunctions: {}\n", run.Output);
        Assert.Equal("qa", ((StringNode)((MappingNode)Json(SfnRun.Of("print", file, "-s", "qa", "--format", "json").Output)["custom"]!)["a"]!).Value);
    }

    [Theory]
    [InlineData("a: qa\nb:\n  - 1\n  - x\n", "--path", "custom")]
    [InlineData("1\nx\n", "--path=custom.b", "--format=text")]
    [InlineData("\"x\"\n", "--path=custom.b.1", "--format=json")]
    [InlineData("a\nb\n", "--path=custom", "--transform=keys", "--format=text")]
    [InlineData("orders-qa-f\n", "--path=functions.f.name", "--format=text")]
    public void PrintShowsAPart(string expected, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("serverless.yml", "service: orders\nprovider: aws\ncustom: {a: \"${sls:stage}\", b: [1, x]}\nfunctions: {f: {handler: h.main}}\nstepFunctions: {}\n");
        Assert.Equal((0, expected), (SfnRun.Of(["print", file, "--stage", "qa", .. options]).Exit, SfnRun.Of(["print", file, "--stage", "qa", .. options]).Output));
    }

    [Theory]
    [InlineData("name: aws\nmemorySize: 512\nlogRetentionInDays: 7\ntracing:\n  lambda: true\nenvironment:\n  A: \"false\"\n  B: \"1.5\"\n", "provider", "warn")]
    [InlineData("name: aws\nmemorySize: \"512\"\nlogRetentionInDays: \"7\"\ntracing:\n  lambda: \"true\"\nenvironment:\n  A: false\n  B: 1.5\n", "provider", "off")]
    [InlineData("f:\n  handler: h.main\n  layers:\n    - arn:aws:lambda:us-east-1:1:layer:l:1\n  events:\n    - schedule:\n        rate:\n          - rate(1 day)\n        enabled: false\n  name: orders-dev-f\n", "functions", "warn")]
    [InlineData("Resources:\n  T:\n    Type: AWS::SNS::Topic\n    DependsOn:\n      - U\n    Properties:\n      A: 1\n      B: 2\n", "resources", "warn")]
    public void PrintShowsWhatTheFrameworkMakesOfValues(string expected, string part, string mode)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("serverless.yml", $$$$"""
            service: orders
            configValidationMode: {{{{mode}}}}
            provider: {name: aws, memorySize: "512", logRetentionInDays: "7", tracing: {lambda: "true"}, environment: {A: false, B: 1.50}}
            functions:
              - f: {handler: h.main, layers: arn:aws:lambda:us-east-1:1:layer:l:1, events: [{schedule: {rate: rate(1 day), enabled: "false"}}]}
            resources:
              - Resources: {T: {Type: AWS::SNS::Topic, DependsOn: U, Properties: {A: 1}}}
              - Resources: {T: {Properties: {B: 2}}}
            stepFunctions: {}
            """);
        Assert.StartsWith(expected, SfnRun.Of("print", file, "--path", part).Output);
    }

    [Theory]
    [InlineData("--path=custom.nope")]
    [InlineData("--path=service", "--transform=keys")]
    [InlineData("--transform=values")]
    [InlineData("--format=text")]
    public void PrintRefusesPartsThatThereAreNot(params string[] options)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("serverless.yml", "service: orders\nprovider: aws\nstepFunctions: {}\n");
        Assert.Equal((2, ""), (SfnRun.Of(["print", file, .. options]).Exit, SfnRun.Of(["print", file, .. options]).Output));
    }

    [Fact]
    public void PrintDoesNotLookAtDefinitions()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("serverless.yml", "service: orders\nprovider: aws\nstepFunctions: {stateMachines: {a: {definition: {StartAt: Nowhere}}}}\n");
        Assert.Equal(0, SfnRun.Of("print", file).Exit);
        folder.Write("serverless.yml", "service: ${self:nope}\nprovider: aws\nstepFunctions: {}\n");
        var run = SfnRun.Of("print", file);
        Assert.Equal((1, ""), (run.Exit, run.Output));
    }

    [Fact]
    public void CompileWritesYamlToAFile()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "out.yml");
        var run = SfnRun.Of("compile", Orders, "--format=yaml", "--out", file, "--stage", "prod");
        Assert.Equal((0, ""), (run.Exit, run.Output));
        Assert.Contains("StateMachineName: orders-fulfil-prod", File.ReadAllText(file));
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void NothingIsWrittenWhenThereIsAnError()
    {
        using var folder = new TemporaryFolder();
        var service = folder.Write("serverless.yml", "service: x1\nprovider: aws\nstepFunctions:\n  stateMachines:\n    a: {definition: {StartAt: A, States: {A: {Type: Pass, Next: B}}}}\n");
        var file = Path.Combine(folder.Path, "out.json");
        var run = SfnRun.Of("compile", service, "--out", file);
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.StartsWith($"{service}(5,65): error SFN4003: State 'A' goes to 'B', which does not exist.", run.Error);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void ValidateCountsAndLists()
    {
        using var folder = new TemporaryFolder();
        var run = SfnRun.Of("validate", folder.Write("serverless.yml", "service: x1\nprovider: aws\ncutsom: {}\nstepFunctions: {stateMachines: {}}\n"));
        Assert.Equal((0, "0 errors, 1 warning.\n"), (run.Exit, run.Output));
        Assert.Contains("warning SFN3005", run.Error);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void ValidateWritesForMachines(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("x.asl.json", "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Tsk\"}}}");
        var run = SfnRun.Of("validate", file, "--format", format);
        Assert.Equal(1, run.Exit);
        Assert.Empty(run.Error);
        Assert.Contains("SFN4008", run.Output);
        Assert.NotNull(JsonReader.Read(new SourceText("", run.Output), InputLimits.Default).Output);
    }

    [Fact]
    public void ValidateFailsForWarningsWhenToldTo()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("serverless.yml", "service: x1\nprovider: aws\ncutsom: {}\nother: {} # sfn:disable SFN3005\nstepFunctions: {stateMachines: {}}\n");
        Assert.Equal((1, "0 errors, 1 warning.\n"), (SfnRun.Of("validate", file, "--strict").Exit, SfnRun.Of("validate", file, "--strict").Output));
        Assert.Equal(0, SfnRun.Of("validate", file, "--strict", "--exclude", "SFN3004,SFN3005").Exit);
        Assert.Equal("", SfnRun.Of("compile", file, "--exclude", "SFN3005").Error);
        Assert.Contains("SFN5002", SfnRun.Of("validate", file, "--exclude=SFN3999").Error);
    }

    [Fact]
    public void ValidateWritesAFileAndShowsTheText()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("x.asl.json", "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Tsk\"}}}");
        var report = Path.Combine(folder.Path, "x.xml");
        var run = SfnRun.Of("validate", file, "--format", "nunit", "--out", report);
        Assert.Equal((1, "1 error, 0 warnings.\n"), (run.Exit, run.Output));
        Assert.Contains("SFN4008", run.Error);
        Assert.Contains("result=\"Failure\"", File.ReadAllText(report));
        Assert.Equal(2, SfnRun.Of("validate", file, "--out", report).Exit);
    }

    [Fact]
    public void RunTakesAFolderForS3()
    {
        using var folder = new TemporaryFolder();
        var machine = folder.Write("m.asl.json", """
            {"StartAt":"M","States":{"M":{"Type":"Map","End":true,
              "ItemReader":{"Resource":"arn:aws:states:::s3:getObject","Parameters":{"Bucket":"b","Key":"k.json"}},
              "ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"STANDARD"},"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}}}}
            """);
        Directory.CreateDirectory(Path.Combine(folder.Path, "b"));
        folder.Write(Path.Combine("b", "k.json"), "[1]");
        Assert.Equal("[ 1 ]", string.Join(" ", SfnRun.Of("run", machine, "--s3", folder.Path).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("SFN8030", SfnRun.Of("run", machine).Error);
        Assert.Contains("--s3 needs a folder", SfnRun.Of("run", machine, "--s3", "nowhere").Error);
    }

    [Fact]
    public void RunTakesASeedAndPassesQuotas()
    {
        using var folder = new TemporaryFolder();
        var machine = folder.Write("m.asl.json", """
            {"StartAt":"W","States":{
              "W":{"Type":"Wait","Seconds":99999999,"Next":"R"},
              "R":{"Type":"Pass","Parameters":{"v.$":"States.MathRandom(0, 1000000)"},"OutputPath":"$.v","End":true}}}
            """);
        Assert.Contains("States.Timeout", SfnRun.Of("run", machine).Error);
        var one = SfnRun.Of("run", machine, "--no-quotas", "--seed", "1");
        Assert.Equal(one.Output, SfnRun.Of("run", machine, "--no-quotas", "--seed", "1").Output);
        Assert.NotEqual(one.Output, SfnRun.Of("run", machine, "--no-quotas", "--seed", "2").Output);
        Assert.Contains("--seed takes a whole number", SfnRun.Of("run", machine, "--seed", "x").Error);
    }

    [Fact]
    public void RunPrintsTheOutput()
    {
        var run = SfnRun.Of("run", Orders, "fulfil", "--input-file", Path.Combine(Orders, "input.json"), "--mock", Path.Combine(Orders, "mocks.json"));
        Assert.Equal(0, run.Exit);
        Assert.Equal("{\"orderId\":\"A-1001\",\"paymentId\":\"pay-77\",\"packed\":3}", Json(run.Output).ToString());
    }

    [Fact]
    public void RunPrintsTheHistory()
    {
        var run = SfnRun.Of("run", Orders, "fulfil", "--input-file", Path.Combine(Orders, "input.json"), "--mock", Path.Combine(Orders, "mocks.json"), "--history");
        var history = Json(run.Output);
        Assert.Equal(["status", "output", "error", "cause", "path", "events"], history.Entries.Select(entry => entry.Key));
        Assert.Equal("SUCCEEDED", ((StringNode)history["status"]!).Value);
        Assert.Contains("TaskFailed", run.Output);
    }

    [Fact]
    public void PermissionsAreListedForMachines()
    {
        var run = SfnRun.Of("permissions", Repository.PathOf("tests", "baselines", "SfnPermissions"), "order", "--format", "json");
        var permissions = (SequenceNode)JsonReader.Read(new SourceText("", run.Output), InputLimits.Default).Output!;
        Assert.Equal((0, 7), (run.Exit, permissions.Items.Count));
        Assert.Equal(
            "{\"stateMachine\":\"order\",\"askedBy\":\"Look\",\"isState\":true,\"effect\":\"Allow\",\"actions\":[\"ec2:DescribeInstances\"],\"resource\":\"*\"}",
            new MappingNode(((MappingNode)permissions.Items[3]).Entries.Take(6).ToArray()).ToString());
        Assert.Equal(["notActions", "notResource"], ((MappingNode)permissions.Items[6]).Entries.Select(entry => entry.Key).Where(key => key.StartsWith("not", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void PermissionsOfAMachineThatIsNotThereAreAFailure()
    {
        var run = SfnRun.Of("permissions", Repository.PathOf("tests", "baselines", "SfnPermissions"), "ordre");
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Contains("error SFN8015", run.Error);
    }

    [Fact]
    public void AFailedExecutionIsAFailure()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("f.asl.yaml", "StartAt: A\nStates: {A: {Type: Fail, Error: Some.Error, Cause: some cause}}\n");
        var run = SfnRun.Of("run", file);
        Assert.Equal((1, ""), (run.Exit, run.Output));
        Assert.Equal($"sfn: State machine 'f' failed in state 'A' at {file}(2,10): Some.Error: some cause.\n", run.Error);
    }

    [Theory]
    [InlineData("run", "fulfil", "x", "y")]
    [InlineData("permissions", "a", "b", "c")]
    [InlineData("permissions", "--format", "yaml")]
    [InlineData("compile", "a", "b")]
    [InlineData("compile", "--stage")]
    [InlineData("compile", "--format", "toml")]
    [InlineData("compile", "--param", "novalue")]
    [InlineData("compile", "--nothing")]
    [InlineData("nothing")]
    [InlineData("run", "x", "--input", "{}", "--input-file", "f")]
    public void AWrongCommandLineIsUsage(params string[] arguments)
    {
        var run = SfnRun.Of(arguments);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("sfn: ", run.Error);
    }

    [Fact]
    public void HelpNamesEveryOption()
    {
        Assert.Contains("sfn compile [PATH]", SfnRun.Of("--help").Output);
        Assert.Contains("--mock FILE", SfnRun.Of("run", "--help").Output);
        Assert.Equal(2, SfnRun.Of().Exit);
    }

    private static MappingNode Json(string text) => (MappingNode)JsonReader.Read(new SourceText("", text), InputLimits.Default).Output!;
}
