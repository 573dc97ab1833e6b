Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

. ([scriptblock]::Create((Get-FakeCmdletText StepFunctions states -Paged 'Get-SFNExecutionHistory', 'Get-SFNExecutionList', 'Get-SFNStateMachineList', 'Get-SFNMapRunList' -Table @'
Start-SFNExecution | StartExecution | * | Medium | !StateMachineArn@0^ Input Name TraceHeader
Start-SFNSyncExecution | StartSyncExecution | * | Medium | !StateMachineArn@0^ IncludedData Input Name TraceHeader
Get-SFNExecution | DescribeExecution | * | None | !ExecutionArn@0^ IncludedData
Get-SFNExecutionHistory | GetExecutionHistory | Events | None | !ExecutionArn@0^ IncludeExecutionData:bool? ReverseOrder:bool? MaxResult+:int? NextToken
Get-SFNExecutionList | ListExecutions | Executions | None | StateMachineArn@0^ MapRunArn RedriveFilter StatusFilter MaxResult+:int? NextToken
Stop-SFNExecution | StopExecution | StopDate | Medium | !ExecutionArn@0^ Cause Error
Restart-SFNExecution | RedriveExecution | RedriveDate | Medium | !ExecutionArn@0^ ClientToken
Get-SFNStateMachine | DescribeStateMachine | * | None | !StateMachineArn@0^ IncludedData
Get-SFNStateMachineForExecution | DescribeStateMachineForExecution | * | None | !ExecutionArn@0^ IncludedData
Get-SFNStateMachineList | ListStateMachines | StateMachines | None | MaxResult+:int? NextToken
Get-SFNMapRun | DescribeMapRun | * | None | !MapRunArn@0^
Get-SFNMapRunList | ListMapRuns | MapRuns | None | !ExecutionArn@0^ MaxResult+:int? NextToken
'@) -join "`n"))
