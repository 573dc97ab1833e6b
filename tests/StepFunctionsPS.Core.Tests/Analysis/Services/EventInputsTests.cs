using System.Collections.Generic;
using Xunit;

namespace StepFunctionsPS.Tests.Analysis.Services;

public sealed class EventInputsTests
{
    private const string Charge = "Charge: {Type: Task, Resource: 'arn:aws:lambda:us-east-1:123456789012:function:x', End: true}";

    [Theory]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, InputPath: $.b, Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: '{\"a\": 1}'}", "First: {Type: Task, Resource: 'arn:aws:lambda:us-east-1:123456789012:function:x', Parameters: {b.$: $.b}, Next: Charge}")]
    [InlineData("schedule: rate(1 day)", "First: {Type: Wait, SecondsPath: $.seconds, Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), method: scheduler}", "First: {Type: Map, ItemsPath: $.items, Next: Charge, ItemProcessor: {StartAt: P, States: {P: {Type: Pass, End: true}}}}")]
    [InlineData("eventBridge: {event: {source: [a]}, input: {a: x}}", "First: {Type: Choice, Choices: [{Variable: $.a, StringEquals: y, Next: Charge}]}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, QueryLanguage: JSONata, Output: '{% $states.input.b %}', Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, QueryLanguage: JSONata, Assign: {b: '{% $states.input.a %}'}, Next: Second}, Second: {Type: Wait, QueryLanguage: JSONata, Seconds: '{% $b.seconds %}', Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Choice, QueryLanguage: JSONata, Choices: [{Condition: '{% $states.input.a %}', Next: Charge}]}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Map, QueryLanguage: JSONata, Items: '{% $states.input.a %}', Next: Charge, ItemProcessor: {StartAt: P, States: {P: {Type: Pass, End: true}}}}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Task, QueryLanguage: JSONata, Resource: 'arn:aws:lambda:us-east-1:123456789012:function:x', Arguments: {b: '{% $states.input.b %}'}, Next: Charge}")]
    public void AnInputThatTheFirstStatesRefuseIsFound(string sent, string first) => Assert.Equal(["SFN5853"], Check(sent, first));

    [Theory]
    // It gets to the task, or past a state that others than the input decide.
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, InputPath: $.a, Next: Charge}")]
    [InlineData("schedule: rate(1 day)", "First: {Type: Pass, InputPath: $.time, Next: Charge}")]
    [InlineData("schedule: rate(1 day)", "First: {Type: Task, Resource: 'arn:aws:lambda:us-east-1:123456789012:function:x', ResultPath: $.r, Next: Later}, Later: {Type: Pass, InputPath: $.b, Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Choice, Choices: [{Variable: $.b, IsPresent: true, Next: Charge}], Default: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Choice, Choices: [{Variable: $$.Execution.StartTime, TimestampLessThan: '2020-01-01T00:00:00Z', Next: Charge}]}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Choice, Choices: [{Variable: $.b, IsPresent: true, Next: Charge}], Default: Failed}, Failed: {Type: Fail, Error: States.Runtime, Cause: x}")]
    // It is not known what comes in.
    [InlineData("schedule: {rate: rate(1 day), input: {a: !Ref Name}}", "First: {Type: Pass, InputPath: $.b, Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: '#{AWS::Region}'}}", "First: {Type: Pass, InputPath: $.b, Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), inputPath: $.nothing}", "First: {Type: Pass, InputPath: $.b, Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), enabled: false}", "First: {Type: Pass, InputPath: $.b, Next: Charge}")]
    [InlineData("eventBridge: {event: {source: [a]}}", "First: {Type: Pass, InputPath: $.b, Next: Charge}")]
    [InlineData("eventBridge: {event: {source: [a]}, inputTransformer: {inputPathsMap: {b: $.b}, inputTemplate: '{\"a\": <b>}'}}", "First: {Type: Pass, InputPath: $.b, Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, InputPath: '$.${Name}', Next: Charge}")]
    // Nor what a state does with it, or whether it ever ends.
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, QueryLanguage: JSONata, Output: '{% $states.context.Execution.Input.b %}', Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, QueryLanguage: JSONata, Output: '{% ($s := $states; $s.input.b) %}', Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, QueryLanguage: JSONata, Output: '{% $millis() > 0 ? $states.input.b : 1 %}', Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, QueryLanguage: JSONata, Output: '{% [$states.input.b, $exists($states.input.b)] %}', Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Parallel, QueryLanguage: JSONata, Arguments: '{% $states.input.b %}', Branches: [{StartAt: P, States: {P: {Type: Pass, End: true}}}], Catch: [{ErrorEquals: [States.ALL], Next: Charge}], Next: Charge}")]
    [InlineData("schedule: {rate: rate(1 day), input: {a: 1}}", "First: {Type: Pass, Next: Second}, Second: {Type: Choice, Choices: [{Variable: $.a, NumericEquals: 1, Next: First}], Default: Charge}")]
    public void NothingIsSaidInDoubt(string sent, string first) => Assert.DoesNotContain("SFN5853", Check(sent, first));

    [Fact]
    public void TheEventAndTheStateAreNamed()
    {
        var finding = Assert.Single(AcrossService.Findings("""
            stepFunctions:
              stateMachines:
                m:
                  events:
                    - schedule: rate(1 day)
                  definition: {StartAt: A, States: {A: {Type: Pass, InputPath: $.b, End: true}}}
            """));
        Assert.Equal(7, finding.Line);
        Assert.Contains("'A'", finding.Message);
        Assert.Contains("Scheduled Event", finding.Advice);
        Assert.Equal(8, Assert.Single(finding.Related).Span.Line);
    }

    private static IReadOnlyList<string> Check(string sent, string first) => AcrossService.Codes($$$$"""
        resources: {Parameters: {Name: {Type: String}}}
        stepFunctions:
          stateMachines:
            m:
              events:
                - {{{{sent}}}}
              definition:
                StartAt: First
                States: { {{{{first}}}}, {{{{Charge}}}} }
        """);
}
