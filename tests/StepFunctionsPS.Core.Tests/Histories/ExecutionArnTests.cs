using StepFunctionsPS.Executions;
using Xunit;

namespace StepFunctionsPS.Tests.Histories;

public sealed class ExecutionArnTests
{
    private const string Console = "https://eu-west-1.console.aws.amazon.com/states/home?region=eu-west-1#";

    [Theory]
    [InlineData("arn:aws:states:eu-west-1:123456789012:execution:order:one", "eu-west-1 order one")]
    [InlineData(" arn:aws-us-gov:states:us-gov-west-1:123456789012:execution:order:one\n", "us-gov-west-1 order one")]
    [InlineData("arn:aws-cn:states:cn-north-1:123456789012:execution:o-r_d.er:1f0c-2a", "cn-north-1 o-r_d.er 1f0c-2a")]
    [InlineData("arn:aws:states:eu-west-1:123456789012:execution:order/Ship:one", "eu-west-1 order one of Ship")]
    [InlineData("arn:aws:states:eu-west-1:123456789012:express:order:one:6f1c", "eu-west-1 order one express")]
    [InlineData("arn:aws:states:eu-west-1:123456789012:express:order/Ship:one:6f1c", "eu-west-1 order one of Ship express")]
    [InlineData(Console + "/v2/executions/details/arn:aws:states:eu-west-1:123456789012:execution:order:one", "eu-west-1 order one")]
    [InlineData(Console + "/executions/details/arn%3Aaws%3Astates%3Aeu-west-1%3A123456789012%3Aexecution%3Aorder%2FShip%3Aone", "eu-west-1 order one of Ship")]
    [InlineData("https://cn-north-1.console.amazonaws.cn/states/home?region=cn-north-1#/v2/executions/details/arn%3Aaws-cn%3Astates%3Acn-north-1%3A123456789012%3Aexecution%3Aorder%3Aone?x=y", "cn-north-1 order one")]
    [InlineData(Console + "/express-executions/details/arn%3Aaws%3Astates%3Aeu-west-1%3A123456789012%3Aexpress%3Aorder%3Aone%3A6f1c?startDate=1767225600000", "eu-west-1 order one express since 2026-01-01")]
    [InlineData(Console + "/express-executions/details/arn:aws:states:eu-west-1:123456789012:express:order:one:6f1c?tab=x&startDate=1767225600000", "eu-west-1 order one express since 2026-01-01")]
    [InlineData("", null)]
    [InlineData("order", null)]
    [InlineData("arn:aws:states:eu-west-1:123456789012:stateMachine:order", null)]
    [InlineData("arn:aws:states:eu-west-1:123456789012:mapRun:order/Ship:one", null)]
    [InlineData("arn:aws:states:eu-west-1:123456789012:execution:order", null)]
    [InlineData("arn:aws:states:eu-west-1:123456789012:execution:order:one:two", null)]
    [InlineData("arn:aws:states:eu-west-1:123456789012:express:order:one", null)]
    [InlineData(Console + "/statemachines/view/arn%3Aaws%3Astates%3Aeu-west-1%3A123456789012%3AstateMachine%3Aorder", null)]
    [InlineData(Console + "/v2/executions/details/%", null)]
    [InlineData(Console + "/express-executions/details/arn:aws:states:eu-west-1:123456789012:express:order:one:6f1c?startDate=99999999999999999999", "eu-west-1 order one express since 5138-11-16")]
    public void AnArnTellsWhatItIsOf(string text, string? expected)
    {
        var arn = ExecutionArn.Parse(text);
        var told = arn is null ? null : $"{arn.Region} {arn.StateMachineName} {arn.Name}{(arn.MapLabel is { } label ? " of " + label : "")}{(arn.IsExpress ? " express" : "")}{(arn.Started is { } started ? $" since {started:yyyy-MM-dd}" : "")}";
        Assert.Equal(expected, told);
        if (arn is not null) Assert.EndsWith($":123456789012:stateMachine:{arn.StateMachineName}", arn.StateMachineArn);
    }
}
