using StepFunctionsPS.Tests.Cli;
using StepFunctionsPS.Tests.Deployment;

namespace StepFunctionsPS.Tests.Executions;

/// <summary>A small service with the machines that tests run.</summary>
internal static class Shop
{
    private const string Text = """
        service: shop
        provider: {name: aws, region: us-east-1}
        stepFunctions:
          stateMachines:
            order:
              name: order
              definition:
                StartAt: Charge
                States:
                  Charge:
                    Type: Task
                    Resource: arn:aws:states:::lambda:invoke
                    Parameters: {FunctionName: charge}
                    Next: Wait
                  Wait: {Type: Wait, Seconds: 100, Next: Ship}
                  Ship:
                    Type: Map
                    Next: Done
                    ItemProcessor:
                      StartAt: Pack
                      States:
                        Pack: {Type: Pass, End: true}
                  Done: {Type: Pass, End: true}
            quick:
              name: quick
              type: EXPRESS
              definition:
                StartAt: Done
                States:
                  Done: {Type: Pass, End: true}
        """;

    public static Service Service { get; } = Read();

    public static StateMachine Order => Service.FindStateMachine("order")!;

    private static Service Read()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("serverless.yml", Text.ReplaceLineEndings("\n"));
        return Compiler.Compile(path, new CompilerOptions { ShownPath = _ => "serverless.yml", Environment = _ => null, InstanceId = "1", Time = FakeClock.Start }).Service!;
    }
}
