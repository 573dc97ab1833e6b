using System.Linq;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Resources;

/// <summary>The texts that API Gateway turns requests into executions with. docs/checks.md tells how they were run.</summary>
public sealed class StateMachineTemplateTests
{
    [Theory]
    [InlineData("{path: x, method: get}")]
    [InlineData("{path: x, method: get, request: {template: lambda_proxy}}")]
    public void WhatIsEscapedForJavaScriptIsMadeRightForJson(string http)
    {
        foreach (var type in new[] { "application/json", "application/x-www-form-urlencoded" })
        {
            var text = ((StringNode)Template(http, type).Child("Fn::Sub")!.Child("0")!).Value;
            // JSON knows no \', so that each value that goes into it is mended.
            var escapes = text.Split("$util.escapeJavaScript(").Length - 1;
            Assert.NotEqual(0, escapes);
            Assert.Equal(escapes, text.Split(""".replaceAll("\\'", "'")""").Length - 1);
            // All else in braces would be taken for a variable of CloudFormation.
            Assert.Equal([], System.Text.RegularExpressions.Regex.Matches(text, @"\$\{(\w+)\}").Select(match => match.Groups[1].Value).Except(["StateMachineArn", "AccountId"]));
        }
    }

    [Theory]
    [InlineData("\"#{AWS::Region}\"", "{\"Fn::Sub\":\"${AWS::Region}\"}")]
    [InlineData("\"${AWS::Region} ${x} $!{y}\"", "{\"Fn::Sub\":\"${AWS::Region} ${!x} $!{y}\"}")]
    [InlineData("'#if($x)a#{else}b#{end}'", "\"#if($x)a#{else}b#{end}\"")]
    [InlineData("'#if($x)#{Name.Arn}#{else}${x}#{end}'", "{\"Fn::Sub\":\"#if($x)${Name.Arn}#{else}${!x}#{end}\"}")]
    [InlineData("{'Fn::Sub': '#{AWS::Region}${A}'}", "{\"Fn::Sub\":\"${AWS::Region}${A}\"}")]
    public void ReferencesInTemplatesAreSubstituted(string given, string expected) =>
        Assert.Equal(expected, Template($"{{path: x, method: get, request: {{template: {{text/plain: {given}}}}}}}", "text/plain").ToString());

    private static Node Template(string http, string contentType)
    {
        using var folder = new TemporaryFolder();
        folder.Write("serverless.yml", $$"""
            service: templates
            provider: {name: aws}
            stepFunctions:
              stateMachines:
                m:
                  events:
                    - http: {{http}}
                  definition: {StartAt: D, States: {D: {Type: Succeed} } }
            """);
        var template = Compiler.Compile(folder.Path, new CompilerOptions()).Template!;
        var method = ((MappingNode)template.Root["Resources"]!)["ApiGatewayMethodXGet"]!;
        return method.Child("Properties")!.Child("Integration")!.Child("RequestTemplates")!.Child(contentType)!;
    }
}
