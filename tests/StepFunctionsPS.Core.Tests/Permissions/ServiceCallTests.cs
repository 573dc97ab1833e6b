using StepFunctionsPS.Permissions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Permissions;

/// <summary>Which call a Task makes, however its resource is written.</summary>
public sealed class ServiceCallTests
{
    [Theory]
    [InlineData("'arn:aws:states:::sqs:sendMessage'", "sqs:sendMessage")]
    [InlineData("'arn:aws-us-gov:states:::states:startExecution.sync:2'", "states:startExecution.sync:2")]
    [InlineData("'arn:#{AWS::Partition}:states:::aws-sdk:s3:getObject'", "aws-sdk:s3:getObject")]
    [InlineData("{'Fn::Sub':'arn:${AWS::Partition}:states:::ecs:runTask.sync'}", "ecs:runTask.sync")]
    [InlineData("{'Fn::Join':[':',['arn',{'Ref':'AWS::Partition'},'states','','','sns','publish']]}", "sns:publish")]
    [InlineData("'arn:aws:states:us-east-1:123456789012:activity:a'", null)]
    [InlineData("{'Fn::GetAtt':['hello','Arn']}", null)]
    public void CallsAreRead(string resource, string? call) =>
        Assert.Equal(call, ServiceCall.Of(JsonReader.Read(new SourceText("(test)", resource.Replace('\'', '"')), InputLimits.Default).Output!)?.Text);
}
