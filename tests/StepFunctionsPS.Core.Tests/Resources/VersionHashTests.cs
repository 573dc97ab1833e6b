using System.Linq;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Resources;

/// <summary>Names of versions equal those of the framework 3.40.0; another name would publish every function anew.</summary>
public sealed class VersionHashTests
{
    [Theory]
    [InlineData("", "FLambdaVersionNHpxuYJp3ZtSIhx5r9gvS7guOiFXk94iGWuijws5n4")]
    [InlineData("lambdaHashingVersion: 20200924", "FLambdaVersiontxUzZjq6mftqbEIISYw6pq0NbtAZ8ftCEFzfQ82L5U")]
    public void VersionsAreNamedAsDeployed(string setting, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.zip", "zip1\n");
        folder.Write("layer.zip", "lz\n");
        folder.Write("serverless.yml", $$$"""
            service: hashed
            package: {artifact: one.zip}
            provider:
              name: aws
              runtime: nodejs18.x
              environment: {Z_B: z, ZA: 1, aB: x, AB: y, A_B: q, a1: 1, A10: 2, A9: null}
              {{{setting}}}
            layers: {lay: {package: {artifact: layer.zip}, description: d}}
            functions:
              f: {handler: h.h, description: de, tags: {a: b}, reservedConcurrency: 1, layers: [{Ref: LayLambdaLayer}]}
            """);
        var template = Compiler.Compile(folder.Path, new CompilerOptions()).Template!;
        Assert.Equal(expected, template.Resources.Single(resource => resource.Type == "AWS::Lambda::Version").LogicalId);
    }
}
