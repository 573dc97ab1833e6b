# Step Functions: state machines that stacks made, and executions that end as a test says.

$script:NotTruncated = [Amazon.StepFunctions.Model.HistoryEventExecutionDataDetails]::new()
$script:NotTruncated.Truncated = $false

# A state machine that no stack of the test has: New-FakeMachine ping -Type EXPRESS -Level ALL. Its log group is /sfn/<name>.
function New-FakeMachine([Parameter(Mandatory)] [string] $Name, [string] $Type = 'STANDARD', [string] $Level = 'OFF', [bool] $WithData = $true, [string] $Region = 'us-east-1', [string] $Definition = '{}') {
    $stack = New-StackRecord "made-$Name" $Region CREATE_COMPLETE
    $arn = "arn:aws:states:${Region}:$($script:AccountId):stateMachine:$Name"
    $properties = @{ StateMachineName = $Name; StateMachineType = $Type; DefinitionString = $Definition; RoleArn = "arn:aws:iam::$($script:AccountId):role/machine" }
    if ($Level -ne 'OFF') {
        $properties.LoggingConfiguration = @{ Level = $Level; IncludeExecutionData = $WithData; Destinations = @(@{ CloudWatchLogsLogGroup = @{ LogGroupArn = "arn:aws:logs:${Region}:$($script:AccountId):log-group:/sfn/${Name}:*" } }) }
        if (-not $script:Cloud.LogGroups.Contains("/sfn/$Name")) { $script:Cloud.LogGroups["/sfn/$Name"] = @() }
    }
    $stack.Resources.Machine = @{ LogicalId = 'Machine'; Type = 'AWS::StepFunctions::StateMachine'; PhysicalId = $arn; Properties = $properties; Updated = Get-FakeTime; Status = 'CREATE_COMPLETE' }
    Save-FakeCloud
    $arn
}

function Find-StateMachineByName([string] $Name) {
    foreach ($stack in $script:Cloud.Stacks.Values) { foreach ($resource in $stack.Resources.Values) { if ($resource.Type -eq 'AWS::StepFunctions::StateMachine' -and "$($resource.PhysicalId)".EndsWith(":stateMachine:$Name")) { return $resource } } }
}

function Find-StateMachine([string] $Arn) {
    $plain = ($Arn -split ':')[0..6] -join ':'
    (Find-Resource AWS::StepFunctions::StateMachine $plain) ?? (Stop-Operation StateMachineDoesNotExist "State Machine Does Not Exist: '$Arn'" 400 StepFunctions)
}

function Get-StateMachineType($Machine) { $Machine.Properties.StateMachineType ?? 'STANDARD' }

# As it is seen: where reads lag, later than it is.
function Find-Execution([string] $Arn, [switch] $AsItIs) {
    if ($Arn -match ':express:') { Stop-Operation InvalidArn "Invalid Arn: 'Resource type not valid in this context: express'" 400 StepFunctions }
    if ($Arn -notmatch '^arn:[\w-]+:states:[\w-]+:\d{12}:execution:[^:]+:[^:]+$') { Stop-Operation InvalidArn "Invalid Arn: '$Arn'" 400 StepFunctions }
    $execution = $script:Cloud.Executions[$Arn]
    $isSeen = $AsItIs -or @($execution.Views | Where-Object { $_.Call -le $script:Cloud.Age - $script:Options.Lag }).Count -gt 0
    if (-not $execution -or -not $isSeen) { Stop-Operation ExecutionDoesNotExist "Execution Does Not Exist: '$Arn'" 400 StepFunctions }
    $execution
}

function Get-ExecutionView($Execution) {
    if ($script:Options.Lag -eq 0 -or $Execution.IsExpress) { return $Execution }
    $seen = @($Execution.Views | Where-Object { $_.Call -le $script:Cloud.Age - $script:Options.Lag })
    if (-not $seen) { return $null }
    $view = $Execution.Clone()
    foreach ($name in @($seen[-1].Keys)) { if ($name -ne 'Call') { $view[$name] = $seen[-1][$name] } }
    $view
}

function ConvertTo-SdkExecution([string] $Type, $Execution, [string] $StatusType = 'ExecutionStatus') {
    $members = [ordered]@{
        ExecutionArn = $Execution.ExecutionArn; StateMachineArn = $Execution.StateMachineArn; Name = $Execution.Name; Status = ("Amazon.StepFunctions.$StatusType" -as [type])::new($Execution.Status)
        StartDate = ConvertTo-SdkTime $Execution.Start; StopDate = ConvertTo-SdkTime $Execution.Stop; MapRunArn = $null
    }
    if ($Type -ne 'ExecutionListItem') { $members.Input = $Execution.Input; $members.Output = $Execution.Output; $members.Error = $Execution.Error; $members.Cause = $Execution.Cause; $members.TraceHeader = $null }
    if ($Type -ne 'StartSyncExecutionResponse') {
        $members.RedriveCount = $Execution.Redrives
        $members.RedriveDate = ConvertTo-SdkTime $Execution.Redrive
        $why = Get-RedriveRefusal $Execution
        if ($Type -ne 'ExecutionListItem') {
            $members.RedriveStatus = [Amazon.StepFunctions.ExecutionRedriveStatus]::new($why ? 'NOT_REDRIVABLE' : 'REDRIVABLE')
            $members.RedriveStatusReason = $why
        }
    }
    New-SdkObject "StepFunctions.Model.$Type" $members
}

function Get-RedriveRefusal($Execution) {
    if ($Execution.Status -notin 'FAILED', 'TIMED_OUT', 'ABORTED') { "Execution is $($Execution.Status) and cannot be redriven" }
    elseif ($Execution.Outcome.NotRedrivable) { $Execution.Outcome.NotRedrivable }
}

function Assert-StartRequest($Request) {
    if ($null -ne $Request.Name -and $Request.Name -cnotmatch '^[^\s<>{}\[\]?*"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]{1,80}$') { Stop-Operation InvalidName "Invalid Name: '$($Request.Name)'" 400 StepFunctions }
    $text = $Request.Input ?? '{}'
    try { [System.Text.Json.JsonDocument]::Parse($text).Dispose() } catch { Stop-Operation InvalidExecutionInput "Invalid State Machine Execution Input: '$($_.Exception.InnerException.Message)'" 400 StepFunctions }
    if ([System.Text.Encoding]::UTF8.GetByteCount($text) -gt 262144) { Stop-Operation ValidationException "1 validation error detected: Value at 'input' failed to satisfy constraint: Member must have length less than or equal to 262144" 400 StepFunctions }
}

$script:Operations['StepFunctions.StartExecution'] = {
    param($request, $region)
    $machine = Find-StateMachine $request.StateMachineArn
    Assert-StartRequest $request
    $isExpress = (Get-StateMachineType $machine) -eq 'EXPRESS'
    $execution = if (-not $isExpress -and $request.Name) { $script:Cloud.Executions["$($machine.PhysicalId -replace ':stateMachine:', ':execution:'):$($request.Name)"] }
    # The same name with the same input is the same execution while it runs. Express machines do not look at names.
    if ($execution -and ($execution.Status -ne 'RUNNING' -or $execution.Input -cne ($request.Input ?? '{}'))) { Stop-Operation ExecutionAlreadyExists "Execution Already Exists: '$($execution.ExecutionArn)'" 400 StepFunctions }
    if (-not $execution) {
        $running = @($script:Cloud.Executions.Values | Where-Object { $_.Status -eq 'RUNNING' -and -not $_.IsExpress }).Count
        if ($script:Options.ExecutionLimit -and -not $isExpress -and $running -ge $script:Options.ExecutionLimit) { Stop-Operation ExecutionLimitExceeded "Max concurrent executions exceeded for account $($script:AccountId)" 400 StepFunctions }
        $execution = New-ExecutionRecord $machine $request
        $script:Cloud.Executions[$execution.ExecutionArn] = $execution
        if ($isExpress) { Invoke-Express $machine $execution }
    }
    New-SdkObject StepFunctions.Model.StartExecutionResponse ([ordered]@{ ExecutionArn = $execution.ExecutionArn; StartDate = ConvertTo-SdkTime $execution.Start })
}

# What an Express execution did is known at once; its logs come later.
function Invoke-Express($Machine, $Execution) {
    $Execution.Looks = $Execution.Outcome.Ticks
    Step-Execution $Execution
    Write-ExecutionLog $Machine $Execution
}

$script:Operations['StepFunctions.StartSyncExecution'] = {
    param($request, $region)
    $config = $request.ClientConfig
    # The name of the host begins with sync-, which a local endpoint has not.
    if ($script:Endpoint -and $script:Endpoint -notmatch '\.amazonaws\.com' -and -not $config.DisableHostPrefixInjection) {
        throw [System.Net.Http.HttpRequestException]::new("Name or service not known (sync-$(([uri] $script:Endpoint).Authority))")
    }
    $machine = Find-StateMachine $request.StateMachineArn
    if ((Get-StateMachineType $machine) -ne 'EXPRESS') { Stop-Operation StateMachineTypeNotSupported 'This operation is not supported by this type of state machine' 400 StepFunctions }
    Assert-StartRequest $request
    # The SDK gives up waiting, and starts it again.
    $patience = $config.Timeout ? $config.Timeout.TotalSeconds : 100
    $isGivenUp = $script:Options.SyncLasts -gt $patience
    $starts = $isGivenUp ? 1 + ($config.MaxErrorRetry ?? 4) : 1
    for ($i = 0; $i -lt $starts; $i++) {
        $execution = New-ExecutionRecord $machine $request
        $script:Cloud.Executions[$execution.ExecutionArn] = $execution
        Save-FakeCloud
        if ($script:Options.SyncSeconds) { Start-Sleep -Seconds $script:Options.SyncSeconds }
        Invoke-Express $machine $execution
    }
    if ($isGivenUp) { throw [System.Threading.Tasks.TaskCanceledException]::new('A task was canceled.') }
    ConvertTo-SdkExecution StartSyncExecutionResponse $execution SyncExecutionStatus
}

$script:Operations['StepFunctions.DescribeExecution'] = {
    param($request, $region)
    $execution = Find-Execution $request.ExecutionArn
    Step-Execution $execution
    ConvertTo-SdkExecution DescribeExecutionResponse (Get-ExecutionView $execution)
}

# Makes its own pages, so that only those that are asked for are made. A token is the id of the last event given out.
$script:Operations['StepFunctions.GetExecutionHistory'] = {
    param($request, $region)
    if ($request.MaxResult -gt 1000) { Stop-Operation ValidationException "1 validation error detected: Value '$($request.MaxResult)' at 'maxResults' failed to satisfy constraint: Member must have value less than or equal to 1000" 400 StepFunctions }
    $execution = Find-Execution $request.ExecutionArn
    if (-not $request.NextToken) { Step-Execution $execution }
    elseif ($request.NextToken -notmatch '^history-(\d+)$') { Stop-Operation InvalidToken "Invalid Token: '$($request.NextToken)'" 400 StepFunctions }
    $seen = @(Get-SeenSegments $execution)
    $total = if ($seen) { $seen[-1].At + $seen[-1].Size } else { 0 }
    $size = $request.MaxResult ? $request.MaxResult : 100
    if ($script:Options.HistoryPage) { $size = [math]::Min($size, $script:Options.HistoryPage) }
    $step = $request.ReverseOrder ? -1 : 1
    $id = if ($request.NextToken) { [long] $request.NextToken.Substring(8) + $step } elseif ($request.ReverseOrder) { $total } else { 1 }
    $withData = $request.IncludeExecutionData -ne $false
    $events = [System.Collections.Generic.List[object]]::new()
    for (; $events.Count -lt $size -and $id -ge 1 -and $id -le $total; $id += $step) {
        $segment = foreach ($one in $seen) { if ($id -le $one.At + $one.Size) { $one; break } }
        $events.Add((New-HistoryEvent $execution $segment $id $withData))
    }
    New-SdkObject StepFunctions.Model.GetExecutionHistoryResponse ([ordered]@{ Events = ConvertTo-SdkList $events; NextToken = $events.Count -gt 0 -and $id -ge 1 -and $id -le $total ? "history-$($id - $step)" : $null })
}

$script:Operations['StepFunctions.ListExecutions'] = {
    param($request, $region)
    if ($request.MapRunArn) { return New-SdkObject StepFunctions.Model.ListExecutionsResponse @{ Executions = ConvertTo-SdkList @() } }
    $machine = Find-StateMachine $request.StateMachineArn
    if ((Get-StateMachineType $machine) -eq 'EXPRESS') { Stop-Operation StateMachineTypeNotSupported 'This operation is not supported by this type of state machine' 400 StepFunctions }
    $all = @(foreach ($execution in $script:Cloud.Executions.Values) { if ($execution.StateMachineArn -eq $machine.PhysicalId) { Get-ExecutionView $execution } })
    $some = @($all | Where-Object { $_ -and (-not $request.StatusFilter -or $_.Status -eq $request.StatusFilter) -and (-not $request.RedriveFilter -or ($_.Redrives -gt 0) -eq ($request.RedriveFilter -eq 'REDRIVEN')) })
    [array]::Reverse($some)
    New-SdkObject StepFunctions.Model.ListExecutionsResponse @{ Executions = ConvertTo-SdkList @($some | ForEach-Object { ConvertTo-SdkExecution ExecutionListItem $_ }) }
}

$script:Operations['StepFunctions.StopExecution'] = {
    param($request, $region)
    $execution = Find-Execution $request.ExecutionArn -AsItIs
    if ($execution.Status -eq 'RUNNING') { Stop-Script $execution ABORTED $null $request.Error $request.Cause }
    New-SdkObject StepFunctions.Model.StopExecutionResponse @{ StopDate = ConvertTo-SdkTime $execution.Stop }
}

$script:Operations['StepFunctions.RedriveExecution'] = {
    param($request, $region)
    $execution = Find-Execution $request.ExecutionArn -AsItIs
    # The same request once more: its first answer was lost.
    if (-not $request.ClientToken -or $request.ClientToken -notin $execution.Tokens) {
        $why = Get-RedriveRefusal $execution
        if ($why) { Stop-Operation ExecutionNotRedrivable $why 400 StepFunctions }
        if ($request.ClientToken) { $execution.Tokens += $request.ClientToken }
        $execution.Redrives++
        $execution.Redrive = Get-FakeTime
        $execution.Outcome = Find-Outcome ($execution.StateMachineArn -split ':')[-1] $execution.Name
        Start-Segment $execution ExecutionRedriven $execution.Redrive
        $execution.Segments[-1].Redrives = $execution.Redrives
    }
    New-SdkObject StepFunctions.Model.RedriveExecutionResponse @{ RedriveDate = ConvertTo-SdkTime $execution.Redrive }
}

# How far it is follows from how far its execution is.
function ConvertTo-SdkMapRun([string] $Arn) {
    $run = $script:Cloud.MapRuns[$Arn] ?? (Stop-Operation ResourceNotFound "Resource not found: '$Arn'" 400 StepFunctions)
    $execution = $script:Cloud.Executions[$run.ExecutionArn]
    $isOver = $execution.Status -ne 'RUNNING'
    $done = [long] ($isOver ? $run.Total : [math]::Floor($run.Total * $execution.Looks / ($execution.Outcome.Ticks + 1)))
    $failed = [long] [math]::Min($done, $run.Failed ?? 0)
    $counts = [ordered]@{ Aborted = [long] 0; Failed = $failed; FailuresNotRedrivable = [long] 0; Pending = [long] ($run.Total - $done); PendingRedrive = [long] 0; ResultsWritten = [long] 0; Running = [long] 0; Succeeded = $done - $failed; TimedOut = [long] 0; Total = [long] $run.Total }
    New-SdkObject StepFunctions.Model.DescribeMapRunResponse ([ordered]@{
        MapRunArn = $Arn; ExecutionArn = $run.ExecutionArn; Status = $isOver ? ($execution.Status -eq 'SUCCEEDED' ? 'SUCCEEDED' : 'FAILED') : 'RUNNING'; StartDate = ConvertTo-SdkTime $run.Start; StopDate = $isOver ? (ConvertTo-SdkTime $execution.Stop) : (ConvertTo-SdkTime $null)
        MaxConcurrency = 0; ToleratedFailureCount = [long] 0; ToleratedFailurePercentage = [single] 0; RedriveCount = 0
        ItemCounts = New-SdkObject StepFunctions.Model.MapRunItemCounts $counts; ExecutionCounts = New-SdkObject StepFunctions.Model.MapRunExecutionCounts $counts
    })
}

$script:Operations['StepFunctions.DescribeMapRun'] = { param($request, $region) ConvertTo-SdkMapRun $request.MapRunArn }

$script:Operations['StepFunctions.ListMapRuns'] = {
    param($request, $region)
    $execution = Find-Execution $request.ExecutionArn
    New-SdkObject StepFunctions.Model.ListMapRunsResponse @{ MapRuns = ConvertTo-SdkList @($execution.MapRuns.Values | ForEach-Object { $run = ConvertTo-SdkMapRun $_; New-SdkObject StepFunctions.Model.MapRunListItem ([ordered]@{ MapRunArn = $_; ExecutionArn = $execution.ExecutionArn; StateMachineArn = $execution.StateMachineArn; StartDate = $run.StartDate; StopDate = $run.StopDate }) }) }
}

function ConvertTo-SdkLogging($Logging) {
    New-SdkObject StepFunctions.Model.LoggingConfiguration ([ordered]@{
        Level = [Amazon.StepFunctions.LogLevel]::new($Logging.Level ?? 'OFF'); IncludeExecutionData = [bool] $Logging.IncludeExecutionData
        Destinations = ConvertTo-SdkList @($Logging.Destinations | Where-Object { $_ } | ForEach-Object { New-SdkObject StepFunctions.Model.LogDestination @{ CloudWatchLogsLogGroup = New-SdkObject StepFunctions.Model.CloudWatchLogsLogGroup @{ LogGroupArn = $_.CloudWatchLogsLogGroup.LogGroupArn } } })
    })
}

$script:Operations['StepFunctions.DescribeStateMachine'] = {
    param($request, $region)
    $machine = Find-StateMachine $request.StateMachineArn
    New-SdkObject StepFunctions.Model.DescribeStateMachineResponse ([ordered]@{
        StateMachineArn = $machine.PhysicalId; Name = ($machine.PhysicalId -split ':')[-1]; Status = [Amazon.StepFunctions.StateMachineStatus]::new('ACTIVE'); Type = [Amazon.StepFunctions.StateMachineType]::new((Get-StateMachineType $machine))
        Definition = $machine.Properties.DefinitionString; RoleArn = $machine.Properties.RoleArn; CreationDate = ConvertTo-SdkTime $machine.Updated; RevisionId = $null
        LoggingConfiguration = ConvertTo-SdkLogging $machine.Properties.LoggingConfiguration
    })
}

$script:Operations['StepFunctions.DescribeStateMachineForExecution'] = {
    param($request, $region)
    $machine = Find-StateMachine (Find-Execution $request.ExecutionArn).StateMachineArn
    New-SdkObject StepFunctions.Model.DescribeStateMachineForExecutionResponse ([ordered]@{
        StateMachineArn = $machine.PhysicalId; Name = ($machine.PhysicalId -split ':')[-1]
        Definition = $machine.Properties.DefinitionString; RoleArn = $machine.Properties.RoleArn; UpdateDate = ConvertTo-SdkTime $machine.Updated; RevisionId = $null; MapRunArn = $null; Label = $null
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
