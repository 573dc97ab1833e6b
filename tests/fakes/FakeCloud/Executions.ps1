# Executions. Each has a script of how it goes on, look by look, and a segment for its start and for each redrive.
# Events are made of the script when they are read, so that long histories cost nothing.

# How executions of a state machine (by its name) go: Set-FakeExecution orders-dev -Status FAILED -ErrorName Card.Declined
# -Ticks is how often it is looked at until its end, -History the events between its first and its last (New-FakeState),
# -Length how many events there are in all: the history is repeated until then. With -ExecutionName for that one only.
function Set-FakeExecution {
    param(
        [Parameter(Mandatory)] [string] $StateMachineName,
        [ValidateSet('SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED')] [string] $Status = 'SUCCEEDED',
        [string] $Output, [string] $ErrorName, [string] $Cause, [int] $Ticks = 1, [object[]] $History = @(), [long] $Length,
        [string] $ExecutionName, [string] $NotRedrivable
    )
    $key = $ExecutionName ? "$StateMachineName/$ExecutionName" : $StateMachineName
    $script:Cloud.Outcomes[$key] = New-Outcome $Status $Output $ErrorName $Cause $Ticks $History $Length $NotRedrivable
    Save-FakeCloud
}

function New-Outcome([string] $Status, [string] $Output, [string] $ErrorName, [string] $Cause, [int] $Ticks, [object[]] $History, [long] $Length, [string] $NotRedrivable) {
    $kept = [object[]] @(ConvertTo-KeptHistory $History)
    @{
        Status = $Status; Output = $Output; Error = $ErrorName ? $ErrorName : $null; Cause = $Cause ? $Cause : $null; Ticks = $Ticks
        History = $kept; Count = $Length ? $Length - 2 : $kept.Count; NotRedrivable = $NotRedrivable
    }
}

function Find-Outcome([string] $MachineName, [string] $Name) {
    $script:Cloud.Outcomes["$MachineName/$Name"] ?? $script:Cloud.Outcomes[$MachineName] ?? (New-Outcome SUCCEEDED '' '' '' 1 @() 0 '')
}

# An execution that has ended already, or -Running goes on for ever; gives its ARN.
function Add-FakeExecution {
    param(
        [Parameter(Mandatory, Position = 0)] [string] $StateMachineName, [Parameter(Position = 1)] [string] $Name, [string] $In = '{}', [switch] $Running,
        [ValidateSet('SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED')] [string] $Status = 'SUCCEEDED',
        [string] $Output, [string] $ErrorName, [string] $Cause, [object[]] $History = @(), [long] $Length, [string] $NotRedrivable
    )
    $machine = (Find-StateMachineByName $StateMachineName) ?? $(throw "There is no state machine $StateMachineName.")
    $execution = New-ExecutionRecord $machine @{ Input = $In; Name = $Name ? $Name : $null } (New-Outcome $Status $Output $ErrorName $Cause ($Running ? 1000000 : 0) $History $Length $NotRedrivable)
    $script:Cloud.Executions[$execution.ExecutionArn] = $execution
    Step-Execution $execution
    # Long ago.
    foreach ($part in @($execution.Views) + $execution.Segments) { $part.Call = -1000000 }
    Save-FakeCloud
    $execution.ExecutionArn
}

# The executions that were started, without calling: Express ones too, which AWS forgets.
function Get-FakeExecution([string] $StateMachineName = '*') { foreach ($execution in $script:Cloud.Executions.Values) { if (($execution.StateMachineArn -split ':')[-1] -like $StateMachineName) { [pscustomobject] $execution } } }

function New-ExecutionRecord($Machine, $Request, $Outcome) {
    $machineName = ($Machine.PhysicalId -split ':')[-1]
    $isExpress = (Get-StateMachineType $Machine) -eq 'EXPRESS'
    $name = $Request.Name ?? (New-FakeId)
    $arn = $Machine.PhysicalId -replace ':stateMachine:', ($isExpress ? ':express:' : ':execution:')
    $script:Cloud.Time = [math]::Max($script:Cloud.Time, [datetime]::UtcNow.Ticks + 10000000 * $script:Options.Skew)
    $execution = @{
        # AWS makes names of Express executions its own with one more part.
        ExecutionArn = "${arn}:$name$(if ($isExpress) { ":$(New-FakeId)" })"; StateMachineArn = $Machine.PhysicalId; Name = $name; Input = $Request.Input ?? '{}'; Status = $null
        Start = Get-FakeTime; Stop = $null; Looks = 0; Outcome = $Outcome ?? (Find-Outcome $machineName $name); Segments = @(); Redrives = 0; Redrive = $null; Tokens = @(); MapRuns = @{}
        Output = $null; Error = $null; Cause = $null; IsExpress = $isExpress; Views = @()
    }
    Start-Segment $execution ExecutionStarted $execution.Start
    $execution
}

function Start-Segment($Execution, [string] $Type, $Time) {
    $Execution.Segments += @{ Type = $Type; History = $Execution.Outcome.History; Count = $Execution.Outcome.Count; Start = $Time; End = $null; Call = $script:Cloud.Age }
    $Execution.Looks = 0
    $Execution.Stop = $Execution.Output = $Execution.Error = $Execution.Cause = $null
    foreach ($event in $Execution.Outcome.History) {
        if (-not $event.MapRun) { continue }
        $machine = $Execution.StateMachineArn -replace ':stateMachine:', ':mapRun:'
        $Execution.MapRuns[$event.MapRun.Label] = $run = "$machine/$($event.MapRun.Label):$(New-FakeId)"
        $script:Cloud.MapRuns[$run] = @{ ExecutionArn = $Execution.ExecutionArn; Total = $event.MapRun.Total; Failed = $event.MapRun.Failed; Start = $Time }
    }
    Set-ExecutionStatus $Execution RUNNING
}

function Set-ExecutionStatus($Execution, [string] $Status) {
    $Execution.Status = $Status
    $Execution.Views += @{ Call = $script:Cloud.Age; Status = $Status; Stop = $Execution.Stop; Output = $Execution.Output; Error = $Execution.Error; Cause = $Execution.Cause; Redrives = $Execution.Redrives; Redrive = $Execution.Redrive }
}

# A look lets it go on.
function Step-Execution($Execution) {
    if ($Execution.Status -ne 'RUNNING') { return }
    $outcome = $Execution.Outcome
    if ($Execution.Looks++ -lt $outcome.Ticks) { return }
    if ($outcome.Status -eq 'SUCCEEDED') { Stop-Script $Execution SUCCEEDED ($outcome.Output ? $outcome.Output : $Execution.Input) $null $null }
    else { Stop-Script $Execution $outcome.Status $null $outcome.Error $outcome.Cause }
}

$script:EndEvents = @{ SUCCEEDED = 'ExecutionSucceeded'; FAILED = 'ExecutionFailed'; TIMED_OUT = 'ExecutionTimedOut'; ABORTED = 'ExecutionAborted' }

function Stop-Script($Execution, [string] $Status, $Output, $ErrorName, $Cause) {
    $segment = $Execution.Segments[-1]
    $segment.Count = Get-VisibleCount $Execution $segment
    $segment.End = $script:EndEvents[$Status]
    $segment.Details = $Status -eq 'SUCCEEDED' ? @{ Output = $Output } : @{ Error = $ErrorName; Cause = $Cause }
    $Execution.Stop = Get-EventTime $segment $segment.Count
    $Execution.Output, $Execution.Error, $Execution.Cause = $Output, $ErrorName, $Cause
    Set-ExecutionStatus $Execution $Status
}

# How much of its script a segment has gone through: all at its end.
function Get-VisibleCount($Execution, $Segment) {
    if ($Segment.End) { return [long] $Segment.Count }
    [long] [math]::Floor($Segment.Count * [math]::Min(1, $Execution.Looks / ($Execution.Outcome.Ticks + 1)))
}

function Get-EventTime($Segment, [long] $Index) {
    $size = $Segment.History.Count
    if ($size -eq 0 -or $Index -eq 0) { return $Segment.Start + 1000000 * $Index }
    $round = [long] [math]::Floor(($Index - 1) / $size)
    [long] ($Segment.Start + 10000000 * ($round * $Segment.History[-1].Time + $Segment.History[($Index - 1) % $size].Time))
}

# The segments that are seen, each with where its events begin.
function Get-SeenSegments($Execution) {
    $at = 0
    foreach ($segment in $Execution.Segments) {
        if ($segment.Call -gt $script:Cloud.Age - $script:Options.Lag) { break }
        $count = Get-VisibleCount $Execution $segment
        @{ Segment = $segment; At = $at; Count = $count; Size = 1 + $count + ($segment.End ? 1 : 0) }
        $at += 1 + $count + ($segment.End ? 1 : 0)
    }
}

# What the cmdlets give out of one event.
function New-HistoryEvent($Execution, $Seen, [long] $Id, [bool] $WithData) {
    $segment = $Seen.Segment
    $index = $Id - $Seen.At - 1
    $event = [Amazon.StepFunctions.Model.HistoryEvent]::new()
    $event.Id = $Id
    $size = $segment.History.Count
    if ($index -gt 0 -and $index -le $Seen.Count -and $size -gt 0) {
        $script = $segment.History[($index - 1) % $size]
        $made = Get-ScriptDetails $script $WithData
        $event.Type = $made.Type
        if ($script.MapRun) { $event.MapRunStartedEventDetails = [Amazon.StepFunctions.Model.MapRunStartedEventDetails]::new(); $event.MapRunStartedEventDetails.MapRunArn = $Execution.MapRuns[$script.MapRun.Label] }
        elseif ($made.Name) { $event.($made.Name) = $made.Details }
    }
    else {
        $type, $details = if ($index -gt $Seen.Count) { $segment.End, $segment.Details }
        elseif ($index -gt 0) { 'PassStateEntered', @{ Name = 'Pass'; Input = '{}' } }
        elseif ($segment.Type -eq 'ExecutionStarted') { $segment.Type, @{ Input = $Execution.Input; RoleArn = "arn:aws:iam::$($script:AccountId):role/machine" } }
        else { $segment.Type, @{ RedriveCount = [int] $segment.Redrives } }
        $event.Type = [Amazon.StepFunctions.HistoryEventType]::new($type)
        $event.(Get-DetailsName $type) = New-EventDetails $type $details $WithData
        $script = $null
    }
    # The first state comes after nothing, as AWS has it.
    $event.PreviousEventId = $Id -eq 2 ? 0 : $Id - ($script.Back ?? 1)
    $event.Timestamp = [datetime]::new((Get-EventTime $segment ([math]::Min($index, $Seen.Count))), [System.DateTimeKind]::Utc).ToLocalTime()
    $event
}

function New-EventDetails([string] $Type, $Details, [bool] $WithData) {
    $to = ("Amazon.StepFunctions.Model.$(Get-DetailsName $Type)" -as [type])::new()
    foreach ($key in $Details.Keys) {
        $isData = $key -in 'Input', 'Output'
        if ($isData -and -not $WithData) { continue }
        if ($null -ne $Details[$key]) { $to.$key = $Details[$key] }
        if ($isData) { $to."${key}Details" = $script:NotTruncated }
    }
    $to
}

# The same part of a script gives the same details each time.
$script:MadeDetails = @{ $true = [System.Runtime.CompilerServices.ConditionalWeakTable[object, object]]::new(); $false = [System.Runtime.CompilerServices.ConditionalWeakTable[object, object]]::new() }

function Get-ScriptDetails($Script, [bool] $WithData) {
    $made = $null
    if (-not $script:MadeDetails[$WithData].TryGetValue($Script, [ref] $made)) {
        $name = Get-DetailsName $Script.Type
        $made = @{ Type = [Amazon.StepFunctions.HistoryEventType]::new($Script.Type); Name = $name; Details = $name ? (New-EventDetails $Script.Type $Script.Details $WithData) : $null }
        $script:MadeDetails[$WithData].Add($Script, $made)
    }
    $made
}
