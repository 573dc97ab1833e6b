using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary><c>provider:</c>.</summary>
internal static class ProviderShape
{
    private static readonly Shape BucketName = new PatternShape("the name of a bucket", @"^(?=.{3,63}$)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$");

    private static readonly Shape Bucket = Either(BucketName, new MappingShape
    {
        ["blockPublicAccess"] = Flag,
        ["skipPolicySetup"] = Flag,
        ["maxPreviousDeploymentArtifacts"] = Whole(0, int.MaxValue),
        ["name"] = BucketName,
        ["versioning"] = Flag,
        ["serverSideEncryption"] = OneOf("AES256", "aws:kms"),
        ["sseCustomerAlgorithim"] = PlainText,
        ["sseCustomerKey"] = PlainText,
        ["sseCustomerKeyMD5"] = PlainText,
        ["sseKMSKeyId"] = PlainText,
        ["tags"] = CommonShapes.Tags,
    });

    private static readonly Shape Role = Either(CommonShapes.Role, new MappingShape
    {
        ["name"] = new PatternShape("the name of a role", "^[A-Za-z0-9/_+=,.@-]{1,64}$"),
        ["path"] = new PatternShape("a path between slashes", @"^/([\u0021-\u007f]+/)?$"),
        ["managedPolicies"] = ListOf(Arn),
        ["statements"] = CommonShapes.Statements,
        ["permissionBoundary"] = Arn,
        ["permissionsBoundary"] = Arn,
        ["tags"] = CommonShapes.Tags,
    });

    private static readonly Shape Ecr = new MappingShape
    {
        ["scanOnPush"] = Flag,
        ["images"] = MapOf(Either(PlainText, new MappingShape
        {
            ["uri"] = CommonShapes.ImageAddress,
            ["path"] = PlainText,
            ["file"] = PlainText,
            ["buildArgs"] = MapOf(PlainText),
            ["cacheFrom"] = Texts,
            ["platform"] = PlainText,
        })),
    };

    private static readonly Shape ApiLogs = Either(Flag, new MappingShape
    {
        ["accessLogging"] = Flag,
        ["executionLogging"] = Flag,
        ["format"] = PlainText,
        ["fullExecutionData"] = Flag,
        ["level"] = OneOf("INFO", "ERROR"),
        ["role"] = Arn,
        ["roleManagedExternally"] = Flag,
    });

    private static readonly Shape Logs = new MappingShape
    {
        ["frameworkLambda"] = Flag,
        ["httpApi"] = Either(Flag, new MappingShape { ["format"] = PlainText }),
        ["restApi"] = ApiLogs,
        ["websocket"] = ApiLogs,
        OverlooksUnknown = true,
    };

    private static readonly Shape HttpApi = new MappingShape
    {
        ["authorizers"] = MapOf(AnyMapping),
        ["cors"] = Either(Flag, AnyMapping),
        ["id"] = TextOrFunction,
        ["name"] = PlainText,
        ["payload"] = PlainText,
        ["metrics"] = Flag,
        ["useProviderTags"] = Flag,
        ["disableDefaultEndpoint"] = Flag,
        ["shouldStartNameWithService"] = Flag,
    };

    private static readonly Shape Mapping = new MappingShape
    {
        ["alb"] = new MappingShape { ["targetGroupPrefix"] = PlainText, ["authorizers"] = MapOf(AnyMapping) },
        ["apiGateway"] = ApiGatewayShape.Settings,
        ["apiKeys"] = ApiGatewayShape.Keys,
        ["apiName"] = PlainText,
        ["architecture"] = CommonShapes.Architecture,
        ["cfnRole"] = Arn,
        ["cloudFront"] = new MappingShape { ["cachePolicies"] = MapOf(AnyMapping) },
        ["deploymentBucket"] = Bucket,
        ["deploymentMethod"] = OneOf("changesets", "direct"),
        ["deploymentPrefix"] = PlainText,
        ["disableRollback"] = Flag,
        ["ecr"] = Ecr,
        ["endpointType"] = OneOfInAnyCase("REGIONAL", "EDGE", "PRIVATE"),
        ["environment"] = CommonShapes.Environment,
        ["eventBridge"] = new MappingShape { ["useCloudFormation"] = Flag },
        ["httpApi"] = HttpApi,
        ["iam"] = new MappingShape { ["role"] = Role, ["deploymentRole"] = Arn },
        ["iamManagedPolicies"] = ListOf(Arn),
        ["iamRoleStatements"] = CommonShapes.Statements,
        ["kinesis"] = new MappingShape { ["consumerNamingMode"] = OneOf("serviceSpecific") },
        ["kmsKeyArn"] = CommonShapes.KmsKey,
        ["lambdaHashingVersion"] = OneOf("20200924", "20201221"),
        ["layers"] = CommonShapes.Layers,
        ["logDataProtectionPolicy"] = CommonShapes.LogDataProtection,
        ["logRetentionInDays"] = CommonShapes.LogRetention,
        ["logs"] = Logs,
        ["memorySize"] = Either(Number, Function),
        ["name"] = PlainText,
        ["notificationArns"] = ListOf(ArnText),
        ["profile"] = PlainText,
        ["region"] = new PatternShape("a region of AWS", @"^[a-z]{2,4}(-[a-z]+)+-\d+$"),
        ["resourcePolicy"] = CommonShapes.ApiStatements,
        ["role"] = CommonShapes.Role,
        ["rolePermissionsBoundary"] = Arn,
        ["rollbackConfiguration"] = StackShapes.RollbackConfiguration,
        ["runtime"] = new RuntimeShape(),
        ["runtimeManagement"] = CommonShapes.RuntimeManagement,
        ["s3"] = MapOf(AnyMapping),
        ["stackName"] = PlainText,
        ["stackParameters"] = StackShapes.Parameters,
        ["stackPolicy"] = StackShapes.Policy,
        ["stackTags"] = CommonShapes.Tags,
        ["stage"] = PlainText,
        ["tags"] = CommonShapes.Tags,
        ["timeout"] = Either(Number, Function),
        ["tracing"] = new MappingShape { ["apiGateway"] = Flag, ["lambda"] = CommonShapes.Tracing },
        ["usagePlan"] = ApiGatewayShape.Plans,
        ["versionFunctions"] = Flag,
        ["vpc"] = CommonShapes.Vpc,
        ["vpcEndpointIds"] = TextsOrFunction,
        ["websocket"] = new MappingShape { ["useProviderTags"] = Flag },
        ["websocketsApiName"] = PlainText,
        ["websocketsApiRouteSelectionExpression"] = PlainText,
        ["websocketsDescription"] = PlainText,
    };

    /// <summary>A mapping, or the name alone.</summary>
    public static readonly Shape Provider = Either(Mapping, PlainText);
}
