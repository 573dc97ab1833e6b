# CloudWatch Logs.

function Add-FakeLogEvent([Parameter(Mandatory)] [string] $LogGroupName, [Parameter(Mandatory)] [string] $Message, [string] $LogStreamName = 'stream', [long] $Timestamp) {
    if (-not $script:Cloud.LogGroups.Contains($LogGroupName)) { $script:Cloud.LogGroups[$LogGroupName] = @() }
    $time = $Timestamp ? $Timestamp : [DateTimeOffset]::new((Get-FakeTime), [timespan]::Zero).ToUnixTimeMilliseconds()
    $script:Cloud.LogGroups[$LogGroupName] += @{ Message = $Message; LogStreamName = $LogStreamName; Timestamp = $time; EventId = New-FakeId }
    Save-FakeCloud
}

# Patterns are taken as words, all of which a message must have.
$script:Operations['CloudWatchLogs.FilterLogEvents'] = {
    param($request, $region)
    if (-not $script:Cloud.LogGroups.Contains($request.LogGroupName)) { Stop-Operation ResourceNotFoundException 'The specified log group does not exist.' 400 CloudWatchLogs }
    $words = @([regex]::Matches([string] $request.FilterPattern, '"([^"]+)"|([^\s"]+)') | ForEach-Object { $_.Groups[1].Value + $_.Groups[2].Value })
    $some = @($script:Cloud.LogGroups[$request.LogGroupName] | Where-Object {
        $event = $_
        (-not $request.StartTime -or $event.Timestamp -ge $request.StartTime) -and (-not $request.EndTime -or $event.Timestamp -le $request.EndTime) -and
        (-not $request.LogStreamName -or $event.LogStreamName -in $request.LogStreamName) -and @($words | Where-Object { -not $event.Message.Contains($_) }).Count -eq 0
    })
    New-SdkObject CloudWatchLogs.Model.FilterLogEventsResponse ([ordered]@{
        Events = ConvertTo-SdkList @($some | ForEach-Object { New-SdkObject CloudWatchLogs.Model.FilteredLogEvent ([ordered]@{ EventId = $_.EventId; Timestamp = [long] $_.Timestamp; IngestionTime = [long] $_.Timestamp; LogStreamName = $_.LogStreamName; Message = $_.Message }) })
        SearchedLogStreams = ConvertTo-SdkList @(); NextToken = $null
    })
}

$script:Operations['CloudWatchLogs.DescribeLogGroups'] = {
    param($request, $region)
    New-SdkObject CloudWatchLogs.Model.DescribeLogGroupsResponse @{ LogGroups = ConvertTo-SdkList @($script:Cloud.LogGroups.Keys | Where-Object { $_.StartsWith([string] $request.LogGroupNamePrefix) } | ForEach-Object { New-SdkObject CloudWatchLogs.Model.LogGroup @{ LogGroupName = $_; Arn = "arn:aws:logs:${region}:$($script:AccountId):log-group:${_}:*" } }) }
}
