using StepFunctionsPS.Syntax;
using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary><c>functions:</c> and <c>layers:</c>.</summary>
internal static class FunctionShapes
{
    private static readonly Shape Destination = Either(
        PlainText,
        new MappingShape { ["arn"] = Arn, ["type"] = OneOf("function", "sns", "sqs", "eventBus"), Required = ["arn", "type"] });

    // What a function says that is not to have what the provider has.
    private static readonly Shape No = new ScalarShape("false", value => value is BooleanNode { Value: false });

    private static readonly Shape UrlCors = new MappingShape
    {
        ["allowCredentials"] = Flag,
        ["allowedHeaders"] = Texts,
        ["allowedMethods"] = Texts,
        ["allowedOrigins"] = Texts,
        ["exposedResponseHeaders"] = Texts,
        ["maxAge"] = Number,
    };

    private static readonly Shape Url = Either(Flag, new MappingShape
    {
        ["authorizer"] = OneOf("aws_iam"),
        ["cors"] = Either(Flag, UrlCors),
        ["invokeMode"] = OneOf("BUFFERED", "RESPONSE_STREAM"),
    });

    private static readonly Shape Image = Either(PlainText, new MappingShape
    {
        ["name"] = PlainText,
        ["uri"] = CommonShapes.ImageAddress,
        ["workingDirectory"] = PlainText,
        ["command"] = Texts,
        ["entryPoint"] = Texts,
    });

    private static readonly Shape Function = new MappingShape
    {
        ["architecture"] = CommonShapes.Architecture,
        ["awsKmsKeyArn"] = CommonShapes.KmsKey,
        ["condition"] = PlainText,
        ["dependsOn"] = Texts,
        ["description"] = TextOrFunction,
        ["destinations"] = new MappingShape { ["onSuccess"] = Destination, ["onFailure"] = Destination },
        ["disableLogs"] = Flag,
        ["environment"] = CommonShapes.Environment,
        ["ephemeralStorageSize"] = Number,
        ["events"] = new EventsShape(),
        ["fileSystemConfig"] = new MappingShape { ["arn"] = Arn, ["localMountPath"] = new PatternShape("a path below /mnt", "^/mnt/[a-zA-Z0-9_.-]+$"), Required = ["arn", "localMountPath"] },
        ["handler"] = PlainText,
        ["httpApi"] = new MappingShape { ["payload"] = OneOf("1.0", "2.0") },
        ["image"] = Image,
        ["kmsKeyArn"] = CommonShapes.KmsKey,
        ["layers"] = CommonShapes.Layers,
        ["logDataProtectionPolicy"] = CommonShapes.LogDataProtection,
        ["logRetentionInDays"] = CommonShapes.LogRetention,
        ["maximumEventAge"] = Number,
        ["maximumRetryAttempts"] = Number,
        ["memorySize"] = Either(Number, Basics.Function),
        ["name"] = PlainText,
        ["onError"] = Arn,
        ["package"] = PackageShapes.Function,
        ["provisionedConcurrency"] = Either(Whole(0, int.MaxValue), Basics.Function),
        ["reservedConcurrency"] = Either(Whole(0, int.MaxValue), Basics.Function),
        ["role"] = CommonShapes.Role,
        ["runtime"] = new RuntimeShape(),
        ["runtimeManagement"] = CommonShapes.RuntimeManagement,
        ["snapStart"] = Flag,
        ["tags"] = CommonShapes.Tags,
        ["timeout"] = Either(Number, Basics.Function),
        ["tracing"] = CommonShapes.Tracing,
        ["url"] = Url,
        ["versionFunction"] = Flag,
        ["vpc"] = Either(CommonShapes.Vpc, No),
    };

    private static readonly Shape ByKey = new MapShape(Function) { Called = key => $"function '{key}'" };

    /// <summary>A mapping of functions, or a list of such mappings.</summary>
    public static readonly Shape Functions = Either(ByKey, ListOf(ByKey));

    public static readonly Shape Layers = new MapShape(new MappingShape
    {
        ["allowedAccounts"] = ListOf(new PatternShape("the number of an account, its root or '*'", @"^(\d{12}|\*|arn:aws[a-zA-Z-]*:iam::\d{12}:root)$")),
        ["compatibleArchitectures"] = ListOf(CommonShapes.Architecture),
        ["compatibleRuntimes"] = ListOf(new RuntimeShape()),
        ["description"] = PlainText,
        ["licenseInfo"] = PlainText,
        ["name"] = new PatternShape("the name or ARN of a layer", @"^(arn:[a-zA-Z0-9-]+:lambda:[a-zA-Z0-9-]+:\d{12}:layer:)?[a-zA-Z0-9_-]{1,140}$"),
        ["package"] = PackageShapes.Layer,
        ["path"] = PlainText,
        ["retain"] = Flag,
    })
    { Called = key => $"layer '{key}'" };
}
