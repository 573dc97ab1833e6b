using StepFunctionsPS.Resources.Notifications;
using StepFunctionsPS.Syntax;
using Xunit;

namespace StepFunctionsPS.Tests.Resources;

public sealed class QueueUrlTests
{
    [Theory]
    [InlineData("us-gov-west-1", "https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/${QueueName}")]
    [InlineData("cn-north-1", "https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/${QueueName}")]
    public void DomainIsThatOfThePartition(string region, string expected) => Assert.Equal(
        $$$"""{"Fn::Sub":["{{{expected}}}",{"QueueName":"q"}]}""",
        QueueUrl.Of(new StringNode("arn:aws-cn:sqs:cn-north-1:123456789012:q"), region).ToString());
}
