# The events of histories as the SDK has them: a class with a property for the details of each kind, all but one $null.

$script:EventDetails = [ordered]@{}
foreach ($line in @'
ActivityFailed ActivityScheduleFailed ActivityTimedOut ExecutionAborted ExecutionFailed ExecutionTimedOut LambdaFunctionFailed LambdaFunctionScheduleFailed LambdaFunctionStartFailed LambdaFunctionTimedOut MapRunFailed: Error Cause
TaskFailed TaskStartFailed TaskSubmitFailed TaskTimedOut: Error Cause Resource ResourceType
EvaluationFailed: Error Cause Location State
ActivityScheduled: Input Resource HeartbeatInSeconds TimeoutInSeconds
ActivityStarted: WorkerName
ActivitySucceeded ExecutionSucceeded LambdaFunctionSucceeded: Output
ExecutionRedriven: RedriveCount
ExecutionStarted: Input RoleArn StateMachineAliasArn StateMachineVersionArn
LambdaFunctionScheduled: Input Resource TimeoutInSeconds
MapIterationAborted MapIterationFailed MapIterationStarted MapIterationSucceeded: Name Index
MapRunRedriven: MapRunArn RedriveCount
MapRunStarted: MapRunArn
MapStateStarted: Length
StateEntered: Name Input
StateExited: Name Output
TaskScheduled: Resource ResourceType Region Parameters HeartbeatInSeconds TimeoutInSeconds
TaskStarted: Resource ResourceType
TaskSubmitted TaskSucceeded: Resource ResourceType Output
'@ -split '\r?\n' -match ':') {
    $types, $members = $line -split ':\s*'
    foreach ($type in $types.Split(' ')) { $script:EventDetails[$type] = $members.Split(' ') }
}

# Source for Sdk.ps1: the members of the classes.
function Get-HistoryStructures {
    $structures = @{ HistoryEventExecutionDataDetails = @('bool? Truncated') }
    foreach ($type in $script:EventDetails.Keys) {
        $structures["${type}EventDetails"] = foreach ($member in $script:EventDetails[$type]) {
            switch -Regex ($member) {
                '^(Index|RedriveCount|Length)$' { "int? $member" }
                'InSeconds$' { "long? $member" }
                '^(Input|Output)$' { "string $member"; "HistoryEventExecutionDataDetails ${member}Details" }
                default { "string $member" }
            }
        }
    }
    $structures.HistoryEvent = @('long? Id', 'long? PreviousEventId', 'System.DateTime? Timestamp', 'HistoryEventType Type') + @($script:EventDetails.Keys | ForEach-Object { "${_}EventDetails ${_}EventDetails" })
    $structures
}

# Which property has the details of a type of event; '' for none.
function Get-DetailsName([string] $Type) {
    $name = $Type -creplace '^\w+(?=State(Entered|Exited)$)'
    $script:EventDetails.Contains($name) ? "${name}EventDetails" : ''
}
