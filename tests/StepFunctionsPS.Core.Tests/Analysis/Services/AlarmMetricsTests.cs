using System.Collections.Generic;
using Xunit;

namespace StepFunctionsPS.Tests.Analysis.Services;

public sealed class AlarmMetricsTests
{
    [Theory]
    [InlineData("Namespace: AWS/States, MetricName: StateMachinesFailed", "SFN5858")]
    [InlineData("Metrics: [{Id: m, MetricStat: {Metric: {Namespace: AWS/States, MetricName: executionsFailed}, Period: 60, Stat: Sum}}]", "SFN5858")]
    [InlineData("Namespace: AWS/States, MetricName: ExecutionsFailed, Dimensions: [{Name: StateMachineArn, Value: !Ref Queue}]", "SFN5860")]
    [InlineData("Namespace: AWS/States, MetricName: ActivitiesFailed, Dimensions: [{Name: ActivityArn, Value: !Ref StandardStepFunctionsStateMachine}]", "SFN5860")]
    [InlineData("Namespace: AWS/States, MetricName: LambdaFunctionsFailed, Dimensions: [{Name: LambdaFunctionArn, Value: !Ref Function}]", "SFN5860")]
    [InlineData("Namespace: AWS/States, MetricName: ExecutionsRedriven, Dimensions: [{Name: StateMachineArn, Value: !Ref ExpressStepFunctionsStateMachine}]", "SFN5859")]
    [InlineData("Namespace: AWS/States, MetricName: ExpressExecutionBilledDuration, Dimensions: [{Name: StateMachineArn, Value: !GetAtt StandardStepFunctionsStateMachine.Arn}]", "SFN5859")]
    public void AnAlarmWithoutDataIsFound(string alarm, string code) => Assert.Equal([code], Check(alarm));

    [Theory]
    [InlineData("Namespace: Own, MetricName: StateMachinesFailed")]
    [InlineData("Namespace: AWS/States, MetricName: ExecutionsFailed")]
    [InlineData("Namespace: AWS/States, MetricName: !Ref Name, Dimensions: [{Name: StateMachineArn, Value: !Ref Name}]")]
    [InlineData("Namespace: AWS/States, MetricName: ExecutionsAborted, Dimensions: [{Name: StateMachineArn, Value: !Ref ExpressStepFunctionsStateMachine}]")]
    [InlineData("Namespace: AWS/States, MetricName: ExpressExecutionMemory, Dimensions: [{Name: StateMachineArn, Value: !Ref ExpressStepFunctionsStateMachine}]")]
    [InlineData("Namespace: AWS/States, MetricName: LambdaFunctionsFailed, Dimensions: [{Name: LambdaFunctionArn, Value: !GetAtt Function.Arn}]")]
    [InlineData("Namespace: AWS/States, MetricName: ThrottledEvents, Dimensions: [{Name: APIName, Value: StartExecution}]")]
    [InlineData("Metrics: [{Id: e, Expression: m * 2}, {Id: m, MetricStat: {Metric: {Namespace: AWS/States, MetricName: ExecutionTime}, Period: 60, Stat: p90}}]")]
    public void OthersAreLeftAlone(string alarm) => Assert.Empty(Check(alarm));

    private static IReadOnlyList<string> Check(string alarm) => AcrossService.Codes($$$$"""
        resources:
          Parameters: {Name: {Type: String}}
          Resources:
            Queue: {Type: AWS::SQS::Queue}
            Function: {Type: AWS::Lambda::Function}
            Alarm: {Type: AWS::CloudWatch::Alarm, Properties: { {{{{alarm}}}} } }
        stepFunctions:
          stateMachines:
            standard: {definition: {StartAt: A, States: {A: {Type: Succeed} } } }
            express: {type: EXPRESS, definition: {StartAt: A, States: {A: {Type: Succeed} } } }
        """);
}
