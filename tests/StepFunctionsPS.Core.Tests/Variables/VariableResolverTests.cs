using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Variables;

/// <summary>Values as <c>serverless print</c> 3.40 gives them, and what the framework would not survive.</summary>
public sealed class VariableResolverTests
{
    [Theory]
    [InlineData(@"\${self:service}", "${self:service}")]
    [InlineData("${self:custom.escaped}", "orders")]
    [InlineData("x ${self:custom.escaped}", "x orders")]
    [InlineData("pre ${env:ESCAPED}", "pre ${self:service}")]
    [InlineData("${opt:x, 'a ${self:service} b'}", "a orders b")]
    [InlineData("x-${self:custom.list}-y", "x-a,1,,true-y")]
    [InlineData("n${opt:x, 1.50}", "n1.5")]
    [InlineData("${opt:x, 0x10}", "16")]
    [InlineData("${opt:x, .5}", "0.5")]
    [InlineData("$${self:service}", "orders")]
    [InlineData(@"\\${self:service}", @"\orders")]
    [InlineData("${AWS::Region} ${Foo${self:service}} ${ self:x}", "${AWS::Region} ${Fooorders} ${ self:x}")]
    [InlineData("${self:\"custom.list.1\"}", "1")]
    [InlineData("${self:custom.${self:custom.key}.0}", "a")]
    [InlineData("${self:custom.nothing, ''}", "")]
    [InlineData("${self:custom.nope.deeper, 'other'}", "other")]
    [InlineData("${opt:x, self:custom.key }", "list")]
    public void OneText(string written, string expected)
    {
        var quoted = JsonWriter.Quote(written);
        var result = Read($"service: orders\nprovider: aws\ncustom:\n  list: [a, 1, ~, true]\n  key: list\n  nothing: ~\n  escaped: \\${{self:service}}\n  value: {quoted}\n");
        Assert.Equal(expected, Fields(result, "value"));
    }

    [Fact]
    public void AnIncludedSectionMayReferToItself()
    {
        using var folder = new TemporaryFolder();
        folder.Write("custom.yml", "a: ${self:custom.b}\nb: ${self:provider.stage}\nvalue: ${self:custom.a}\n");
        folder.Write("provider.yml", "name: aws\nstage: qa\nstackName: ${sls:stage}-x\n");
        var path = folder.Write("serverless.yml", "service: orders\nprovider: ${file(provider.yml)}\ncustom: ${file(custom.yml)}\n");
        Assert.Equal("qa", Fields(Compiler.Resolve(path, new CompilerOptions()), "value"));
    }

    // Each of these is small and would be large, deep or endless; on a small stack, as some hosts have it.
    [Theory]
    [InlineData("chain")]
    [InlineData("depth")]
    [InlineData("size")]
    [InlineData("text")]
    [InlineData("lists in texts")]
    public void HostileServicesEndInMessages(string kind)
    {
        var text = new StringBuilder("service: orders\nprovider: aws\ncustom:\n  v0: [abcdefgh]\n  t0: abcdefgh\n");
        for (var i = 1; i < 3000; i++)
        {
            text.Append(kind switch
            {
                "chain" => $"  v{i}: ${{self:custom.v{i + 1}}}\n",
                "depth" => $"  v{i}: [\"${{self:custom.v{i - 1}}}\"]\n",
                "size" => $"  v{i}: [\"${{self:custom.v{i - 1}}}\", \"${{self:custom.v{i - 1}}}\"]\n",
                "text" => $"  t{i}: ${{self:custom.t{i - 1}}}${{self:custom.t{i - 1}}}\n",
                _ => $"  t{i}: \"${{self:custom.v{i - 1}}}\"\n  v{i}: [\"${{self:custom.t{i}}}\", \"${{self:custom.t{i}}}\", \"${{self:custom.v{i - 1}}}\"]\n",
            });
        }

        IReadOnlyList<Diagnostic> findings = [];
        var thread = new Thread(() => findings = Read(text.ToString()).Diagnostics, maxStackSize: 1024 * 1024);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)));
        Assert.Contains(findings, finding => finding.Code is "SFN2006" or "SFN2018" or "SFN2019");
    }

    private static CompilationResult Read(string text)
    {
        using var folder = new TemporaryFolder();
        var environment = new Dictionary<string, string> { ["ESCAPED"] = @"\${self:service}" };
        return Compiler.Resolve(folder.Write("serverless.yml", text), new CompilerOptions { Environment = environment.GetValueOrDefault });
    }

    private static string? Fields(CompilationResult result, string key)
    {
        Assert.DoesNotContain(result.Diagnostics, item => item.Severity == DiagnosticSeverity.Error);
        return StepFunctionsPS.Syntax.ScalarText.Of(result.Service!.Root["custom"]!.Child(key));
    }
}
