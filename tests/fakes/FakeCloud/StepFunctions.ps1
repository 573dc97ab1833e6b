# Step Functions: state machines that stacks made, and executions that end as a test says.

# How executions of a state machine (by its name) end: Set-FakeExecution orders-dev -Status FAILED -Error Card.Declined
# -Ticks is how often it is looked at until then, -History the events between its first and its last.
function Set-FakeExecution {
    param(
        [Parameter(Mandatory)] [string] $StateMachineName,
        [ValidateSet('SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED')] [string] $Status = 'SUCCEEDED',
        [string] $Output, [string] $ErrorName, [string] $Cause, [int] $Ticks = 1, [object[]] $History = @()
    )
    $script:Cloud.Outcomes[$StateMachineName] = @{ Status = $Status; Output = $Output; Error = $ErrorName; Cause = $Cause; Ticks = $Ticks; History = @($History) }
    Save-FakeCloud
}

function Find-StateMachine([string] $Arn) {
    $plain = ($Arn -split ':')[0..6] -join ':'
    (Find-Resource AWS::StepFunctions::StateMachine $plain) ?? (Stop-Operation StateMachineDoesNotExist "State Machine Does Not Exist: '$Arn'" 400 StepFunctions)
}

function Get-StateMachineType($Machine) { $Machine.Properties.StateMachineType ?? 'STANDARD' }

function Find-Execution([string] $Arn) {
    $script:Cloud.Executions[$Arn] ?? (Stop-Operation ExecutionDoesNotExist "Execution Does Not Exist: '$Arn'" 400 StepFunctions)
}

function New-ExecutionRecord($Machine, $Request, [string] $Kind) {
    try { [System.Text.Json.JsonDocument]::Parse($Request.Input ?? '{}').Dispose() } catch { Stop-Operation InvalidExecutionInput "Invalid State Machine Execution Input: '$($Request.Input)'" 400 StepFunctions }
    $machineName = ($Machine.PhysicalId -split ':')[-1]
    $name = $Request.Name ?? (New-FakeId)
    $arn = $Machine.PhysicalId -replace ':stateMachine:', ":${Kind}:"
    $outcome = $script:Cloud.Outcomes[$machineName] ?? @{ Status = 'SUCCEEDED'; Output = $null; Error = $null; Cause = $null; Ticks = 1; History = @() }
    @{
        ExecutionArn = "${arn}:$name"; StateMachineArn = $Machine.PhysicalId; Name = $name; Input = $Request.Input ?? '{}'; Status = 'RUNNING'
        Start = Get-FakeTime; Stop = $null; Looks = 0; Outcome = $outcome; Redrives = 0; Redrive = $null; Output = $null; Error = $null; Cause = $null
    }
}

# A look lets it go on.
function Step-Execution($Execution) {
    if ($Execution.Status -ne 'RUNNING') { return }
    if ($Execution.Looks++ -lt $Execution.Outcome.Ticks) { return }
    $Execution.Status = $Execution.Outcome.Status
    $Execution.Stop = Get-FakeTime
    if ($Execution.Status -eq 'SUCCEEDED') { $Execution.Output = $Execution.Outcome.Output ? $Execution.Outcome.Output : $Execution.Input }
    else { $Execution.Error = $Execution.Outcome.Error; $Execution.Cause = $Execution.Outcome.Cause }
}

function ConvertTo-SdkExecution([string] $Type, $Execution, [string] $StatusType = 'ExecutionStatus') {
    $members = [ordered]@{
        ExecutionArn = $Execution.ExecutionArn; StateMachineArn = $Execution.StateMachineArn; Name = $Execution.Name; Status = "Amazon.StepFunctions.$StatusType" -as [type]
        StartDate = ConvertTo-SdkTime $Execution.Start; StopDate = ConvertTo-SdkTime $Execution.Stop; MapRunArn = $null
    }
    $members.Status = $members.Status::new($Execution.Status)
    if ($Type -ne 'ExecutionListItem') { $members.Input = $Execution.Input; $members.Output = $Execution.Output; $members.Error = $Execution.Error; $members.Cause = $Execution.Cause; $members.TraceHeader = $null }
    if ($Type -ne 'StartSyncExecutionResponse') {
        $members.RedriveCount = $Execution.Redrives
        $members.RedriveDate = ConvertTo-SdkTime $Execution.Redrive
        $members.RedriveStatus = [Amazon.StepFunctions.ExecutionRedriveStatus]::new(($Execution.Status -in 'FAILED', 'TIMED_OUT', 'ABORTED') ? 'REDRIVABLE' : 'NOT_REDRIVABLE')
    }
    New-SdkObject "StepFunctions.Model.$Type" $members
}

$script:Operations['StepFunctions.StartExecution'] = {
    param($request, $region)
    $machine = Find-StateMachine $request.StateMachineArn
    $execution = New-ExecutionRecord $machine $request ((Get-StateMachineType $machine) -eq 'EXPRESS' ? 'express' : 'execution')
    $known = $script:Cloud.Executions[$execution.ExecutionArn]
    # The same name with the same input is the same execution while it runs.
    if ($known -and ($known.Status -ne 'RUNNING' -or $known.Input -cne $execution.Input)) { Stop-Operation ExecutionAlreadyExists "Execution Already Exists: '$($execution.ExecutionArn)'" 400 StepFunctions }
    if (-not $known) { $script:Cloud.Executions[$execution.ExecutionArn] = $known = $execution }
    New-SdkObject StepFunctions.Model.StartExecutionResponse ([ordered]@{ ExecutionArn = $known.ExecutionArn; StartDate = ConvertTo-SdkTime $known.Start })
}

$script:Operations['StepFunctions.StartSyncExecution'] = {
    param($request, $region)
    $machine = Find-StateMachine $request.StateMachineArn
    if ((Get-StateMachineType $machine) -ne 'EXPRESS') { Stop-Operation StateMachineTypeNotSupported 'This operation is not supported by this type of state machine' 400 StepFunctions }
    $execution = New-ExecutionRecord $machine $request express
    $execution.Looks = $execution.Outcome.Ticks
    Step-Execution $execution
    ConvertTo-SdkExecution StartSyncExecutionResponse $execution SyncExecutionStatus
}

$script:Operations['StepFunctions.DescribeExecution'] = {
    param($request, $region)
    $execution = Find-Execution $request.ExecutionArn
    Step-Execution $execution
    ConvertTo-SdkExecution DescribeExecutionResponse $execution
}

# Events with the members that their kind has; ids and what came before follow from the order.
$script:Operations['StepFunctions.GetExecutionHistory'] = {
    param($request, $region)
    if ($request.ExecutionArn -match ':express:') { Stop-Operation InvalidArn 'Invalid Arn' 400 StepFunctions }
    $execution = Find-Execution $request.ExecutionArn
    Step-Execution $execution
    $isOver = $execution.Status -ne 'RUNNING'
    $end = @{ SUCCEEDED = 'ExecutionSucceeded'; FAILED = 'ExecutionFailed'; TIMED_OUT = 'ExecutionTimedOut'; ABORTED = 'ExecutionAborted' }[$execution.Status]
    $all = @(
        @{ Type = 'ExecutionStarted'; ExecutionStartedEventDetails = New-SdkObject StepFunctions.Model.ExecutionStartedEventDetails @{ Input = $execution.Input; RoleArn = "arn:aws:iam::$($script:AccountId):role/machine" } }
        $execution.Outcome.History
        if ($isOver) {
            $details = $execution.Status -eq 'SUCCEEDED' ? @{ Output = $execution.Output } : @{ Error = $execution.Error; Cause = $execution.Cause }
            @{ Type = $end; "${end}EventDetails" = New-SdkObject "StepFunctions.Model.${end}EventDetails" $details }
        })
    $time = $execution.Start
    $events = @(for ($i = 0; $i -lt $all.Count; $i++) {
        $members = [ordered]@{ Id = [long] ($i + 1); PreviousEventId = [long] $i; Timestamp = ConvertTo-SdkTime ($time + $i * 10000000); Type = [Amazon.StepFunctions.HistoryEventType]::new($all[$i].Type) }
        foreach ($key in $all[$i].Keys) { if ($key -ne 'Type') { $members[$key] = $all[$i][$key] -is [System.Collections.IDictionary] ? (New-SdkObject "StepFunctions.Model.$key" $all[$i][$key]) : $all[$i][$key] } }
        New-SdkObject StepFunctions.Model.HistoryEvent $members
    })
    if ($request.ReverseOrder) { [array]::Reverse($events) }
    New-SdkObject StepFunctions.Model.GetExecutionHistoryResponse @{ Events = ConvertTo-SdkList $events }
}

$script:Operations['StepFunctions.ListExecutions'] = {
    param($request, $region)
    $null = Find-StateMachine $request.StateMachineArn
    $some = @($script:Cloud.Executions.Values | Where-Object { $_.StateMachineArn -eq $request.StateMachineArn -and (-not $request.StatusFilter -or $_.Status -eq $request.StatusFilter) })
    [array]::Reverse($some)
    New-SdkObject StepFunctions.Model.ListExecutionsResponse @{ Executions = ConvertTo-SdkList @($some | ForEach-Object { ConvertTo-SdkExecution ExecutionListItem $_ }) }
}

$script:Operations['StepFunctions.StopExecution'] = {
    param($request, $region)
    $execution = Find-Execution $request.ExecutionArn
    if ($execution.Status -eq 'RUNNING') { $execution.Status = 'ABORTED'; $execution.Stop = Get-FakeTime; $execution.Error = $request.Error; $execution.Cause = $request.Cause }
    New-SdkObject StepFunctions.Model.StopExecutionResponse @{ StopDate = ConvertTo-SdkTime $execution.Stop }
}

$script:Operations['StepFunctions.RedriveExecution'] = {
    param($request, $region)
    $execution = Find-Execution $request.ExecutionArn
    if ($execution.Status -notin 'FAILED', 'TIMED_OUT', 'ABORTED') { Stop-Operation ExecutionNotRedrivable "Execution is $($execution.Status) and cannot be redriven." 400 StepFunctions }
    $execution.Status = 'RUNNING'
    $execution.Stop = $null
    $execution.Looks = 0
    $execution.Redrives++
    $execution.Redrive = Get-FakeTime
    $execution.Outcome = $script:Cloud.Outcomes[($execution.StateMachineArn -split ':')[-1]] ?? $execution.Outcome
    New-SdkObject StepFunctions.Model.RedriveExecutionResponse @{ RedriveDate = ConvertTo-SdkTime $execution.Redrive }
}

$script:Operations['StepFunctions.DescribeStateMachine'] = {
    param($request, $region)
    $machine = Find-StateMachine $request.StateMachineArn
    New-SdkObject StepFunctions.Model.DescribeStateMachineResponse ([ordered]@{
        StateMachineArn = $machine.PhysicalId; Name = ($machine.PhysicalId -split ':')[-1]; Status = [Amazon.StepFunctions.StateMachineStatus]::new('ACTIVE'); Type = [Amazon.StepFunctions.StateMachineType]::new((Get-StateMachineType $machine))
        Definition = $machine.Properties.DefinitionString; RoleArn = $machine.Properties.RoleArn; CreationDate = ConvertTo-SdkTime $machine.Updated; RevisionId = $null
    })
}

$script:Operations['StepFunctions.ListStateMachines'] = {
    param($request, $region)
    New-SdkObject StepFunctions.Model.ListStateMachinesResponse @{ StateMachines = ConvertTo-SdkList @(foreach ($stack in $script:Cloud.Stacks.Values) {
        if ($stack.Region -ne $region) { continue }
        foreach ($resource in $stack.Resources.Values) {
            if ($resource.Type -eq 'AWS::StepFunctions::StateMachine' -and $resource.PhysicalId) { New-SdkObject StepFunctions.Model.StateMachineListItem ([ordered]@{ StateMachineArn = $resource.PhysicalId; Name = ($resource.PhysicalId -split ':')[-1]; Type = [Amazon.StepFunctions.StateMachineType]::new((Get-StateMachineType $resource)); CreationDate = ConvertTo-SdkTime $resource.Updated }) }
        }
    }) }
}
