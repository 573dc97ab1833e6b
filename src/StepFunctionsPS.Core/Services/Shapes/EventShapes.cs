using System.Collections.Generic;
using StepFunctionsPS.Syntax;
using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>Events of functions, by kind. Of kinds that are left out of the template nothing is said here.</summary>
internal static class EventShapes
{
    private static readonly Shape Schedule = Either(PlainText, new MappingShape
    {
        ["rate"] = TextsOrFunction,
        ["enabled"] = Flag,
        ["name"] = PlainText,
        ["description"] = PlainText,
        ["input"] = CommonShapes.Input,
        ["inputPath"] = PlainText,
        ["inputTransformer"] = CommonShapes.InputTransformer,
        ["method"] = OneOf("eventBus", "scheduler"),
        ["timezone"] = PlainText,
    });

    private static readonly Shape Sqs = Either(ArnText, new MappingShape
    {
        ["arn"] = Arn,
        ["batchSize"] = Whole(1, 10000),
        ["enabled"] = Flag,
        ["maximumBatchingWindow"] = Whole(0, 300),
        ["functionResponseType"] = OneOf("ReportBatchItemFailures"),
        ["filterPatterns"] = CommonShapes.Filters,
        ["maximumConcurrency"] = Whole(2, 1000),
    });

    private static readonly Shape Sns = Either(PlainText, new MappingShape
    {
        ["arn"] = Arn,
        ["topicName"] = new PatternShape("the name of a topic", @"^[\w-]{1,256}$"),
        ["displayName"] = PlainText,
        ["filterPolicy"] = AnyMapping,
        ["filterPolicyScope"] = OneOf("MessageAttributes", "MessageBody"),
        ["redrivePolicy"] = new MappingShape
        {
            ["deadLetterTargetArn"] = ArnText,
            ["deadLetterTargetRef"] = PlainText,
            ["deadLetterTargetImport"] = new MappingShape { ["arn"] = PlainText, ["url"] = PlainText, Required = ["arn", "url"] },
            Required = ["deadLetterTargetArn|deadLetterTargetRef|deadLetterTargetImport"],
        },
    });

    private static readonly Shape S3 = Either(PlainText, new MappingShape
    {
        ["bucket"] = TextOrFunction,
        ["event"] = new PatternShape("an event such as s3:ObjectCreated:*", "^s3:.+$"),
        ["existing"] = Flag,
        ["forceDeploy"] = Flag,
        ["rules"] = ListOf(new MappingShape { ["prefix"] = TextOrFunction, ["suffix"] = TextOrFunction, KeepsUnknown = true }),
    });

    private static readonly Shape Stream = Either(ArnText, new MappingShape
    {
        ["arn"] = Arn,
        ["type"] = OneOf("dynamodb", "kinesis"),
        ["batchSize"] = Whole(1, 10000),
        ["parallelizationFactor"] = Whole(1, 10),
        ["startingPosition"] = OneOf("LATEST", "TRIM_HORIZON", "AT_TIMESTAMP"),
        ["startingPositionTimestamp"] = Number,
        ["enabled"] = Flag,
        ["consumer"] = Either(new GuardedShape(value => value is BooleanNode, OneOf("true")), Arn),
        ["batchWindow"] = Whole(0, 300),
        ["maximumRetryAttempts"] = Whole(-1, 10000),
        ["bisectBatchOnFunctionError"] = Flag,
        ["maximumRecordAgeInSeconds"] = Whole(-1, 604800),
        ["functionResponseType"] = OneOf("ReportBatchItemFailures"),
        ["destinations"] = new MappingShape { ["onFailure"] = Either(ArnText, new MappingShape { ["arn"] = Arn, ["type"] = OneOf("sns", "sqs") }), Required = ["onFailure"] },
        ["tumblingWindowInSeconds"] = Whole(0, 900),
        ["filterPatterns"] = CommonShapes.Filters,
    });

    private static readonly Shape CloudWatchEvent = new MappingShape
    {
        ["event"] = AnyMapping,
        ["input"] = CommonShapes.Input,
        ["inputPath"] = PlainText,
        ["inputTransformer"] = CommonShapes.InputTransformer,
        ["description"] = PlainText,
        ["name"] = PlainText,
        ["enabled"] = Flag,
    };

    private static readonly Shape Pattern = new MappingShape
    {
        ["version"] = Any,
        ["id"] = Any,
        ["detail-type"] = Any,
        ["source"] = Any,
        ["account"] = Any,
        ["time"] = Any,
        ["region"] = Any,
        ["resources"] = Any,
        ["detail"] = Any,
        ["$or"] = Any,
        KeepsUnknown = true,
    };

    private static readonly Shape EventBridge = new MappingShape
    {
        ["eventBus"] = TextOrFunction,
        ["schedule"] = PlainText,
        ["name"] = PlainText,
        ["description"] = PlainText,
        ["enabled"] = Flag,
        ["pattern"] = Pattern,
        ["input"] = AnyMapping,
        ["inputPath"] = PlainText,
        ["inputTransformer"] = CommonShapes.InputTransformer,
        ["retryPolicy"] = new MappingShape { ["maximumEventAge"] = Whole(60, 86400), ["maximumRetryAttempts"] = Whole(0, 185), OverlooksUnknown = true },
        ["deadLetterQueueArn"] = Arn,
        OverlooksUnknown = true,
    };

    public static readonly IReadOnlyDictionary<string, Shape> ByKind = new Dictionary<string, Shape>
    {
        ["schedule"] = Schedule,
        ["http"] = HttpShapes.Event,
        ["sqs"] = Sqs,
        ["sns"] = Sns,
        ["s3"] = S3,
        ["stream"] = Stream,
        ["cloudwatchEvent"] = CloudWatchEvent,
        ["eventBridge"] = EventBridge,
    };
}
