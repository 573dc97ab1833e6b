# The types of the SDK that scripts see: exceptions, enumerations and structures that hashtables are converted to.
# PowerShell has no namespaces, so these are compiled, once for a process.

$exceptions = [ordered]@{
    CloudFormation = 'AlreadyExistsException', 'InsufficientCapabilitiesException', 'ChangeSetNotFoundException', 'InvalidChangeSetStatusException', 'TokenAlreadyExistsException'
    S3 = 'NoSuchKeyException', 'NoSuchBucketException'
    SecurityToken = @()
    SimpleSystemsManagement = 'ParameterNotFoundException', 'ParameterAlreadyExistsException'
    APIGateway = 'NotFoundException', 'BadRequestException', 'TooManyRequestsException'
    StepFunctions = 'ExecutionDoesNotExistException', 'ExecutionAlreadyExistsException', 'ExecutionNotRedrivableException', 'StateMachineDoesNotExistException', 'StateMachineTypeNotSupportedException', 'InvalidArnException', 'InvalidExecutionInputException', 'InvalidNameException', 'InvalidTokenException', 'ExecutionLimitExceededException', 'ResourceNotFoundException', 'ValidationException'
    CloudWatchLogs = 'ResourceNotFoundException', 'InvalidParameterException'
    Lambda = 'ResourceNotFoundException', 'TooManyRequestsException'
}
$enumerations = [ordered]@{
    CloudFormation = 'StackStatus', 'ResourceStatus', 'ChangeSetStatus', 'ExecutionStatus', 'ChangeType', 'ChangeAction', 'Replacement', 'ResourceAttribute', 'RequiresRecreation', 'EvaluationType', 'ChangeSource'
    S3 = @('S3Region')
    SimpleSystemsManagement = @('ParameterType')
    StepFunctions = 'ExecutionStatus', 'StateMachineStatus', 'StateMachineType', 'SyncExecutionStatus', 'HistoryEventType', 'ExecutionRedriveStatus', 'LogLevel'
}
$structures = [ordered]@{
    CloudFormation = @{
        Parameter = 'string ParameterKey', 'string ParameterValue', 'string ResolvedValue', 'bool? UsePreviousValue'
        Tag = 'string Key', 'string Value'
        RollbackTrigger = 'string Arn', 'string Type'
        RollbackConfiguration = 'int? MonitoringTimeInMinutes', 'System.Collections.Generic.List<RollbackTrigger> RollbackTriggers'
        ResourceToImport = @('string LogicalResourceId')
    }
    S3 = @{ KeyVersion = 'string Key', 'string VersionId' }
    StepFunctions = Get-HistoryStructures
    APIGateway = @{ PatchOperation = 'string From', 'string Op', 'string Path', 'string Value' }
}

function Get-SdkSource {
    @'
using System;
namespace Amazon.Runtime
{
    // Looks like a string, and is none.
    public abstract class ConstantClass
    {
        protected ConstantClass(string value) { Value = value; }
        public string Value { get; }
        public override string ToString() => Value;
        public override bool Equals(object other) => string.Equals(Value, other?.ToString(), StringComparison.OrdinalIgnoreCase);
        public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Value);
        public static implicit operator string(ConstantClass constant) => constant?.Value;
    }
    public class AmazonServiceException : Exception
    {
        public AmazonServiceException(string message, string code, int status, string requestId) : base(message) { ErrorCode = code; StatusCode = (System.Net.HttpStatusCode)status; RequestId = requestId; }
        public string ErrorCode { get; }
        public System.Net.HttpStatusCode StatusCode { get; }
        public string RequestId { get; }
    }
    // What -ClientConfig takes.
    public class ClientConfig
    {
        public bool DisableHostPrefixInjection { get; set; }
        public int? MaxErrorRetry { get; set; }
        public TimeSpan? Timeout { get; set; }
        public string ServiceURL { get; set; }
        public string AuthenticationRegion { get; set; }
        public bool UseHttp { get; set; }
    }
}
'@
    $constructor = '(string message, string code, int status, string requestId) : base(message, code, status, requestId) { }'
    foreach ($service in $exceptions.Keys) {
        $root = "Amazon${service}Exception"
        "namespace Amazon.$service {"
        "public class $root : Amazon.Runtime.AmazonServiceException { public $root$constructor }"
        "public class Amazon${service}Config : Amazon.Runtime.ClientConfig { }"
        foreach ($name in $enumerations[$service]) { "public sealed class $name : Amazon.Runtime.ConstantClass { public $name(string value) : base(value) { } }" }
        "namespace Model {"
        foreach ($name in $exceptions[$service]) { "public class $name : $root { public $name$constructor }" }
        foreach ($name in ($structures[$service] ?? @{}).Keys) {
            "public class $name { $(foreach ($member in $structures[$service][$name]) { "public $member { get; set; }" }) }"
        }
        '} }'
    }
}

if (-not ('Amazon.Runtime.ConstantClass' -as [type])) { Add-Type -TypeDefinition ((Get-SdkSource) -join "`n") -IgnoreWarnings }

# What AWS answers with. Where there is nothing, version 4 gives an empty list, version 5 none at all.
function New-SdkObject([string] $Type, [System.Collections.IDictionary] $Members) {
    $object = [pscustomobject] $Members
    $object.PSObject.TypeNames.Insert(0, "Amazon.$Type")
    $object
}

function ConvertTo-SdkList($Items) {
    $all = [object[]] @($Items | Where-Object { $null -ne $_ })
    if ($all.Count -eq 0 -and $script:Options.Version -ge 5) { return $null }
    , $all
}

function ConvertTo-SdkTime($Ticks) {
    if ($Ticks) { return [datetime]::new([long] $Ticks, [System.DateTimeKind]::Utc).ToLocalTime() }
    if ($script:Options.Version -lt 5) { [datetime]::MinValue }
}
