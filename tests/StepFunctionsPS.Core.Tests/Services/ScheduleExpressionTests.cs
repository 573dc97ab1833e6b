using StepFunctionsPS.Services;
using Xunit;

namespace StepFunctionsPS.Tests.Services;

public sealed class ScheduleExpressionTests
{
    [Theory]
    [InlineData("rate(1 minute)")]
    [InlineData("rate(15 hours)")]
    [InlineData("cron(0 12 * * ? *)")]
    [InlineData("cron(0/5 8-17 ? * MON-FRI *)")]
    [InlineData("cron(0,30 * L * ? 2030-2040)")]
    [InlineData("cron(15 10 ? * 6L 2022/2)")]
    [InlineData("cron(0 9 ? JAN-MAR tue#2 *)")]
    [InlineData("cron(0  18  15W  *  ?  *)")]
    [InlineData("cron(*/15 * * * ? *)")]
    [InlineData("rate(#{Minutes} minutes)")]
    [InlineData("${Expression}")]
    public void TakesWhatAwsTakes(string expression) => Assert.Null(ScheduleExpression.Problem(expression));

    [Theory]
    [InlineData("")]
    [InlineData("5 minutes")]
    [InlineData("rate(5 minute)")]
    [InlineData("rate(1 days)")]
    [InlineData("rate(1.5 hours)")]
    [InlineData("rate(5 weeks)")]
    [InlineData("rate( 5 minutes )")]
    [InlineData("cron(0 12 * * ?)")]
    [InlineData("cron(0 12 ? * ? *)")]
    [InlineData("cron(60 12 * * ? *)")]
    [InlineData("cron(0 12 * * FRY *)")]
    [InlineData("cron(0 12 * * ? 1969)")]
    [InlineData("cron(0, 12 * * ? *)")]
    [InlineData("cron(0/0 12 * * ? *)")]
    [InlineData("Rate(5 minutes)")]
    [InlineData("at(2030-01-01T00:00:00)")]
    public void SaysWhatAwsRefuses(string expression) => Assert.NotNull(ScheduleExpression.Problem(expression));

    [Theory]
    [InlineData("at(2030-01-01T00:00:00)")]
    [InlineData("rate(1 minutes)")]
    public void TheSchedulerTakesMore(string expression) => Assert.Null(ScheduleExpression.Problem(expression, isScheduler: true));
}
