using System;
using System.Linq;
using StepFunctionsPS.Tests.Cli;
using Xunit;

namespace StepFunctionsPS.Tests.Resources;

/// <summary>An API is deployed anew when it is another, and only then.</summary>
public sealed class DeploymentHashTests
{
    private const string Service = """
        service: hashed
        provider:
          name: aws
          stage: dev
          apiGateway: {resourcePolicy: [{Effect: Allow, Principal: '*', Action: 'execute-api:Invoke', Resource: 'execute-api:/*'}]}
        functions: {guard: {handler: h.guard, runtime: nodejs22.x}}
        resources:
          Resources:
            Denied: {Type: AWS::ApiGateway::GatewayResponse, Properties: {ResponseType: ACCESS_DENIED, StatusCode: '403', RestApiId: {Ref: ApiGatewayRestApi}}}
            Caller: {Type: AWS::IAM::Role, Properties: {RoleName: caller}}
            Other: {Type: AWS::SNS::Topic, Properties: {DisplayName: other}}
          extensions: {ApiGatewayMethodXPut: {Properties: {OperationName: put}}}
        stepFunctions:
          stateMachines:
            order:
              type: STANDARD
              name: order
              events:
                - http: {path: x, method: get, cors: {origin: https://a.example}, authorizer: {name: guard, resultTtlInSeconds: 10}}
                - http: {path: x, method: put, iamRole: !GetAtt Caller.Arn, request: {schemas: {application/json: {type: object}}}}
              definition: {StartAt: Done, States: {Done: {Type: Pass, End: true}}}
            quiet:
              name: quiet
              definition: {StartAt: Done, States: {Done: {Type: Pass, End: true}}}
        """;

    [Theory]
    [InlineData("Type: Pass", "Type: Succeed, Comment: done")]
    [InlineData("DisplayName: other", "DisplayName: changed")]
    [InlineData("name: quiet", "name: loud")]
    [InlineData("h.guard", "h.watch")]
    public void AnApiThatIsTheSameIsNotDeployedAnew(string from, string to) => Assert.Equal(DeploymentOf(Service), DeploymentOf(Changed(from, to).Replace("Comment: done, End: true", "Comment: done")));

    [Theory]
    [InlineData("method: get", "method: post")]
    [InlineData("path: x, method: get", "path: y, method: get")]
    [InlineData("https://a.example", "https://b.example")]
    [InlineData("resultTtlInSeconds: 10", "resultTtlInSeconds: 20")]
    [InlineData("{type: object}", "{type: array}")]
    [InlineData("Effect: Allow", "Effect: Deny")]
    [InlineData("ACCESS_DENIED", "UNAUTHORIZED")]
    [InlineData("OperationName: put", "OperationName: store")]
    [InlineData("stage: dev", "stage: prod")]
    // These change ARNs that are deployed, in texts that stay.
    [InlineData("name: order", "name: orders")]
    [InlineData("type: STANDARD", "type: EXPRESS")]
    [InlineData("h.guard", "h.guard, name: watch")]
    [InlineData("RoleName: caller", "RoleName: other")]
    public void AnApiThatIsAnotherIsDeployedAnew(string from, string to) => Assert.NotEqual(DeploymentOf(Service), DeploymentOf(Changed(from, to)));

    private static string Changed(string from, string to)
    {
        Assert.Contains(from, Service);
        return Service.Replace(from, to);
    }

    private static string DeploymentOf(string service)
    {
        using var folder = new TemporaryFolder();
        folder.Write("serverless.yml", service);
        // Neither the time nor the run is in the id.
        var result = Compiler.Compile(folder.Path, new CompilerOptions { InstanceId = Guid.NewGuid().ToString("N") });
        Assert.Empty(result.Diagnostics);
        return result.Template!.Resources.Single(resource => resource.Type == "AWS::ApiGateway::Deployment").LogicalId;
    }
}
