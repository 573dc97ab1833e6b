using StepFunctionsPS.Services;
using Xunit;

namespace StepFunctionsPS.Tests.Services;

/// <summary>Which expressions EventBridge takes. The baseline InvalidMachineEvents shows what is said of the others.</summary>
public sealed class ScheduleExpressionTests
{
    [Theory]
    [InlineData("rate(1 minute)")]
    [InlineData("rate(90 days)")]
    [InlineData("cron(0 12 * * ? *)")]
    [InlineData("cron(0/15 8-17,20 ? JAN-mar,12 2-6 2030-2035)")]
    [InlineData("cron(*/5 * L * ? *)")]
    [InlineData("cron(0 9 3W * ? *)")]
    [InlineData("cron(0 9 LW * ? *)")]
    [InlineData("cron(0 9 ? * 6#3 *)")]
    [InlineData("cron(0 9 ? * FRIL *)")]
    [InlineData("cron(#{Minute} 9 ? * 7 *)")]
    public void RulesTake(string expression) => Assert.Null(ScheduleExpression.Fault(expression, isScheduler: false));

    [Theory]
    [InlineData("rate(1 hours)")]
    [InlineData("at(2030-01-31T08:00:00)")]
    public void OnlyTheSchedulerTakes(string expression)
    {
        Assert.Null(ScheduleExpression.Fault(expression, isScheduler: true));
        Assert.NotNull(ScheduleExpression.Fault(expression, isScheduler: false));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rate()")]
    [InlineData("rate(-1 hours)")]
    [InlineData("rate(1.5 hours)")]
    [InlineData("rate(00 hours)")]
    [InlineData("rate(5 weeks)")]
    [InlineData("Rate(5 days)")]
    [InlineData("cron()")]
    [InlineData("cron(60 * * * ? *)")]
    [InlineData("cron(0 12 * 13 ? *)")]
    [InlineData("cron(0 12 ? * 8 *)")]
    [InlineData("cron(0 12 ? * 0 *)")]
    [InlineData("cron(? 12 * * ? *)")]
    [InlineData("cron(0/ 12 * * ? *)")]
    [InlineData("cron(0,,5 12 * * ? *)")]
    [InlineData("cron(1-2-3 12 * * ? *)")]
    [InlineData("cron(99999999999 12 * * ? *)")]
    [InlineData("at(2030-02-30T08:00:00)")]
    public void NobodyTakes(string expression) => Assert.NotNull(ScheduleExpression.Fault(expression, isScheduler: true));
}
