using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Variables;

/// <summary>Variables that AWS is asked for, as the framework's sources answer them.</summary>
public sealed class AwsVariablesTests
{
    private const string Values = """
        {
          "aws:accountId": "123456789012",
          "cf:net": { "VpcId": "vpc-1", "Sub.Net": "s-1" },
          "cf:bare": {},
          "eu-west-1 cf:net": { "VpcId": "vpc-eu" },
          "s3:bucket/a/b.txt": "text é",
          "s3:bucket/other": "${self:service}",
          "ssm:/plain": { "Type": "String", "Value": "{\"a\": 1}" },
          "ssm:/list": { "Type": "StringList", "Value": "a,b,,c" },
          "ssm:/secure": { "Type": "SecureString", "Value": "hunter22", "Encrypted": "AQICAH" },
          "ssm:/aws/reference/secretsmanager/db": { "Type": "SecureString", "Value": "{\"user\": \"me\", \"port\": 5432}" },
          "ssm:/braces": { "Type": "SecureString", "Value": "{not json" },
          "eu-west-1 ssm:/plain": { "Type": "String", "Value": "europe" },
          "ssm:/denied": { "outcome": "Denied", "problem": "no", "advice": "Ask." },
          "ssm:/away": { "outcome": "NotAvailable", "problem": "nothing asks", "advice": "Install." }
        }
        """;

    [Theory]
    [InlineData("${aws:accountId}", "\"123456789012\"")]
    [InlineData("${aws:region}", "\"us-east-1\"")]
    [InlineData("${cf:net.VpcId}", "\"vpc-1\"")]
    [InlineData("${cf:net.Sub.Net}", "\"s-1\"")]
    [InlineData("${cf(eu-west-1):net.VpcId}", "\"vpc-eu\"")]
    [InlineData("${cf:net.Nothing, 'else'}", "\"else\"")]
    [InlineData("${cf:bare.Nothing, 'else'}", "\"else\"")]
    [InlineData("${cf:none.VpcId, cf:net.VpcId}", "\"vpc-1\"")]
    [InlineData("${s3:bucket/a/b.txt}", "\"text \u00e9\"")]
    [InlineData("${s3:bucket/other}", "\"orders\"")]
    [InlineData("${s3:bucket/none, null}", "null")]
    [InlineData("${ssm:/plain}", "\"{\\\"a\\\": 1}\"")]
    [InlineData("${ssm(eu-west-1):/plain}", "\"europe\"")]
    [InlineData("${ssm(raw, eu-west-1):/plain}", "\"europe\"")]
    [InlineData("${ssm:/list}", "[\"a\",\"b\",\"\",\"c\"]")]
    [InlineData("${ssm(raw):/list}", "\"a,b,,c\"")]
    [InlineData("x-${ssm:/list}", "\"x-a,b,,c\"")]
    [InlineData("${ssm:/secure}", "\"hunter22\"")]
    [InlineData("${ssm(noDecrypt):/secure}", "\"AQICAH\"")]
    [InlineData("${ssm:/aws/reference/secretsmanager/db}", "{\"user\":\"me\",\"port\":5432}")]
    [InlineData("${ssm(raw):/aws/reference/secretsmanager/db}", "\"{\\\"user\\\": \\\"me\\\", \\\"port\\\": 5432}\"")]
    [InlineData("${ssm:/braces}", "\"{not json\"")]
    [InlineData("${ssm:/none, 'else'}", "\"else\"")]
    [InlineData("${ssm:/away, 'else'}", "\"else\"")]
    public void AreAnswered(string variable, string expected)
    {
        var (result, _) = Read(Service(variable), new CompilerOptions());
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(expected, JsonWriter.WriteCompact(result.Service!.Root["custom"]!.Child("value")!));
    }

    [Theory]
    [InlineData("${ssm:/none}", "SFN2029")]
    [InlineData("${ssm:/denied}", "SFN2034")]
    [InlineData("${ssm:/denied, 'else'}", "SFN2034")]
    [InlineData("${ssm:/away}", "SFN2037")]
    [InlineData("${cf:net, 'else'}", "SFN2033")]
    [InlineData("${cf:.VpcId, 'else'}", "SFN2033")]
    [InlineData("${s3:bucket, 'else'}", "SFN2033")]
    [InlineData("${s3:bucket/, 'else'}", "SFN2033")]
    [InlineData("${aws:colour, 'else'}", "SFN2033")]
    public void AreRefused(string variable, string code)
    {
        var (result, _) = Read(Service(variable), new CompilerOptions());
        Assert.Equal(code, Assert.Single(result.Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error).Code);
    }

    [Fact]
    public void EachIsAskedForOnce()
    {
        var text = Service("${ssm:/plain} ${ssm:/plain} ${cf:net.VpcId} ${cf:net.Sub.Net} ${ssm:/denied, ''} ${ssm(us-east-1):/plain}")
            + "  again: [\"${ssm:/plain}\", \"${ssm:/denied}\"]\nuseDotenv: true\n";
        var (_, asked) = Read(text, new CompilerOptions { Stage = "dev" });
        Assert.Equal(["us-east-1 ssm:/plain", "us-east-1 cf:net", "us-east-1 ssm:/denied"], asked);
    }

    [Fact]
    public void AnswersComeFirst()
    {
        var options = new CompilerOptions { Answers = new System.Collections.Generic.Dictionary<string, Node> { ["ssm:/plain"] = new StringNode("mine") } };
        var (result, asked) = Read(Service("${ssm:/plain}"), options);
        Assert.Equal("mine", ((StringNode)result.Service!.Root["custom"]!.Child("value")!).Value);
        Assert.Empty(asked);
    }

    [Theory]
    [InlineData("{name: aws, region: eu-west-1, profile: work}", null, "eu-west-1 work ssm:/plain")]
    [InlineData("{name: aws, region: '${self:custom.region}'}", null, "eu-north-1 ssm:/plain")]
    [InlineData("{name: aws, region: eu-west-1}", "eu-west-2", "eu-west-2 ssm:/plain")]
    [InlineData("{name: aws}", null, "us-east-1 ssm:/plain")]
    [InlineData("aws", null, "us-east-1 ssm:/plain")]
    public void TheRegionAndTheProfileAreThoseOfTheService(string provider, string? region, string expected)
    {
        var (_, asked) = Read(Service("${ssm:/plain}", provider) + "  region: eu-north-1\n", new CompilerOptions { Region = region });
        Assert.Equal([expected], asked);
    }

    [Theory]
    [InlineData("region")]
    [InlineData("profile")]
    public void WhereToAskIsNotAskedOfAws(string key)
    {
        var (result, asked) = Read(Service("1", $"{{name: aws, {key}: '${{ssm:/plain}}'}}"), new CompilerOptions());
        Assert.Contains(result.Diagnostics, finding => finding.Code == "SFN2005");
        Assert.Empty(asked);
    }

    [Fact]
    public void TheRegionMayBeAskedForInAnotherOne()
    {
        var (result, asked) = Read(Service("1", "{name: aws, region: '${ssm(eu-west-1):/plain}'}"), new CompilerOptions());
        Assert.Equal(["eu-west-1 ssm:/plain"], asked);
        Assert.Equal("europe", result.Service!.Region);
    }

    [Fact]
    public void SecretsAreShownNowhere()
    {
        var text = Service("${strToBool(${ssm:/secure})}") + "  list: ${strToBool(x${ssm:/aws/reference/secretsmanager/db})}\n  address: ${ssm:/${ssm:/secure}}\n";
        var (result, asked) = Read(text, new CompilerOptions());
        Assert.Contains(result.Diagnostics, finding => finding.Message.Contains("'***'"));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.ToString().Contains("hunter22"));
        Assert.DoesNotContain(asked, address => address.Contains("hunter22"));
        Assert.Contains("us-east-1 ssm:/***", asked);
    }

    private static string Service(string value, string provider = "aws") => $"service: orders\nprovider: {provider}\ncustom:\n  value: {JsonWriter.Quote(value)}\n";

    private static (CompilationResult Result, string[] Asked) Read(string text, CompilerOptions options)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("serverless.yml", text);
        var aws = new FakeAws((MappingNode)JsonReader.Read(new SourceText("", Values), InputLimits.Default).Output!);
        var result = Compiler.Resolve(path, options with { AwsLookup = aws });
        return (result, [.. aws.Asked]);
    }
}
