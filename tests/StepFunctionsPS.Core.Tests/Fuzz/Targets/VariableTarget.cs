using System;
using System.Collections.Generic;
using System.IO;
using StepFunctionsPS.JavaScript;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using StepFunctionsPS.Variables;
using Xunit;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Variables: their grammar, and what they are resolved to in a service.</summary>
internal sealed class VariableTarget : FuzzTarget
{
    private static readonly CompilerOptions Options = new()
    {
        Environment = name => name == "HOME" ? "/home/x" : null,
        Options = new Dictionary<string, string> { ["stage"] = "prod" },
        FindNode = () => null,
    };

    public override string Name => "variables";

    public override int Share => 200;

    public override IReadOnlyList<string> Words { get; } =
    [
        "${self:", "${opt:stage}", "${opt:stage, 'x'}", "${env:HOME}", "${sls:stage}", "${param:p}", "${file(", "${file(x.yml):a}", "${strToBool(", "${self:custom.a}", "${self:custom.b.0}", "${self:}", "${ssm:/a}", "${cf:s.O}", "${s3:b/k}", "${aws:accountId}",
        "${AWS::Region}", "${", "}", ", ", ":", "(", ")", "'", "\"", "\\", "$", "null", "true", "1", "self:custom.a", "custom", ".a", "~:", "${self:custom.c, ${opt:x, null}}",
    ];

    public override IEnumerable<string> Seeds() =>
    [
        "${self:custom.a}", "x-${opt:stage, 'dev'}-${sls:stage}", "${file(x.yml):k.${self:custom.k}, null}", "${self:custom.${opt:stage}.x, 'none'}", "\\${self:a} \\\\${self:custom.a}", "${strToBool(${env:NO, 'true'})}", "${AWS::Region} ${self:custom.a}",
        "${ssm(eu-west-1, raw):/a/b}", "${env:HOME, env:HOME2, \"a\\nb\"}", "${self:custom.text}", "${param:p, ${param:q, 1.5}}",
    ];

    public override FuzzOutcome Run(string text)
    {
        try
        {
            foreach (var token in VariableParser.Parse(text)) Assert.True(token.Start >= 0 && token.End > token.Start && token.End <= text.Length, "a variable stands outside of its text");
        }
        catch (VariableSyntaxError problem)
        {
            Assert.InRange(problem.Position, 0, text.Length);
        }

        // The text is a value, a key's value that others refer to, and a part of a list.
        var service = "{\"service\":\"s\",\"custom\":{\"a\":1,\"k\":\"x\",\"prod\":{\"x\":[1]},\"text\":" + JsonWriter.Quote(text) + ",\"b\":[" + JsonWriter.Quote(text) + "]},\"provider\":{\"name\":\"aws\",\"stage\":" + JsonWriter.Quote(text) + "}}";
        var tree = JsonReader.Read(new SourceText("a.json", service), InputLimits.Default).Output!;
        using var javaScript = new NodeHost(Options.FindNode, Options.Limits);
        var folder = new ServiceFolder(Path.Combine(AppContext.BaseDirectory, "none", "serverless.yml"), path => path, Options.Limits);
        var read = VariableResolver.Resolve(tree, Options.ToVariableContext(folder, javaScript));
        return new FuzzOutcome(read.Output is null ? "none" : "tree", read.Output is null ? read.Diagnostics : read.Output.Provenance.Explain(read.Diagnostics));
    }
}
