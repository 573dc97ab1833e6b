using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Benchmarks;

/// <summary>
/// Service files of any size, the same text for the same size: machines with Tasks of several kinds, Choice, Parallel and
/// Map, called by HTTP, schedules and events, with alarms, logs and notifications on some.
/// </summary>
internal static class ServiceText
{
    private const int Functions = 5;

    private static readonly string[] Methods = ["post", "put", "get"];

    public static void Write(string folder, int machines)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "handler.js"), "exports.run = async (event) => event;\n");
        File.WriteAllText(Path.Combine(folder, "serverless.yml"), string.Join("\n", Lines(machines)) + "\n");
    }

    private static IEnumerable<string> Lines(int machines) =>
    [
        .. Split($$"""
            service: orders-{{machines}}
            frameworkVersion: '3'
            provider:
              name: aws
              runtime: nodejs20.x
              stage: test
            plugins:
              - serverless-step-functions
            functions:
            """),
        .. Enumerable.Range(0, Functions).SelectMany(i => Split($$"""
              step{{i}}:
                handler: handler.run
            """, 2)),
        "stepFunctions:",
        "  stateMachines:",
        .. Enumerable.Range(0, machines).SelectMany(Machine),
        .. Split("""
            resources:
              Resources:
                Alerts:
                  Type: AWS::SNS::Topic
                Failed:
                  Type: AWS::SQS::Queue
                Log:
                  Type: AWS::Logs::LogGroup
            """),
    ];

    private static IEnumerable<string> Machine(int i) =>
    [
        $"    orders{i}:",
        .. Settings(i).Select(line => "      " + line),
        .. Split(Definition(i), 6),
    ];

    private static IEnumerable<string> Settings(int i)
    {
        if (i % 2 == 1) yield return $"name: orders-{i}-${{sls:stage}}";
        if (i % 8 == 5)
        {
            foreach (var line in Split("""
                type: EXPRESS
                loggingConfig:
                  level: ERROR
                  destinations:
                    - Fn::GetAtt: [Log, Arn]
                """)) yield return line;
        }

        foreach (var line in Split($$"""
            tags:
              number: n{{i}}
            events:
              - http:
                  path: shop{{i % 25}}/orders{{i}}
                  method: {{Methods[i % Methods.Length]}}
                  cors: {{(i % 4 == 0 ? "true" : "false")}}
              - schedule:
                  rate: rate({{2 + (i % 30)}} hours)
                  input:
                    shop: {{i}}
            """)) yield return line;
        if (i % 5 == 0) yield return $"  - eventBridge: {{event: {{source: [shop{i}], detail-type: [Order]}}}}";
        if (i % 2 == 0) yield return "alarms: {topics: {alarm: !Ref Alerts}, metrics: [executionsFailed, executionsTimedOut]}";
        if (i % 10 == 0) yield return "notifications: {FAILED: [{sns: !Ref Alerts}, {sqs: !GetAtt Failed.Arn}]}";
    }

    private static string Definition(int i) => $$"""
        definition:
          Comment: Orders of shop {{i}}
          StartAt: Check
          States:
            Check:
              Type: Task
              Resource: !GetAtt step{{i % Functions}}.Arn
              Retry:
                - ErrorEquals: [Lambda.ServiceException, Lambda.TooManyRequestsException]
                  IntervalSeconds: 2
                  MaxAttempts: 4
                  BackoffRate: 2
              Catch:
                - ErrorEquals: [States.ALL]
                  ResultPath: $.error
                  Next: Tell
              Next: Size
            Size:
              Type: Choice
              Choices:
                - Variable: $.items
                  NumericGreaterThan: {{10 + (i % 7)}}
                  Next: Many
                - And:
                    - Variable: $.gift
                      BooleanEquals: true
                    - Variable: $.text
                      IsPresent: true
                  Next: Price
              Default: Price
            Many:
              Type: Map
              ItemsPath: $.orders
              MaxConcurrency: 4
              ItemProcessor:
                ProcessorConfig: {Mode: INLINE}
                StartAt: One
                States:
                  One:
                    Type: Task
                    Resource: !GetAtt step{{(i + 1) % Functions}}.Arn
                    End: true
              ResultPath: $.done
              Next: Price
            Price:
              Type: Task
              Resource: arn:aws:states:::lambda:invoke
              Parameters:
                FunctionName: !Ref step{{(i + 2) % Functions}}
                Payload.$: $
              ResultSelector: {price.$: $.Payload.price}
              Next: Both
            Both:
              Type: Parallel
              Branches:
                - StartAt: Pack
                  States:
                    Pack:
                      Type: Task
                      Resource: !GetAtt step{{(i + 3) % Functions}}.Arn
                      End: true
                - StartAt: Queue
                  States:
                    Queue:
                      Type: Task
                      Resource: arn:aws:states:::sqs:sendMessage
                      Parameters:
                        QueueUrl: !Ref Failed
                        MessageBody.$: $
                      End: true
              Next: Rest
            Rest:
              Type: Wait
              Seconds: {{1 + (i % 60)}}
              Next: Note
            Note:
              Type: Pass
              Result: {shop: {{i}}, step: "after {{i}}"}
              ResultPath: $.note
              Next: Tell
            Tell:
              Type: Task
              Resource: arn:aws:states:::sns:publish
              Parameters:
                TopicArn: !Ref Alerts
                Message.$: $.text
              End: true
        """;

    private static IEnumerable<string> Split(string text, int indent = 0) => text.Split('\n').Select(line => new string(' ', indent) + line);
}
