using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.Permissions.Sdk;

/// <summary>
/// The actions that operations need. Nearly always there is one of the same name; here are the others, as the
/// service authorization reference has them.
/// </summary>
internal static class SdkActions
{
    // Service of the SDK, its operations (a star stands for any ending), and the actions; the first line that fits counts.
    private const string Exceptions = """
        accessanalyzer GetFindingV2: GetFinding
        accessanalyzer ListFindingsV2: ListFindings
        apigateway Get*: GET
        apigateway Create*|Import*|Generate*|Test*: POST
        apigateway Update*: PATCH
        apigateway Put*|TagResource: PUT
        apigateway Delete*|Flush*|UntagResource: DELETE
        apigatewaymanagementapi *: ManageConnections
        apigatewayv2 GetPortal*|GetProduct*|GetRoutingRule|CreatePortal*|CreateProduct*|CreateRoutingRule|UpdatePortal*|UpdateProduct*|UpdateRoutingRule:
        apigatewayv2 DeletePortal*|DeleteProduct*|DeleteRoutingRule|PutPortal*:
        apigatewayv2 PutRoutingRule: UpdateRoutingRule
        apigatewayv2 Get*|Export*: GET
        apigatewayv2 Create*|Import*|TagResource: POST
        apigatewayv2 Update*: PATCH
        apigatewayv2 Reimport*: PUT
        apigatewayv2 Delete*|Reset*|UntagResource: DELETE
        bedrockruntime Converse|StartAsyncInvoke: InvokeModel
        bedrockruntime ConverseStream|InvokeModelWithBidirectionalStream: InvokeModelWithResponseStream
        budgets *BudgetAction|*BudgetActions|DescribeBudgetAction*|ListTagsForResource|TagResource|UntagResource:
        budgets Describe*: ViewBudget
        budgets Create*|Update*|Delete*: ModifyBudget
        cloudfront CreateDistributionWithTags: CreateDistribution TagResource
        dynamodb BatchExecuteStatement|ExecuteStatement|ExecuteTransaction: PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate
        keyspaces Create*: Create
        keyspaces Delete*: Drop
        keyspaces Get*|List*: Select
        keyspaces RestoreTable: Restore
        keyspaces Update*: Alter Modify
        kms ReEncrypt: ReEncryptFrom ReEncryptTo
        lambda GetLayerVersionByArn: GetLayerVersion
        lambda Invoke|InvokeWithResponseStream: InvokeFunction
        marketplacecatalog BatchDescribeEntities: DescribeEntity
        neptunedata ExecuteGremlinQuery|ExecuteOpenCypherQuery: DeleteDataViaQuery ReadDataViaQuery WriteDataViaQuery
        redshiftdata GetStatementResultV2: GetStatementResult
        s3 CompleteMultipartUpload|CreateMultipartUpload|UploadPart: PutObject
        s3 CopyObject|UploadPartCopy: GetObject PutObject
        s3 DeleteBucketCors: PutBucketCORS
        s3 DeleteBucketOwnershipControls: PutBucketOwnershipControls
        s3 DeleteBucketTagging: PutBucketTagging
        s3 DeleteObjects: DeleteObject
        s3 DeletePublicAccessBlock|PutPublicAccessBlock: PutBucketPublicAccessBlock
        s3 GetPublicAccessBlock: GetBucketPublicAccessBlock
        s3 GetBucketAccelerateConfiguration: GetAccelerateConfiguration
        s3 PutBucketAccelerateConfiguration: PutAccelerateConfiguration
        s3 GetBucketAnalyticsConfiguration|ListBucketAnalyticsConfigurations: GetAnalyticsConfiguration
        s3 DeleteBucketAnalyticsConfiguration|PutBucketAnalyticsConfiguration: PutAnalyticsConfiguration
        s3 GetBucketEncryption: GetEncryptionConfiguration
        s3 DeleteBucketEncryption|PutBucketEncryption: PutEncryptionConfiguration
        s3 GetBucketIntelligentTieringConfiguration|ListBucketIntelligentTieringConfigurations: GetIntelligentTieringConfiguration
        s3 DeleteBucketIntelligentTieringConfiguration|PutBucketIntelligentTieringConfiguration: PutIntelligentTieringConfiguration
        s3 GetBucketInventoryConfiguration|ListBucketInventoryConfigurations: GetInventoryConfiguration
        s3 DeleteBucketInventoryConfiguration|PutBucketInventoryConfiguration: PutInventoryConfiguration
        s3 GetBucketLifecycle*: GetLifecycleConfiguration
        s3 DeleteBucketLifecycle|PutBucketLifecycle*: PutLifecycleConfiguration
        s3 GetBucketMetricsConfiguration|ListBucketMetricsConfigurations: GetMetricsConfiguration
        s3 DeleteBucketMetricsConfiguration|PutBucketMetricsConfiguration: PutMetricsConfiguration
        s3 GetBucketNotificationConfiguration: GetBucketNotification
        s3 PutBucketNotificationConfiguration: PutBucketNotification
        s3 GetBucketReplication: GetReplicationConfiguration
        s3 DeleteBucketReplication|PutBucketReplication: PutReplicationConfiguration
        s3 GetObjectLockConfiguration: GetBucketObjectLockConfiguration
        s3 PutObjectLockConfiguration: PutBucketObjectLockConfiguration
        s3 HeadBucket|ListObjects|ListObjectsV2: ListBucket
        s3 HeadObject|SelectObjectContent: GetObject
        s3 ListBuckets: ListAllMyBuckets
        s3 ListMultipartUploads: ListBucketMultipartUploads
        s3 ListObjectVersions: ListBucketVersions
        s3 ListParts: ListMultipartUploadParts
        s3control DeletePublicAccessBlock|PutPublicAccessBlock: PutAccountPublicAccessBlock
        s3control GetPublicAccessBlock: GetAccountPublicAccessBlock
        sns PublishBatch: Publish
        sqs ChangeMessageVisibilityBatch: ChangeMessageVisibility
        sqs DeleteMessageBatch: DeleteMessage
        sqs SendMessageBatch: SendMessage
        timestreamquery Query: Select DescribeEndpoints
        timestreamwrite WriteRecords: WriteRecords DescribeEndpoints
        verifiedpermissions BatchIsAuthorized: IsAuthorized
        verifiedpermissions BatchIsAuthorizedWithToken: IsAuthorizedWithToken
        """;

    private static readonly ILookup<string, (string[] Operations, string[] Actions)> Rows = Exceptions
        .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Trim().Split([' '], 2))
        .Select(parts => (Service: parts[0], Row: parts[1].Split(':')))
        .ToLookup(row => row.Service, row => (row.Row[0].Split('|'), row.Row[1].Split([' '], StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);

    /// <summary>The actions, as policies write them: <c>s3:GetObject</c>.</summary>
    public static IReadOnlyList<string> Of(SdkCall call)
    {
        var named = Rows[call.Service].Where(row => row.Operations.Any(pattern => Fits(call.Operation, pattern))).Select(row => row.Actions).FirstOrDefault();
        return (named is { Length: > 0 } ? named : [call.Operation]).Select(action => $"{call.Prefix}:{action}").ToArray();
    }

    private static bool Fits(string operation, string pattern)
    {
        if (pattern.StartsWith("*", StringComparison.Ordinal)) return operation.EndsWith(pattern.Substring(1), StringComparison.Ordinal);
        return pattern.EndsWith("*", StringComparison.Ordinal) ? operation.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.Ordinal) : operation == pattern;
    }
}
