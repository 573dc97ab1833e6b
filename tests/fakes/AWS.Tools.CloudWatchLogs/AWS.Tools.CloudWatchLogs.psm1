Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

. ([scriptblock]::Create((Get-FakeCmdletText CloudWatchLogs logs -Paged 'Get-CWLFilteredLogEvent', 'Get-CWLLogGroup' -Table @'
Get-CWLFilteredLogEvent | FilterLogEvents | * | None | !LogGroupName@0^ EndTime:long? FilterPattern LogStreamNamePrefix LogStreamName+[] StartTime:long? Interleaved:bool? Limit:int? NextToken
Get-CWLLogGroup | DescribeLogGroups | LogGroups | None | LogGroupNamePrefix@0^ Limit:int? NextToken
'@) -join "`n"))
