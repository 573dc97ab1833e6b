using System;
using System.Diagnostics;
using System.IO;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.JavaScript;

/// <summary>Services with JavaScript; what files give and how they fail is shown by the baselines.</summary>
public sealed class NodeHostTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public void WhatIsPrintedDoesNotBreakTheConversation()
    {
        folder.Write("noise.js", "const fs = require('fs'); fs.writeSync(1, 'raw {'); process.stdout.write('x'); console.log({ id: 1 }); console.error('e'.repeat(200000)); module.exports = 'fine';");
        Assert.Equal("fine", Value("${file(noise.js)}"));
    }

    [NodeFact]
    public void TextKeepsItsCharacters()
    {
        folder.Write("text.js", "module.exports = ({ options }) => 'é\\u2028\\n\"' + options.name + '\\ud83d\\ude00';");
        Assert.Equal("é\u2028\n\"ü\ud83d\ude00", Value("${file(text.js)}", new CompilerOptions { Options = new System.Collections.Generic.Dictionary<string, string> { ["name"] = "ü" } }));
    }

    [NodeFact]
    public void ModulesAreLoadedOnce()
    {
        folder.Write("count.js", "let calls = 0; module.exports = { a: () => ++calls, b: () => ++calls };");
        Assert.Equal("1 2 1", Value("${file(count.js):a} ${file(count.js):b} ${file(count.js):a}"));
    }

    [NodeFact]
    public void AModernModuleIsReadToo()
    {
        folder.Write("serverless.mjs", "export default { service: 'orders', provider: 'aws', custom: { value: 'from mjs' } };");
        Assert.Equal("from mjs", Find(Compiler.Resolve(folder.Path, new CompilerOptions())));
    }

    [NodeFact]
    public void TypeScriptIsReadOrRefusedClearly()
    {
        var path = folder.Write("serverless.ts", "const config: { service: string } & Record<string, unknown> = { service: 'orders', provider: 'aws', custom: { value: 'from ts' } };\nmodule.exports = config;\n");
        var result = Compiler.Resolve(path, new CompilerOptions());
        if (result.Service is null) Assert.Equal("SFN2027", Assert.Single(result.Diagnostics).Code);
        else Assert.Equal("from ts", Find(result));
    }

    [NodeFact]
    public void AHangingFileIsStoppedWithWhatItStarted()
    {
        var mark = Path.Combine(folder.Path, "alive");
        var child = $"setInterval(() => require('fs').writeFileSync({JsonWriter.Quote(mark)}, String(Date.now())), 50)";
        folder.Write("hang.js", $"require('child_process').spawnSync(process.execPath, ['-e', {JsonWriter.Quote(child)}], {{ stdio: 'inherit' }});");
        var watch = Stopwatch.StartNew();
        var result = Resolve("${file(hang.js)}", new CompilerOptions { Limits = InputLimits.Default with { JavaScriptSeconds = 2 } });
        Assert.InRange(watch.Elapsed.TotalSeconds, 1.5, 15);
        Assert.Equal("SFN2024", Assert.Single(result.Diagnostics, item => item.Severity == DiagnosticSeverity.Error).Code);
        System.Threading.Thread.Sleep(300);
        var last = File.Exists(mark) ? File.ReadAllText(mark) : "";
        System.Threading.Thread.Sleep(300);
        Assert.Equal(last, File.Exists(mark) ? File.ReadAllText(mark) : "");
    }

    [Fact]
    public void AProgramThatIsNotThereIsMissing()
    {
        folder.Write("value.js", "module.exports = 1;");
        var result = Resolve("${file(value.js)}", new CompilerOptions { FindNode = () => Path.Combine(folder.Path, "node") });
        Assert.Contains(result.Diagnostics, item => item.Code == "SFN2022");
    }

    private string? Value(string expression, CompilerOptions? options = null)
    {
        var result = Resolve(expression, options ?? new CompilerOptions());
        Assert.DoesNotContain(result.Diagnostics, item => item.Severity == DiagnosticSeverity.Error);
        return Find(result);
    }

    private CompilationResult Resolve(string expression, CompilerOptions options) =>
        Compiler.Resolve(folder.Write("serverless.yml", $"service: orders\nprovider: aws\ncustom:\n  value: {expression}\n"), options);

    private static string? Find(CompilationResult result) => StepFunctionsPS.Syntax.ScalarText.Of(result.Service!.Root["custom"]!.Child("value"));
}
