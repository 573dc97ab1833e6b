using System.Collections.Generic;
using StepFunctionsPS.Text;
using static StepFunctionsPS.Diagnostics.MessageFactory;

namespace StepFunctionsPS.Diagnostics;

/// <summary>SFN303x and SFN603x: functions, layers and what calls functions.</summary>
internal static class FunctionMessages
{
    public static Diagnostic NotAFunction(SourceSpan span, string key, string kind) =>
        Error("SFN3030", span, $"The function '{key}' should be a mapping with a 'handler', but it is {kind}.", "Check the indentation of what follows.");

    public static Diagnostic WrongKey(SourceSpan span, string key) =>
        Error("SFN3031", span, $"'{key}' is no key for a function.", "Use letters, digits, '-' and '_'; give it a 'name' to deploy it under another one.");

    public static Diagnostic HandlerOrImage(SourceSpan span, string key, bool hasBoth) =>
        Error("SFN3032", span, hasBoth ? $"The function '{key}' has a 'handler' and an 'image'." : $"The function '{key}' has neither a 'handler' nor an 'image'.", "Give it one of them.");

    public static Diagnostic SnapStartAndProvisioned(SourceSpan span, string key) =>
        Error("SFN3033", span, $"The function '{key}' has 'snapStart' and 'provisionedConcurrency', which Lambda does not combine.", "Remove one of them.");

    public static Diagnostic FileSystemNeedsVpc(SourceSpan span, string key) =>
        Error("SFN3034", span, $"The function '{key}' mounts a file system, but is in no VPC.", "Add 'vpc' with 'securityGroupIds' and 'subnetIds' here or to the provider.");

    public static Diagnostic OutOfBounds(SourceSpan span, string key, string owner, string value, long least, long most) =>
        Warning("SFN3035", span, $"'{key}' of {owner} is {value}, but Lambda takes {least} to {most}.", "Deploying will fail; write a whole number in these bounds.");

    public static Diagnostic UnknownEvent(SourceSpan span, string kind, string function, IEnumerable<string> known) =>
        Warning("SFN3036", span, $"'{kind}' is no kind of event of function '{function}' and is left out.", Suggestion.DidYouMean(kind, known) is { Length: > 0 } near ? near : "Remove it, or check its indentation.");

    public static Diagnostic EventWithoutSettings(SourceSpan span, string kind, string function) =>
        Warning("SFN3037", span, $"The event '{kind}' of function '{function}' has no settings and is left out.", $"Write '{kind}: ...'.");

    public static Diagnostic ImageUriOrName(SourceSpan span, string key) =>
        Error("SFN3038", span, $"The image of function '{key}' needs either a 'uri' or a 'name'.", "Give it one of them.");

    public static Diagnostic ImageWithoutDigest(SourceSpan span, string uri) =>
        Error("SFN3039", span, $"The image '{uri}' has no digest, and compiling does not ask AWS for it.", "Write the address with '@sha256:' and the digest in place of the tag.");

    public static Diagnostic UnknownImage(SourceSpan span, string name, IEnumerable<string> known) =>
        Error("SFN3040", span, $"'provider.ecr.images' has no image '{name}'.", Suggestion.DidYouMean(name, known) is { Length: > 0 } near ? near : "Add it there, or write the address of the image.");

    public static Diagnostic ImageIsBuilt(SourceSpan span, string name) =>
        Error("SFN3041", span, $"The image '{name}' would have to be built, which this version does not do.", "Push it to ECR and give its 'uri' with the digest.");

    public static Diagnostic NotALayer(SourceSpan span, string key, string kind) =>
        Error("SFN3042", span, $"The layer '{key}' should be a mapping with a 'path', but it is {kind}.", "Check the indentation of what follows.");

    public static Diagnostic LayerWithoutFiles(SourceSpan span, string key) =>
        Error("SFN3043", span, $"The layer '{key}' has no files.", "Add 'path: <folder>', or 'package: {artifact: <zip>}'.");

    public static Diagnostic OneNameManyRates(SourceSpan span, string owner) =>
        Error("SFN3044", span, $"'name' of {owner} would be given to several rules, since there is more than one 'rate'.", "Remove the name, or write an event for each rate.");

    public static Diagnostic NotWithThisMethod(SourceSpan span, string key, string owner, string method) =>
        Error("SFN3045", span, $"'{key}' of {owner} does not go with the method '{method}'.", method == "scheduler" ? $"Remove '{key}', or use 'method: eventBus'." : "Add 'method: scheduler'.");

    public static Diagnostic EventLeftOut(SourceSpan span, string events, string function) =>
        Warning("SFN6030", span, $"This version does not compile {events}; the template lacks this one of function '{function}'.", "Deploy the service with the tool that does so today, if it is needed.");

    public static Diagnostic UnknownDestination(SourceSpan span, string target, string function) =>
        Error("SFN6031", span, $"'{target}', where function '{function}' sends outcomes, is no function of this service, and no queue, topic, event bus or function by its ARN.", "Write the key of a function, or an ARN; where CloudFormation makes the ARN, write '{type: sqs, arn: ...}'.");

    public static Diagnostic SourceWithoutName(SourceSpan span, string owner) =>
        Error("SFN6032", span, $"The 'arn' of {owner} has no name in it that a logical id could be made of.", "Write an ARN, or one of Fn::GetAtt, Ref, Fn::ImportValue, Fn::Join and Fn::Sub with the name at its end.");

    public static Diagnostic BucketIsComputed(SourceSpan span, string owner) =>
        Error("SFN6033", span, $"The bucket of {owner} is made here, so CloudFormation cannot compute its name.", "Write its name, or 'existing: true' where the bucket is made elsewhere.");

    public static Diagnostic WrongBucketName(SourceSpan span, string name) =>
        Error("SFN6034", span, $"'{name}' is no name for a bucket.", "Use lower-case letters, digits, hyphens and dots.");

    public static Diagnostic SeveralInputs(SourceSpan span, string owner, string first, string second) =>
        Error("SFN6035", span, $"'{second}' of {owner} does not go with '{first}'.", "Keep one of 'input', 'inputPath' and 'inputTransformer'.");

    public static Diagnostic TopicWithoutName(SourceSpan span, string owner) =>
        Error("SFN6036", span, $"The topic of {owner} has no name that could be found out.", "Add 'topicName: ...' beside the 'arn'.");
}
