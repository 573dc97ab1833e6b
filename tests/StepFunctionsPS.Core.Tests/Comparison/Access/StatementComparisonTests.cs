using System.Linq;
using StepFunctionsPS.Comparison.Access;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;
using Xunit;

namespace StepFunctionsPS.Tests.Comparison.Access;

/// <summary>What statements allow that others did not.</summary>
public sealed class StatementComparisonTests
{
    [Theory]
    [InlineData("s3:*", "s3:GetObject", true)]
    [InlineData("s3:GetObject", "s3:getobject", true)]
    [InlineData("s3:Get*", "s3:Get*", true)]
    [InlineData("s3:Get*", "s3:*", false)]
    [InlineData("*", "*", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a*c", false)]
    [InlineData("arn:*:q", "arn:${AWS::Partition}:q", true)]
    [InlineData("arn:aws:q", "arn:${AWS::Partition}:q", false)]
    [InlineData("*a*b*", "xxaxxbxx", true)]
    [InlineData("*a*b", "ab*", false)]
    public void AWildcardCoversWhatItStandsFor(string wide, string narrow, bool covers) => Assert.Equal(covers, Wildcard.Covers(wide, narrow));

    [Theory]
    // Narrower, or the same in other words.
    [InlineData("{Effect: Allow, Action: 's3:*', Resource: '*'}", "{Effect: Allow, Action: ['s3:GetObject', 's3:Put*'], Resource: ['arn:a', 'arn:b/*']}", "")]
    [InlineData("[{Effect: Allow, Action: a:B, Resource: x}, {Effect: Allow, Action: a:C, Resource: x}]", "{Effect: Allow, Action: [a:B, a:C], Resource: x}", "")]
    [InlineData("{Effect: Allow, NotAction: 'iam:*', Resource: '*'}", "{Effect: Allow, NotAction: ['iam:*', 'sts:*'], Resource: '*'}", "")]
    [InlineData("{Effect: Allow, NotAction: 'iam:*', Resource: '*'}", "{Effect: Allow, Action: 's3:*', Resource: '*'}", "")]
    [InlineData("{Effect: Allow, Action: a:B, Resource: x}", "{Effect: Allow, Action: a:B, Resource: x, Condition: {Bool: {c: 'true'}}}", "")]
    [InlineData("{Effect: Allow, Action: a:B, Resource: x, Condition: {StringEquals: {c: [d, e]}}}", "{Effect: Allow, Action: a:B, Resource: x, Condition: {StringEquals: {c: d}, Bool: {f: true}}}", "")]
    [InlineData("{Effect: Allow, Action: a:B, Resource: !GetAtt Q.Arn}", "{Effect: Allow, Action: a:B, Resource: !Sub '${Q.Arn}'}", "")]
    [InlineData("[]", "{Effect: Deny, Action: '*', Resource: '*'}", "")]
    [InlineData("{Effect: Allow, Principal: '*', Action: a:B, Resource: x}", "{Effect: Allow, Principal: {AWS: arn:me}, Action: a:B, Resource: x}", "")]
    [InlineData("{Effect: Deny, Action: a:B, Resource: x}", "{Effect: Deny, Action: 'a:*', Resource: '*'}", "")]
    // Wider.
    [InlineData("[]", "{Effect: Allow, Action: lambda:InvokeFunction, Resource: '*'}", "allows lambda:InvokeFunction on *")]
    [InlineData("{Effect: Allow, Action: 's3:Get*', Resource: arn:a}", "{Effect: Allow, Action: 's3:*', Resource: arn:a}", "allows s3:* on arn:a")]
    [InlineData("{Effect: Allow, Action: a:B, Resource: x}", "{Effect: Allow, Action: [a:B, a:C], Resource: [x, y]}", "allows a:B, a:C on y, x")]
    [InlineData("[{Effect: Allow, Action: a:B, Resource: x}, {Effect: Allow, Action: a:C, Resource: y}]", "{Effect: Allow, Action: a:B, Resource: y}", "allows a:B on y")]
    [InlineData("{Effect: Allow, NotAction: ['iam:*', 'sts:*'], Resource: '*'}", "{Effect: Allow, NotAction: 'iam:*', Resource: '*'}", "allows all but iam:* on *")]
    [InlineData("{Effect: Allow, NotAction: 'iam:*', Resource: '*'}", "{Effect: Allow, Action: iam:PassRole, Resource: '*'}", "allows iam:PassRole on *")]
    [InlineData("{Effect: Allow, Action: a:B, Resource: x, Condition: {StringEquals: {c: d}}}", "{Effect: Allow, Action: a:B, Resource: x}", "allows a:B on x")]
    [InlineData("{Effect: Allow, Action: a:B, Resource: x, Condition: {StringEquals: {c: d}}}", "{Effect: Allow, Action: a:B, Resource: x, Condition: {StringEquals: {c: [d, e]}}}", "allows a:B on x under a condition")]
    [InlineData("{Effect: Allow, Action: a:B, Resource: x, Condition: {StringNotEquals: {c: [d, e]}}}", "{Effect: Allow, Action: a:B, Resource: x, Condition: {StringNotEquals: {c: d}}}", "allows a:B on x under a condition")]
    [InlineData("{Effect: Allow, Principal: {AWS: arn:me}, Action: a:B, Resource: x}", "{Effect: Allow, Principal: {AWS: '*'}, Action: a:B, Resource: x}", "allows a:B on x to anyone")]
    [InlineData("{Effect: Deny, Action: 'a:*', Resource: '*'}", "{Effect: Deny, Action: a:B, Resource: '*'}", "no longer denies a:* on *")]
    [InlineData("{Effect: Deny, Action: a:B, Resource: '*'}", "{Effect: Deny, Action: a:B, Resource: '*', Condition: {Bool: {c: true}}}", "no longer denies a:B on *")]
    [InlineData("[]", "{'Fn::If': [c, {Effect: Allow, Action: a:B, Resource: x}, {Ref: 'AWS::NoValue'}]}", "allows a:B on x")]
    public void OnlyWhatIsNewlyAllowedIsTold(string before, string after, string told) =>
        Assert.Equal(told, string.Join("; ", StatementComparison.Find(Read(before), Read(after)).Select(change => change.Words)));

    private static AccessStatement[] Read(string yaml) => AccessStatement.Read(YamlReader.Read(new SourceText("", yaml), InputLimits.Default).Output, "Statement").ToArray();
}
