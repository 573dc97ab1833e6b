using StepFunctionsPS.Permissions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Permissions;

/// <summary>What is known of a value before CloudFormation computes it.</summary>
public sealed class FunctionTextTests
{
    [Theory]
    [InlineData("'orders'", "orders", false)]
    [InlineData("'arn:aws:sqs:x'", "arn:aws:sqs:x", true)]
    [InlineData("'#{Table.Arn}'", "${Table.Arn}", true)]
    [InlineData("{'Ref':'Table'}", "${Table}", null)]
    [InlineData("{'Fn::GetAtt':['Table','Arn']}", "${Table.Arn}", true)]
    [InlineData("{'Fn::GetAtt':'Table.StreamArn'}", "${Table.StreamArn}", true)]
    [InlineData("{'Fn::GetAtt':['Table','Name']}", "${Table.Name}", null)]
    [InlineData("{'Fn::Sub':'${AWS::StackName}-x'}", "${AWS::StackName}-x", null)]
    [InlineData("{'Fn::Sub':['arn:${p}:x',{'p':'aws'}]}", "arn:${p}:x", true)]
    [InlineData("{'Fn::Join':[':',['arn',{'Ref':'AWS::Partition'},'sqs']]}", "arn:${AWS::Partition}:sqs", true)]
    [InlineData("{'Fn::Join':['-',['a',{'Fn::Sub':'b${C}'}]]}", "a-b${C}", false)]
    [InlineData("{'Fn::Join':['-',['a',{'Fn::ImportValue':'b'}]]}", null, null)]
    [InlineData("{'Fn::If':['c','a','b']}", null, null)]
    [InlineData("{'Ref':3}", null, null)]
    [InlineData("{'Fn::Join':'x'}", null, null)]
    [InlineData("7", null, null)]
    public void TextIsToldAsFarAsItIsKnown(string value, string? text, bool? isArn)
    {
        var node = JsonReader.Read(new SourceText("(test)", value.Replace('\'', '"')), InputLimits.Default).Output!;
        Assert.Equal(text, FunctionText.Of(node));
        Assert.Equal(isArn, FunctionText.IsArn(node));
    }
}
