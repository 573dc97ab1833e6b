using System.Linq;
using StepFunctionsPS.Permissions;
using StepFunctionsPS.Permissions.Sdk;
using Xunit;

namespace StepFunctionsPS.Tests.Permissions;

/// <summary>What the name of a call of the SDK says about the actions that it needs.</summary>
public sealed class SdkCallTests
{
    [Theory]
    [InlineData("dynamodb:getItem", "dynamodb:GetItem")]
    [InlineData("ssm:getParameter", "ssm:GetParameter")]
    [InlineData("sfn:describeExecution", "states:DescribeExecution")]
    [InlineData("eventbridge:putRule", "events:PutRule")]
    [InlineData("sesv2:createContact", "ses:CreateContact")]
    [InlineData("cloudwatchlogs:putLogEvents", "logs:PutLogEvents")]
    [InlineData("cloudwatch:putMetricData", "cloudwatch:PutMetricData")]
    [InlineData("cognitoidentityprovider:adminGetUser", "cognito-idp:AdminGetUser")]
    [InlineData("elasticloadbalancingv2:describeListeners", "elasticloadbalancing:DescribeListeners")]
    [InlineData("dynamodbstreams:getRecords", "dynamodb:GetRecords")]
    [InlineData("redshiftserverless:getWorkgroup", "redshift-serverless:GetWorkgroup")]
    [InlineData("databasemigration:startReplicationTask", "dms:StartReplicationTask")]
    [InlineData("resourcegroupstaggingapi:getResources", "tag:GetResources")]
    [InlineData("iotdataplane:publish", "iot:Publish")]
    [InlineData("mwaa:getEnvironment", "airflow:GetEnvironment")]
    [InlineData("docdb:describeDBClusters", "rds:DescribeDBClusters")]
    [InlineData("s3:headObject", "s3:GetObject")]
    [InlineData("s3:headBucket", "s3:ListBucket")]
    [InlineData("s3:listObjectsV2", "s3:ListBucket")]
    [InlineData("s3:createMultipartUpload", "s3:PutObject")]
    [InlineData("s3:copyObject", "s3:GetObject s3:PutObject")]
    [InlineData("s3:putBucketLifecycleConfiguration", "s3:PutLifecycleConfiguration")]
    [InlineData("s3:putObjectTagging", "s3:PutObjectTagging")]
    [InlineData("s3control:getPublicAccessBlock", "s3:GetAccountPublicAccessBlock")]
    [InlineData("lambda:invoke", "lambda:InvokeFunction")]
    [InlineData("dynamodb:executeStatement", "dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLSelect dynamodb:PartiQLUpdate")]
    [InlineData("sqs:sendMessageBatch", "sqs:SendMessage")]
    [InlineData("sns:publishBatch", "sns:Publish")]
    [InlineData("kms:reEncrypt", "kms:ReEncryptFrom kms:ReEncryptTo")]
    [InlineData("bedrockruntime:converse", "bedrock:InvokeModel")]
    [InlineData("timestreamquery:query", "timestream:Select timestream:DescribeEndpoints")]
    [InlineData("apigateway:getRestApi", "apigateway:GET")]
    [InlineData("apigateway:updateStage", "apigateway:PATCH")]
    [InlineData("apigateway:createDeployment", "apigateway:POST")]
    [InlineData("apigatewayv2:deleteRoute", "apigateway:DELETE")]
    [InlineData("apigatewayv2:createPortal", "apigateway:CreatePortal")]
    [InlineData("apigatewaymanagementapi:postToConnection", "execute-api:ManageConnections")]
    [InlineData("budgets:describeBudgets", "budgets:ViewBudget")]
    [InlineData("budgets:describeBudgetActionsForAccount", "budgets:DescribeBudgetActionsForAccount")]
    [InlineData("keyspaces:createTable", "cassandra:Create")]
    [InlineData("brandnew:doThing", "brandnew:DoThing")]
    public void ActionsFollowFromTheName(string call, string actions) =>
        Assert.Equal(actions, string.Join(" ", SdkActions.Of(SdkCall.Parse(new ServiceCall("aws-sdk:" + call, ""))!)));

    [Theory]
    [InlineData("aws-sdk:dynamodb:getItem", "sync")]
    [InlineData("aws-sdk:dynamodb", "")]
    [InlineData("aws-sdk:dynamodb:", "")]
    [InlineData("aws-sdk:dynamodb:getItem:x", "")]
    [InlineData("sqs:sendMessage", "")]
    public void OtherCallsAreNone(string name, string pattern) => Assert.Null(SdkCall.Parse(new ServiceCall(name, pattern)));

    [Fact]
    public void NamesOfServicesAreAsStepFunctionsHasThem() =>
        Assert.All(SdkServices.Names, name => Assert.Matches("^[a-z0-9]+$", name));

    [Fact]
    public void CallsOfIntegrationsAreKnownOnce() => Assert.Equal(IntegrationTable.Calls.Distinct(), IntegrationTable.Calls);
}
