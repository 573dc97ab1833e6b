# CloudWatch Logs.

function Add-FakeLogEvent([Parameter(Mandatory)] [string] $LogGroupName, [Parameter(Mandatory)] [string] $Message, [string] $LogStreamName = 'stream', [long] $Timestamp, [long] $Call) {
    if (-not $script:Cloud.LogGroups.Contains($LogGroupName)) { $script:Cloud.LogGroups[$LogGroupName] = @() }
    $time = $Timestamp ? $Timestamp : [DateTimeOffset]::new((Get-FakeTime), [timespan]::Zero).ToUnixTimeMilliseconds()
    $script:Cloud.LogGroups[$LogGroupName] += @{ Message = $Message; LogStreamName = $LogStreamName; Timestamp = $time; EventId = New-FakeId; Call = $Call }
    Save-FakeCloud
}

# Patterns are taken as words, all of which a message must have.
$script:Operations['CloudWatchLogs.FilterLogEvents'] = {
    param($request, $region)
    if (-not $script:Cloud.LogGroups.Contains($request.LogGroupName)) { Stop-Operation ResourceNotFoundException 'The specified log group does not exist.' 400 CloudWatchLogs }
    $words = @([regex]::Matches([string] $request.FilterPattern, '"([^"]+)"|([^\s"]+)') | ForEach-Object { $_.Groups[1].Value + $_.Groups[2].Value })
    $some = @($script:Cloud.LogGroups[$request.LogGroupName] | Where-Object {
        $event = $_
        $event.Call -le $script:Cloud.Age -and (-not $request.StartTime -or $event.Timestamp -ge $request.StartTime) -and (-not $request.EndTime -or $event.Timestamp -le $request.EndTime) -and
        (-not $request.LogStreamName -or $event.LogStreamName -in $request.LogStreamName) -and @($words | Where-Object { -not $event.Message.Contains($_) }).Count -eq 0
    })
    New-SdkObject CloudWatchLogs.Model.FilterLogEventsResponse ([ordered]@{
        Events = ConvertTo-SdkList @($some | ForEach-Object { New-SdkObject CloudWatchLogs.Model.FilteredLogEvent ([ordered]@{ EventId = $_.EventId; Timestamp = [long] $_.Timestamp; IngestionTime = [long] $_.Timestamp; LogStreamName = $_.LogStreamName; Message = $_.Message }) })
        SearchedLogStreams = ConvertTo-SdkList @(); NextToken = $null
    })
}

# The lines that Step Functions writes of an execution, as the level of its machine says: not all at once, and later.
function Write-ExecutionLog($Machine, $Execution) {
    $logging = $Machine.Properties.LoggingConfiguration
    $level = $logging.Level ?? 'OFF'
    if ($level -eq 'OFF') { return }
    $group = $logging.Destinations[0].CloudWatchLogsLogGroup.LogGroupArn -replace '^.*:log-group:' -replace ':\*$'
    $seen = @{ Segment = $Execution.Segments[0]; At = 0; Count = $Execution.Segments[0].Count; Size = 2 + $Execution.Segments[0].Count }
    for ($id = 1; $id -le $seen.Size; $id++) {
        $event = New-HistoryEvent $Execution $seen $id ([bool] $logging.IncludeExecutionData)
        $type = "$($event.Type)"
        $isLogged = $level -eq 'ALL' -or $type -match '^Execution(Failed|TimedOut|Aborted)$' -or ($level -eq 'ERROR' -and $type -match '(Failed|TimedOut|Aborted)$|^FailStateEntered$')
        if (-not $isLogged) { continue }
        $time = [DateTimeOffset]::new($event.Timestamp).ToUnixTimeMilliseconds()
        $line = [ordered]@{ id = "$id"; type = $type; details = Get-LoggedDetails $event; previous_event_id = "$($event.PreviousEventId)"; event_timestamp = "$time"; execution_arn = $Execution.ExecutionArn; redrive_count = '0' }
        $later = $script:Options.LogLag + [math]::Ceiling($id / $seen.Size * $Execution.Outcome.Ticks)
        Add-FakeLogEvent $group (ConvertTo-Json $line -Compress -Depth 10) "states/$(($Machine.PhysicalId -split ':')[-1])/2026-01-01/$($Execution.Name)" $time ($script:Cloud.Age + $later)
    }
}

function Get-LoggedDetails($Event) {
    $details = [ordered]@{}
    $name = Get-DetailsName $Event.Type
    if (-not $name) { return $details }
    foreach ($property in $Event.$name.PSObject.Properties) {
        if ($null -eq $property.Value) { continue }
        $key = [char]::ToLowerInvariant($property.Name[0]) + $property.Name.Substring(1)
        $details[$key] = $property.Name -in 'InputDetails', 'OutputDetails' ? @{ truncated = $false } : $property.Value
    }
    $details
}

$script:Operations['CloudWatchLogs.DescribeLogGroups'] = {
    param($request, $region)
    New-SdkObject CloudWatchLogs.Model.DescribeLogGroupsResponse @{ LogGroups = ConvertTo-SdkList @($script:Cloud.LogGroups.Keys | Where-Object { $_.StartsWith([string] $request.LogGroupNamePrefix) } | ForEach-Object { New-SdkObject CloudWatchLogs.Model.LogGroup @{ LogGroupName = $_; Arn = "arn:aws:logs:${region}:$($script:AccountId):log-group:${_}:*" } }) }
}
