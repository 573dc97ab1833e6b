using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Analysis.Services;

public sealed class RolePermissionsTests
{
    private const string Trusting = "{Statement: [{Effect: Allow, Principal: {Service: states.amazonaws.com}, Action: 'sts:AssumeRole'}]}";

    [Theory]
    [InlineData("{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}")]
    [InlineData("{Effect: Allow, Action: '*', Resource: 'arn:aws:sqs:*:*:*'}")]
    [InlineData("{Effect: Allow, Action: 'lambda:GetFunction', Resource: '*'}")]
    [InlineData("{Effect: Deny, Action: 'lambda:*', Resource: '*'}")]
    [InlineData("{Effect: Allow, NotAction: 'lambda:Invoke*', Resource: '*'}")]
    [InlineData("{Effect: Allow, Action: 'lambda:InvokeFunction', Resource: !GetAtt other.Arn}")]
    [InlineData("{Effect: Allow, Action: 'lambda:InvokeFunction', Resource: 'arn:aws:lambda:us-east-1:123456789012:function:across-dev-other'}")]
    [InlineData("{Effect: Allow, Action: 'lambda:InvokeFunction', Resource: !Sub 'arn:aws:lambda:*:*:function:elsewhere-*'}")]
    public void WhatARoleLacksIsFound(string statement) => Assert.Equal(["SFN5854"], Check(statement.Replace("other.Arn", "OtherLambdaFunction.Arn")));

    [Theory]
    [InlineData("{Effect: Allow, Action: 'lambda:InvokeFunction', Resource: !GetAtt HelloLambdaFunction.Arn}")]
    [InlineData("{Effect: Allow, Action: 'LAMBDA:invokefunction', Resource: 'arn:aws:lambda:us-east-1:123456789012:function:across-dev-hello'}")]
    [InlineData("{Effect: Allow, Action: ['lambda:*'], Resource: !Sub 'arn:${AWS::Partition}:lambda:*:${AWS::AccountId}:function:across-*'}")]
    [InlineData("{Effect: Allow, NotAction: 's3:*', NotResource: 'arn:aws:s3:::x'}")]
    [InlineData("{Effect: Allow, Action: 'lambda:InvokeFunction', Resource: !Ref Name}")]
    [InlineData("{Effect: Allow, Action: 'lambda:InvokeFunction', Resource: !Join [':', [!Ref Name, '*']]}")]
    [InlineData("{Effect: Allow, Action: 'lambda:InvokeFunction', Resource: '*', Condition: {StringEquals: {'aws:SourceAccount': '1'}}}")]
    [InlineData("{Effect: Allow, Action: !Ref Name, Resource: '*'}")]
    [InlineData("{'Fn::If': [IsLive, {Effect: Allow, Action: 'lambda:*', Resource: '*'}, !Ref 'AWS::NoValue']}")]
    public void WhatMayAllowItIsEnough(string statement) => Assert.Empty(Check(statement));

    [Theory]
    [InlineData("Policies: !Ref Name")]
    [InlineData("ManagedPolicyArns: ['arn:aws:iam::aws:policy/PowerUserAccess']")]
    [InlineData("ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaRole']")]
    [InlineData("ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/own']")]
    [InlineData("ManagedPolicyArns: [!Ref Managed]")]
    public void PoliciesThatAreNotKnownAreTrusted(string policies) => Assert.Empty(CheckRole($"AssumeRolePolicyDocument: {Trusting}, {policies}"));

    [Theory]
    [InlineData("ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']")]
    [InlineData("Policies: []")]
    public void PoliciesThatAreKnownAreRead(string policies) => Assert.Equal(["SFN5854"], CheckRole($"AssumeRolePolicyDocument: {Trusting}, {policies}"));

    [Theory]
    [InlineData("{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}", true)]
    [InlineData("{Effect: Allow, Principal: {Service: [lambda.amazonaws.com, events.amazonaws.com]}, Action: 'sts:AssumeRole'}", true)]
    [InlineData("{Effect: Allow, Principal: {AWS: 'arn:aws:iam::123456789012:root'}, Action: 'sts:AssumeRole'}", true)]
    [InlineData("{Effect: Allow, Principal: {Service: [lambda.amazonaws.com, states.us-east-1.amazonaws.com]}, Action: 'sts:AssumeRole'}", false)]
    [InlineData("{Effect: Allow, Principal: {Service: !Sub 'states.${AWS::Region}.amazonaws.com'}, Action: 'sts:AssumeRole'}", false)]
    [InlineData("{Effect: Allow, Principal: {Service: !Ref Name}, Action: 'sts:AssumeRole'}", false)]
    [InlineData("{Effect: Allow, Principal: !Ref Name, Action: 'sts:AssumeRole'}", false)]
    [InlineData("{Effect: Allow, Principal: '*', Action: 'sts:AssumeRole'}", false)]
    public void TheTrustOfARoleIsRead(string statement, bool isRefusing) => Assert.Equal(
        isRefusing ? ["SFN5855"] : [],
        CheckRole($"AssumeRolePolicyDocument: {{Statement: [{statement}]}}, ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']"));

    [Theory]
    [InlineData("{PolicyName: p, Roles: [!Ref Role], PolicyDocument: {Statement: {Effect: Allow, Action: 'lambda:InvokeFunction', Resource: '*'}}}", true)]
    // One that names its roles may name this one.
    [InlineData("{PolicyName: p, Roles: [!Ref Name], PolicyDocument: {Statement: {Effect: Allow, Action: 'sqs:*', Resource: '*'}}}", true)]
    [InlineData("{PolicyName: p, Roles: [!Ref Role], PolicyDocument: {Statement: {Effect: Allow, Action: 'sqs:*', Resource: '*'}}}", false)]
    [InlineData("{PolicyName: p, Roles: [!Ref Other], PolicyDocument: {Statement: {Effect: Allow, Action: 'lambda:*', Resource: '*'}}}", false)]
    public void AttachedPoliciesCount(string policy, bool isEnough) =>
        Assert.Equal(isEnough ? [] : ["SFN5854"], CheckRole($"AssumeRolePolicyDocument: {Trusting}", $"Attached: {{Type: AWS::IAM::Policy, Properties: {policy}}}"));

    [Fact]
    public void EveryStateThatNeedsItIsNamed()
    {
        var finding = Assert.Single(Findings($"AssumeRolePolicyDocument: {Trusting}", "Free: {Type: AWS::SNS::Topic}"));
        Assert.EndsWith("needs: lambda:InvokeFunction on ${HelloLambdaFunction.Arn}, ${HelloLambdaFunction.Arn}:*.", finding.Message);
        Assert.Equal("'A' needs it", Assert.Single(finding.Related).Message);
    }

    [Theory]
    // The call decides, and the rule that waits for it; what else its documents advise may never be used.
    [InlineData("arn:aws:states:::athena:startQueryExecution", "{QueryString: x}", "'athena:startQueryExecution'", true)]
    [InlineData("arn:aws:states:::athena:startQueryExecution", "{QueryString: x}", "'s3:*'", false)]
    [InlineData("arn:aws:states:::batch:submitJob.sync", "{JobName: x, JobDefinition: x, JobQueue: x}", "'batch:SubmitJob', 'events:*'", true)]
    [InlineData("arn:aws:states:::batch:submitJob.sync", "{JobName: x, JobDefinition: x, JobQueue: x}", "'batch:*'", false)]
    [InlineData("arn:aws:states:::aws-sdk:s3:listObjectsV2", "{Bucket: x}", "'s3:ListBucket'", true)]
    public void OnlyWhatTheCallCannotDoWithoutIsMissed(string resource, string parameters, string actions, bool isEnough)
    {
        var codes = AcrossService.Codes($$$$"""
            resources:
              Resources:
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: {{{{Trusting}}}}
                    Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: [{{{{actions}}}}], Resource: "*"}]}}]
            stepFunctions:
              stateMachines:
                m:
                  role: !GetAtt Role.Arn
                  definition: {StartAt: A, States: {A: {Type: Task, Resource: "{{{{resource}}}}", Parameters: {{{{parameters}}}}, End: true}}}
            """);
        Assert.Equal(isEnough ? [] : ["SFN5854"], codes);
    }

    [Fact]
    public void WithCredentialsOnlyTheOtherRoleIsNeeded()
    {
        var codes = AcrossService.Codes($$$$"""
            resources:
              Resources:
                Role:
                  Type: AWS::IAM::Role
                  Properties:
                    AssumeRolePolicyDocument: {{{{Trusting}}}}
                    Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: "sts:AssumeRole", Resource: "*"}]}}]
            stepFunctions:
              stateMachines:
                m:
                  role: !GetAtt Role.Arn
                  definition:
                    StartAt: A
                    States:
                      A: {Type: Task, Resource: "arn:aws:lambda:us-east-1:210987654321:function:x", Credentials: {RoleArn: "arn:aws:iam::210987654321:role/x"}, End: true}
            """);
        Assert.Empty(codes);
    }

    private static IReadOnlyList<string> Check(string statement) =>
        CheckRole($"AssumeRolePolicyDocument: {Trusting}, Policies: [{{PolicyName: p, PolicyDocument: {{Statement: [{statement}]}}}}]");

    private static string[] CheckRole(string role, string resource = "Free: {Type: AWS::SNS::Topic}") => Findings(role, resource).Select(finding => finding.Code).ToArray();

    private static IEnumerable<Diagnostic> Findings(string role, string resource) => AcrossService.Findings($$$$"""
        functions:
          hello: {handler: h.h}
          other: {handler: h.h, url: true}
        resources:
          Parameters: {Name: {Type: String}}
          Conditions: {IsLive: !Equals [a, a]}
          Resources:
            Managed: {Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: [{Effect: Allow, Action: "lambda:*", Resource: "*"}]}}}
            Other: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {{{{Trusting}}}} } }
            Role: {Type: AWS::IAM::Role, Properties: { {{{{role}}}} }}
            {{{{resource}}}}
        stepFunctions:
          stateMachines:
            m:
              role: !GetAtt Role.Arn
              definition: {StartAt: A, States: {A: {Type: Task, Resource: !GetAtt hello.Arn, End: true} } }
        """);
}
