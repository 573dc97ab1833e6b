using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StepFunctionsPS.Tests.Analysis.Services;

public sealed class TypedReferencesTests
{
    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !GetAtt Queue.Arn}", "SFN5851")]
    [InlineData("arn:aws:states:::lambda:invoke.waitForTaskToken", "{FunctionName: !GetAtt 'Table.Arn', Payload: {t.$: $$.Task.Token}}", "SFN5851")]
    [InlineData("arn:aws:states:::states:startExecution.sync:2", "{StateMachineArn: !GetAtt hello.Arn}", "SFN5851")]
    [InlineData("arn:aws:states:::aws-sdk:sfn:startExecution", "{StateMachineArn: !GetAtt MStepFunctionsStateMachine2.Name}", "SFN5852")]
    [InlineData("arn:aws:states:::aws-sdk:sqs:receiveMessage", "{QueueUrl: !GetAtt Queue.QueueName}", "SFN5852")]
    [InlineData("arn:aws:states:::sns:publish", "{TopicArn: !GetAtt Topic.TopicName, Message: x}", "SFN5852")]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject", "{Bucket: !GetAtt Bucket.Arn, Key: k}", "SFN5852")]
    [InlineData("arn:aws:states:::ecs:runTask", "{TaskDefinition: !GetAtt Queue.Arn}", "SFN5851")]
    [InlineData("arn:aws:states:::batch:submitJob", "{JobDefinition: x, JobName: x, JobQueue: !GetAtt Queue.Arn}", "SFN5851")]
    public void AnotherTypeIsFound(string resource, string parameters, string code) => Assert.Equal([code], Check(resource, parameters));

    [Theory]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !GetAtt hello.Arn}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !Sub '${hello.Arn}:live'}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !Sub ['${Queue}', {Queue: !Ref hello}]}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !Ref Function}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !Ref Live}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !GetAtt Stack.Outputs.Arn}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !GetAtt Custom.Arn}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !Ref Name}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName: !If [IsLive, !GetAtt Queue.Arn, x]}")]
    [InlineData("arn:aws:states:::lambda:invoke", "{FunctionName.$: $.name, Payload: {QueueUrl: !GetAtt Queue.Arn}}")]
    [InlineData("arn:aws:states:::sqs:sendMessage", "{QueueUrl: !GetAtt Queue.QueueUrl, MessageBody: !GetAtt Queue.Arn}")]
    [InlineData("arn:aws:states:::aws-sdk:dynamodb:createTable", "{TableName: !GetAtt Queue.Arn}")]
    [InlineData("arn:aws:states:::aws-sdk:s3:getObject", "{Bucket: !Ref Point, Key: k}")]
    [InlineData("arn:aws:states:::aws-sdk:sns:getTopicAttributes", "{TopicArn: !Ref Topic}")]
    public void WhatFitsOrIsNotKnownIsLeftAlone(string resource, string parameters) => Assert.Empty(Check(resource, parameters));

    [Fact]
    public void NothingIsSaidWhereATransformMayChangeResources() => Assert.Empty(AcrossService.Codes("""
        resources:
          Transform: AWS::Serverless-2016-10-31
          Resources: {Queue: {Type: AWS::SQS::Queue}}
        stepFunctions: {stateMachines: {m: {definition: {StartAt: A, States: {A: {Type: Task, Resource: !GetAtt Queue.Arn, End: true}}}}}}
        """));

    [Fact]
    public void TasksWithinOtherStatesAreLookedAt()
    {
        var finding = Assert.Single(AcrossService.Findings("""
            resources: {Resources: {Queue: {Type: AWS::SQS::Queue}}}
            stepFunctions: {stateMachines: {m: {definition: {StartAt: M, States: {M: {Type: Map, End: true, ItemProcessor: {StartAt: A, States: {
              A: {Type: Task, Resource: !GetAtt Queue.Arn, End: true}}}}}}}}}
            """));
        Assert.Equal(("SFN5850", 5, 29), (finding.Code, finding.Line, finding.Column));
    }

    private static IReadOnlyList<string> Check(string resource, string parameters) => AcrossService.Codes($$$$"""
        functions: {hello: {handler: h.h}}
        resources:
          Parameters: {Name: {Type: String}}
          Conditions: {IsLive: !Equals [a, a]}
          Resources:
            Queue: {Type: AWS::SQS::Queue}
            Topic: {Type: AWS::SNS::Topic}
            Table: {Type: AWS::DynamoDB::Table}
            Bucket: {Type: AWS::S3::Bucket}
            Point: {Type: AWS::S3::AccessPoint}
            Function: {Type: AWS::Lambda::Function}
            Live: {Type: AWS::Lambda::Alias}
            Stack: {Type: AWS::CloudFormation::Stack}
            Custom: {Type: Custom::Thing}
            MStepFunctionsStateMachine2: {Type: AWS::StepFunctions::StateMachine}
        stepFunctions:
          stateMachines:
            m:
              definition:
                StartAt: A
                States:
                  A: {Type: Task, Resource: "{{{{resource}}}}", Parameters: {{{{parameters}}}}, End: true}
        """).Where(code => code != "SFN5856").ToArray();
}
