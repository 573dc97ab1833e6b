using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using StepFunctionsPS.Diagnostics.Reports;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Whole services: compiled, validated, and the findings written in each form.</summary>
internal sealed class ServiceTarget : FuzzTarget
{
    private static readonly CompilerOptions Options = new() { Environment = _ => null, FindNode = () => null, InstanceId = "1", Time = DateTimeOffset.UnixEpoch };

    public override string Name => "services";

    public override int Share => 30;

    public override IReadOnlyList<string> Words { get; } =
    [
        "stepFunctions:\n  stateMachines:\n", "stateMachines:", "definition:", "events:", "- schedule: rate(1 minute)", "- http: GET x", "- eventBridge: {}", "- s3: b", "- stream: {}", "type: EXPRESS", "name: x", "role: !GetAtt R.Arn", "tracingConfig: {enabled: true}",
        "loggingConfig: {}", "iamRoleStatements:", "alarms: {}", "notifications: {}", "functions:", "handler: a.b", "layers:", "resources:", "Resources:", "Outputs:", "provider:", "custom:", "plugins:", "package:", "useExactVersion: true", "dependsOn: x", "retain: true",
        "${self:custom.x}", "${opt:stage}", "${self:}", "${file(a.yml)}", "!Ref X", "!Sub \"${X}\"", "Fn::If: [a, b, c]", "Fn::GetAtt: [a, Arn]", "Type: Task", "Type: Map", "Next: A", "End: true", "Resource:", "# sfn:disable SFN5201", "null", "[]", "{}", "''", "~",
    ];

    public override IEnumerable<string> Seeds() => FuzzTexts.Project("serverless.yml").Where(text => text.Length < 8_000);

    public override FuzzOutcome Run(string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("serverless.yml", Mutator.Writable(text));
        var options = Options with { ShownPath = path => Path.GetFileName(path) };
        var result = Compiler.Compile(file, options);
        var validation = Compiler.Validate(file, options);
        Assert.True(result.Template is null == result.Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error), "a template beside errors, or neither");
        if (result.Template is { } template)
        {
            Assert.NotNull(JsonReader.Read(new SourceText("t.json", template.ToJson()), InputLimits.Default).Output);
            Assert.NotNull(YamlReader.Read(new SourceText("t.yml", template.ToYaml()), InputLimits.Default with { FileBytes = int.MaxValue }).Output);
        }

        Assert.NotNull(JsonReader.Read(new SourceText("r.sarif", SarifReport.Write([validation], folder.Path)), InputLimits.Default).Output);
        Assert.NotNull(JsonReader.Read(new SourceText("r.json", JsonReport.Write(validation.Diagnostics)), InputLimits.Default).Output);
        XDocument.Parse(NUnitReport.Write([validation], DateTimeOffset.UnixEpoch));
        return new FuzzOutcome(result.Template is null ? "none" : "template", [.. result.Diagnostics, .. validation.Diagnostics]);
    }
}
