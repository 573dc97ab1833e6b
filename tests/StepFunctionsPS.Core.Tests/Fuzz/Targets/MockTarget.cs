using System.Collections.Generic;
using StepFunctionsPS.Simulation.Mocks;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Simulation;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Files of mocks, ours and AWS's.</summary>
internal sealed class MockTarget : FuzzTarget
{
    private static readonly MockTargets Targets = MockTargets.Of(Machine.Alone(Machine.One("'Type':'Task','Resource':'arn:aws:states:::sqs:sendMessage'")));

    public override string Name => "mocks";

    public override IReadOnlyList<string> Words { get; } =
    [
        "\"S\":", "\"Return\":", "\"Throw\":{\"Error\":\"E\",\"Cause\":\"c\"}", "\"After\":1.5", "\"0\":", "\"1-3\":", "\"0-99999\":", "\"StateMachines\":", "\"TestCases\":", "\"MockedResponses\":", "\"resource:arn:aws:states:::sqs:sendMessage\":", "{", "}", "[", "]", ",", "{}",
    ];

    public override IEnumerable<string> Seeds() =>
    [
        """{"S":[{"Throw":{"Error":"E","Cause":"c"},"After":2},{"Return":{"ok":true}}]}""",
        """{"arn:aws:states:::sqs:sendMessage":{"Return":1}}""",
        """{"StateMachines":{"M":{"TestCases":{"T":{"S":"R"}}}},"MockedResponses":{"R":{"0":{"Throw":{"Error":"E"}},"1-2":{"Return":{"n":1}}}}}""",
    ];

    public override FuzzOutcome Run(string text)
    {
        if (JsonReader.Read(new SourceText("mocks.json", text), InputLimits.Default).Output is not { } file) return new FuzzOutcome("unreadable", []);
        var read = MockFileReader.Read(file, Targets);
        return new FuzzOutcome(read.Output is null ? "none" : "mocks", read.Diagnostics);
    }
}
