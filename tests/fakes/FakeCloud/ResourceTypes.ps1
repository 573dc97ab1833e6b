# What the cloud knows of types of resources: their ids and attributes, and which properties can not be changed.
# In patterns {name} is the property that names it, or one made up.

function New-ResourceType([string] $Name, [string] $Id, [hashtable] $Attributes = @{}, [string[]] $Immutable = @()) {
    @{ Name = $Name; Id = $Id; Attributes = $Attributes; Immutable = @($Immutable) + @($Name) -ne '' }
}

$script:ResourceTypes = @{
    'AWS::StepFunctions::StateMachine' = New-ResourceType StateMachineName 'arn:aws:states:{region}:{account}:stateMachine:{name}' @{ Arn = '{id}'; Name = '{last}' } StateMachineType
    'AWS::StepFunctions::Activity' = New-ResourceType Name 'arn:aws:states:{region}:{account}:activity:{name}' @{ Arn = '{id}'; Name = '{last}' }
    'AWS::IAM::Role' = New-ResourceType RoleName '{name}' @{ Arn = 'arn:aws:iam::{account}:role/{id}'; RoleId = 'AROAFAKE' } Path
    'AWS::IAM::Policy' = New-ResourceType PolicyName '{name}'
    'AWS::IAM::ManagedPolicy' = New-ResourceType ManagedPolicyName 'arn:aws:iam::{account}:policy/{name}' @{} Path
    'AWS::Lambda::Function' = New-ResourceType FunctionName '{name}' @{ Arn = 'arn:aws:lambda:{region}:{account}:function:{id}' } PackageType
    'AWS::Lambda::Version' = New-ResourceType '' 'arn:aws:lambda:{region}:{account}:function:{logical}:{number}' @{ Version = '1' } FunctionName, CodeSha256
    'AWS::Lambda::Permission' = New-ResourceType '' '{name}' @{} FunctionName, Action, Principal, SourceArn
    'AWS::Lambda::LayerVersion' = New-ResourceType LayerName 'arn:aws:lambda:{region}:{account}:layer:{name}:{number}' @{} Content, LayerName
    'AWS::S3::Bucket' = New-ResourceType BucketName '{lower}' @{ Arn = 'arn:aws:s3:::{id}'; DomainName = '{id}.s3.amazonaws.com' }
    'AWS::S3::BucketPolicy' = New-ResourceType '' '{name}' @{} Bucket
    'AWS::Logs::LogGroup' = New-ResourceType LogGroupName '{name}' @{ Arn = 'arn:aws:logs:{region}:{account}:log-group:{id}:*' }
    'AWS::ApiGateway::RestApi' = New-ResourceType '' '{short}' @{ RootResourceId = 'root{id}' }
    'AWS::ApiGateway::Resource' = New-ResourceType '' '{short}' @{} ParentId, PathPart, RestApiId
    'AWS::ApiGateway::Method' = New-ResourceType '' '{name}' @{} HttpMethod, ResourceId, RestApiId
    'AWS::ApiGateway::Deployment' = New-ResourceType '' '{short}' @{} RestApiId
    'AWS::ApiGateway::Stage' = New-ResourceType StageName '{name}' @{} RestApiId
    'AWS::ApiGateway::ApiKey' = New-ResourceType '' '{short}' @{ APIKeyId = '{id}' } Name, Value
    'AWS::ApiGateway::UsagePlan' = New-ResourceType '' '{short}' @{ Id = '{id}' }
    'AWS::ApiGateway::UsagePlanKey' = New-ResourceType '' '{name}' @{} KeyId, KeyType, UsagePlanId
    'AWS::Events::Rule' = New-ResourceType Name '{name}' @{ Arn = 'arn:aws:events:{region}:{account}:rule/{id}' } EventBusName
    'AWS::SNS::Topic' = New-ResourceType TopicName 'arn:aws:sns:{region}:{account}:{name}' @{ TopicName = '{last}' }
    'AWS::SQS::Queue' = New-ResourceType QueueName 'https://sqs.{region}.amazonaws.com/{account}/{name}' @{ Arn = 'arn:aws:sqs:{region}:{account}:{last}' }
    'AWS::CloudWatch::Alarm' = New-ResourceType AlarmName '{name}' @{ Arn = 'arn:aws:cloudwatch:{region}:{account}:alarm:{id}' }
    'AWS::DynamoDB::Table' = New-ResourceType TableName '{name}' @{ Arn = 'arn:aws:dynamodb:{region}:{account}:table/{id}' }
    'AWS::CloudFormation::Stack' = New-ResourceType '' 'arn:aws:cloudformation:{region}:{account}:stack/{name}/{uuid}'
    'AWS::SSM::Parameter' = New-ResourceType Name '{name}'
}

$script:UnknownType = New-ResourceType '' '{name}'

function New-PhysicalId([string] $Type, [string] $LogicalId, $Properties, $Stack) {
    $known = $script:ResourceTypes[$Type] ?? $script:UnknownType
    $name = if ($known.Name) { $Properties.($known.Name) }
    Expand-Pattern $known.Id ($name ?? "$($Stack.StackName)-$LogicalId-$(New-FakeSuffix)") $Stack $LogicalId
}

function Expand-Pattern([string] $Pattern, [string] $Id, $Stack, [string] $LogicalId) {
    [regex]::Replace($Pattern, '\{(\w+)\}', {
        param($match)
        switch ($match.Groups[1].Value) {
            'region' { $Stack.Region }
            'account' { $script:AccountId }
            'logical' { $LogicalId }
            'last' { ($Id -split '[:/]')[-1] }
            'lower' { $Id.ToLowerInvariant() }
            'short' { 'fake{0:x6}' -f (++$script:Cloud.Sequence) }
            'number' { ++$script:Cloud.Sequence }
            'uuid' { New-FakeId }
            default { $Id }
        }
    })
}

# What the cloud has beside the stack itself.
function Add-Thing([string] $Type, $Resource, $Stack) {
    switch ($Type) {
        'AWS::S3::Bucket' {
            if (-not $script:Cloud.Buckets.Contains($Resource.PhysicalId)) {
                $script:Cloud.Buckets[$Resource.PhysicalId] = @{ Region = $Stack.Region; IsVersioned = $Resource.Properties.VersioningConfiguration.Status -eq 'Enabled'; Objects = [ordered]@{} }
            }
        }
        'AWS::ApiGateway::ApiKey' { $Resource.KeyValue = $Resource.Properties.Value ?? "key-value-$(New-FakeSuffix)-$($Resource.PhysicalId)" }
        'AWS::CloudFormation::Stack' { Add-NestedStack $Resource $Stack }
        'AWS::Logs::LogGroup' { if (-not $script:Cloud.LogGroups.Contains($Resource.PhysicalId)) { $script:Cloud.LogGroups[$Resource.PhysicalId] = @() } }
    }
}

function Remove-Thing([string] $Type, [string] $PhysicalId) {
    switch ($Type) {
        'AWS::S3::Bucket' { $script:Cloud.Buckets.Remove($PhysicalId) }
        'AWS::CloudFormation::Stack' { if ($script:Cloud.Stacks.Contains($PhysicalId)) { Set-StackStatus $script:Cloud.Stacks[$PhysicalId] DELETE_COMPLETE } }
        'AWS::Logs::LogGroup' { $script:Cloud.LogGroups.Remove($PhysicalId) }
    }
}
