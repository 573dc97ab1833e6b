using System;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Notifications;

/// <summary>The address of a queue, which a policy wants, from its ARN. The queue is taken to be in the account and region of the stack.</summary>
internal static class QueueUrl
{
    public static Node Of(Node arn, string region)
    {
        if (arn is StringNode text) return FromName(new StringNode(text.Value.Split(':').Last()), region);
        if (arn.Child("Fn::GetAtt") is SequenceNode { Items: [StringNode queue, StringNode { Value: "Arn" }] }) return CloudFormation.Ref(queue.Value);
        // The sixth part of an ARN is the name, which CloudFormation takes out of what it computes.
        var parts = CloudFormation.Of("Fn::Split", new SequenceNode([new StringNode(":"), arn]));
        return FromName(CloudFormation.Of("Fn::Select", new SequenceNode([new NumberNode("5"), parts])), region);
    }

    private static MappingNode FromName(Node name, string region)
    {
        var domain = region.StartsWith("cn-", StringComparison.Ordinal) ? "${AWS::URLSuffix}" : "amazonaws.com";
        return CloudFormation.Sub("https://sqs.${AWS::Region}." + domain + "/${AWS::AccountId}/${QueueName}", "QueueName", name);
    }
}
