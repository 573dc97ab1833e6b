# The fakes behave as AWS.Tools and Step Functions do, as far as running state machines meets them.
BeforeAll {
    . "$PSScriptRoot/FakeAccount.ps1"
    Enter-FakeAccount
    Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudWatchLogs

    function Get-Failure([scriptblock] $Action) { try { $null = & $Action } catch { return $_ }; throw 'It did not fail.' }
    function Get-Code([scriptblock] $Action) { (Get-Failure $Action).Exception.InnerException.ErrorCode }
    function Get-Types([string] $Arn, [hashtable] $With = @{}) { @(Get-SFNExecutionHistory $Arn @With) | ForEach-Object { "$($_.Type)" } }
}

AfterAll { Exit-FakeAccount }

Describe 'standard executions' {
    BeforeEach {
        Reset-FakeCloud
        $arn = New-FakeMachine orders
    }

    It 'show more of their history with each look' {
        Set-FakeExecution orders -Output '{"total":3}' -Ticks 2 -History (New-FakeState Charge Task -Attempt Gateway.Busy), (New-FakeState Ship Pass)
        $execution = (Start-SFNExecution $arn -Name one -Input '{"id":1}').ExecutionArn
        $execution | Should -Be 'arn:aws:states:us-east-1:123456789012:execution:orders:one'
        $counts = 1..4 | ForEach-Object { @(Get-SFNExecutionHistory $execution -MaxResult 1000).Count }
        $counts[0] | Should -BeLessThan $counts[1]
        $counts[1] | Should -BeLessThan $counts[2]
        $counts[2] | Should -Be $counts[3]
        Get-Types $execution | Should -Be ExecutionStarted, TaskStateEntered, TaskScheduled, TaskStarted, TaskFailed, TaskScheduled, TaskStarted, TaskSucceeded, TaskStateExited, PassStateEntered, PassStateExited, ExecutionSucceeded
        (Get-SFNExecution $execution).Output | Should -Be '{"total":3}'
        $events = @(Get-SFNExecutionHistory $execution)
        $events[1].PreviousEventId | Should -Be 0
        $events[2].PreviousEventId | Should -Be 2
        $events[4].TaskFailedEventDetails.Error | Should -Be Gateway.Busy
        $events[4].TaskSucceededEventDetails | Should -BeNullOrEmpty
        $events[0].ExecutionStartedEventDetails.Input | Should -Be '{"id":1}'
        @($events.Timestamp | Sort-Object) | Should -Be @($events.Timestamp)
    }

    It 'have histories in pages, either way, with and without data' {
        Set-FakeExecution orders -Ticks 0 -History (New-FakeState Count Pass -In '{"n":1}' -Out '{"n":2}') -Length 25
        $execution = (Start-SFNExecution $arn).ExecutionArn
        $page = Get-SFNExecutionHistory $execution -MaxResult 10 -NoAutoIteration -Select '*'
        $page.Events.Id | Should -Be (1..10)
        $second = Get-SFNExecutionHistory $execution -MaxResult 10 -NextToken $page.NextToken -Select '*'
        $second.Events.Id | Should -Be (11..20)
        (Get-SFNExecutionHistory $execution -MaxResult 10 -NextToken $second.NextToken -Select '*').NextToken | Should -BeNullOrEmpty
        Clear-FakeCall
        @(Get-SFNExecutionHistory $execution -MaxResult 10).Id | Should -Be (1..25)
        (Get-FakeCall).Pages | Should -Be 3
        @(Get-SFNExecutionHistory $execution -MaxResult 10 -ReverseOrder $true).Id | Should -Be (25..1)
        @(Get-SFNExecutionHistory $execution -MaxResult 2 | Select-Object -First 1).Count | Should -Be 1
        $entered = @(Get-SFNExecutionHistory $execution -IncludeExecutionData $false)[1].StateEnteredEventDetails
        $entered.Name | Should -Be Count
        $entered.Input | Should -BeNullOrEmpty
        Get-Code { Get-SFNExecutionHistory $execution -MaxResult 1001 } | Should -Be ValidationException
        Get-Code { Get-SFNExecutionHistory $execution -NextToken 7 } | Should -Be InvalidToken
        Set-FakeOption @{ HistoryPage = 2 }
        (Get-SFNExecutionHistory $execution -MaxResult 10 -NoAutoIteration -Select '*').Events.Count | Should -Be 2
    }

    It 'have long histories of which only the pages that are read are made' {
        Set-FakeExecution orders -Ticks 0 -History (New-FakeState Count Task), (New-FakeState More Choice) -Length 25000
        $execution = (Start-SFNExecution $arn).ExecutionArn
        $watch = [System.Diagnostics.Stopwatch]::StartNew()
        @(Get-SFNExecutionHistory $execution -MaxResult 1000 -NoAutoIteration).Count | Should -Be 1000
        $last = @(Get-SFNExecutionHistory $execution -MaxResult 1 -ReverseOrder $true -NoAutoIteration)
        $watch.Elapsed.TotalSeconds | Should -BeLessThan 3
        $last.Id | Should -Be 25000
        "$($last.Type)" | Should -Be ExecutionSucceeded
    }

    It 'tell what led to an event, in branches and iterations too' {
        Set-FakeExecution orders -Ticks 0 -History (New-FakeState Both Parallel -Branch (New-FakeState A Pass), (New-FakeState B Pass)), (New-FakeState Each Map -Count 2 -Body { New-FakeState C Pass })
        $events = @{}
        Get-SFNExecutionHistory (Start-SFNExecution $arn).ExecutionArn | ForEach-Object { $events[[int] $_.Id] = $_ }
        ($events[4..7].StateEnteredEventDetails + $events[4..7].StateExitedEventDetails).Name | Should -Be A, B, A, B
        $events[4..7].PreviousEventId | Should -Be 3, 3, 4, 5
        "$($events[11].Type)" | Should -Be MapStateStarted
        $events[11].MapStateStartedEventDetails.Length | Should -Be 2
        $events[12..13].MapIterationStartedEventDetails.Index | Should -Be 0, 1
        $events[12..13].PreviousEventId | Should -Be 11, 11
        $events[14..15].PreviousEventId | Should -Be 12, 13
    }

    It 'have runs of distributed Maps' {
        Set-FakeExecution orders -Ticks 3 -History (New-FakeState Ship DistributedMap -Count 120 -Failed 2)
        $execution = (Start-SFNExecution $arn).ExecutionArn
        $null = 1..2 | ForEach-Object { Get-SFNExecution $execution }
        $run = (Get-SFNMapRunList $execution).MapRunArn
        $run | Should -BeLike 'arn:aws:states:us-east-1:123456789012:mapRun:orders/Ship:*'
        $counts = (Get-SFNMapRun $run).ItemCounts
        $counts.Total | Should -Be 120
        $counts.Succeeded + $counts.Failed | Should -Be 60
        $null = 1..2 | ForEach-Object { Get-SFNExecution $execution }
        (Get-SFNMapRun $run).ItemCounts.Failed | Should -Be 2
        @(Get-SFNExecutionHistory $execution)[3].MapRunStartedEventDetails.MapRunArn | Should -Be $run
        Get-Code { Get-SFNMapRun "$run-" } | Should -Be ResourceNotFound
    }

    It 'end as <_>' -ForEach 'FAILED', 'TIMED_OUT', 'ABORTED' {
        Set-FakeExecution orders -Status $_ -ErrorName Broken -Cause why -Ticks 0
        $execution = (Start-SFNExecution $arn).ExecutionArn
        $described = Get-SFNExecution $execution
        $described.Status | Should -Be $_
        $described.Error | Should -Be Broken
        $described.RedriveStatus | Should -Be REDRIVABLE
        (Get-Types $execution)[-1] | Should -Be @{ FAILED = 'ExecutionFailed'; TIMED_OUT = 'ExecutionTimedOut'; ABORTED = 'ExecutionAborted' }[$_]
        (Get-SFNExecutionList $arn -StatusFilter $_).ExecutionArn | Should -Be $execution
        Get-SFNExecutionList $arn -StatusFilter SUCCEEDED | Should -BeNullOrEmpty
    }

    It 'are stopped while they run' {
        Set-FakeExecution orders -Ticks 1000 -History (New-FakeState Charge Task)
        $execution = (Start-SFNExecution $arn).ExecutionArn
        Stop-SFNExecution $execution -Cause enough | Should -BeOfType datetime
        (Get-SFNExecution $execution).Status | Should -Be ABORTED
        Get-Types $execution | Should -Be ExecutionStarted, ExecutionAborted
    }

    It 'go on where they ended, once for a token, with what follows in the same history' {
        Set-FakeExecution orders -Status FAILED -ErrorName Busy -Ticks 0 -History (New-FakeState Charge Task -Attempt Busy -Fails)
        $execution = (Start-SFNExecution $arn).ExecutionArn
        $null = Get-SFNExecution $execution
        Set-FakeExecution orders -Ticks 0 -History (New-FakeState Charge Task)
        Restart-SFNExecution $execution -ClientToken a | Should -BeOfType datetime
        Restart-SFNExecution $execution -ClientToken a | Should -BeOfType datetime
        $described = Get-SFNExecution $execution
        $described.Status | Should -Be SUCCEEDED
        $described.RedriveCount | Should -Be 1
        $described.RedriveStatusReason | Should -Be 'Execution is SUCCEEDED and cannot be redriven'
        $types = Get-Types $execution
        $types.IndexOf('ExecutionFailed') | Should -Be ($types.IndexOf('ExecutionRedriven') - 1)
        @($types -eq 'ExecutionRedriven').Count | Should -Be 1
        $types[-1] | Should -Be ExecutionSucceeded
        (Get-Failure { Restart-SFNExecution $execution -ClientToken b }).Exception.InnerException | Should -BeOfType Amazon.StepFunctions.Model.ExecutionNotRedrivableException
        Add-FakeExecution orders old -Status FAILED -NotRedrivable 'Execution redrivable period exceeded'
        (Get-SFNExecution arn:aws:states:us-east-1:123456789012:execution:orders:old).RedriveStatusReason | Should -Be 'Execution redrivable period exceeded'
    }

    It 'are refused with <Code>' -ForEach @(
        @{ Code = 'StateMachineDoesNotExist'; Call = { Start-SFNExecution "$arn-" } }
        @{ Code = 'InvalidName'; Call = { Start-SFNExecution $arn -Name 'a b' } }
        @{ Code = 'InvalidExecutionInput'; Call = { Start-SFNExecution $arn -Input '{' } }
        @{ Code = 'ExecutionAlreadyExists'; Call = { Start-SFNExecution $arn -Name done } }
        @{ Code = 'ExecutionAlreadyExists'; Call = { Start-SFNExecution $arn -Name runs -Input '{"b":1}' } }
        @{ Code = 'ExecutionLimitExceeded'; Call = { Set-FakeOption @{ ExecutionLimit = 1 }; Start-SFNExecution $arn } }
        @{ Code = 'StateMachineTypeNotSupported'; Call = { Start-SFNSyncExecution $arn } }
        @{ Code = 'ExecutionDoesNotExist'; Call = { Get-SFNExecution "$($arn.Replace('stateMachine', 'execution')):none" } }
        @{ Code = 'InvalidArn'; Call = { Get-SFNExecution nothing } }
    ) {
        $null = Add-FakeExecution orders done
        $null = Add-FakeExecution orders runs -Running
        Get-Code $Call | Should -Be $Code
        # The same once more is the same execution.
        if ($Code -eq 'ExecutionAlreadyExists') { (Start-SFNExecution $arn -Name runs).ExecutionArn | Should -BeLike '*:runs' }
        @(Get-FakeExecution orders).Count | Should -Be 2
    }

    It 'are seen late where reads lag' {
        Set-FakeOption @{ Lag = 2 }
        Set-FakeExecution orders -Ticks 0
        $execution = (Start-SFNExecution $arn).ExecutionArn
        Get-Code { Get-SFNExecution $execution } | Should -Be ExecutionDoesNotExist
        (Get-SFNExecution $execution).Status | Should -Be RUNNING
        $null = Get-SFNExecution $execution
        (Get-SFNExecution $execution).Status | Should -Be SUCCEEDED
    }
}

Describe 'Express executions' {
    BeforeEach { Reset-FakeCloud }

    It 'are waited for in one call' {
        $arn = New-FakeMachine ping -Type EXPRESS
        Set-FakeExecution ping -Status FAILED -ErrorName Broken -Cause why
        $run = Start-SFNSyncExecution $arn -Name one
        $run.Status | Should -Be FAILED
        $run.Error | Should -Be Broken
        $run.ExecutionArn | Should -BeLike 'arn:aws:states:us-east-1:123456789012:express:ping:one:*'
        Get-Code { Get-SFNExecution $run.ExecutionArn } | Should -Be InvalidArn
        Get-Code { Get-SFNExecutionList $arn } | Should -Be StateMachineTypeNotSupported
        (Start-SFNExecution $arn -Name one).ExecutionArn | Should -BeLike '*:express:ping:one:*'
        @(Get-FakeExecution ping).Count | Should -Be 2
    }

    It 'are started again by an SDK that gives up waiting' {
        $arn = New-FakeMachine ping -Type EXPRESS
        Set-FakeOption @{ SyncLasts = 200 }
        { Start-SFNSyncExecution $arn } | Should -Throw '*canceled*'
        @(Get-FakeExecution ping).Count | Should -Be 5
        (Start-SFNSyncExecution $arn -ClientConfig @{ Timeout = [timespan]::FromMinutes(6); MaxErrorRetry = 0 }).Status | Should -Be SUCCEEDED
        @(Get-FakeExecution ping).Count | Should -Be 6
    }

    It 'need the host without its prefix at a local endpoint' {
        $arn = New-FakeMachine ping -Type EXPRESS
        { Start-SFNSyncExecution $arn -EndpointUrl http://localhost:4566 } | Should -Throw '*sync-localhost:4566*'
        (Start-SFNSyncExecution $arn -EndpointUrl http://localhost:4566 -ClientConfig @{ DisableHostPrefixInjection = $true }).Status | Should -Be SUCCEEDED
        { Start-SFNSyncExecution $arn -ClientConfig @{ Patience = 1 } } | Should -Throw
    }

    It 'are logged at level <Level>, after a while' -ForEach @(
        @{ Level = 'ALL'; Types = 'ExecutionStarted', 'TaskStateEntered', 'TaskScheduled', 'TaskStarted', 'TaskFailed', 'ExecutionFailed' }
        @{ Level = 'ERROR'; Types = 'TaskFailed', 'ExecutionFailed' }
        @{ Level = 'FATAL'; Types = @('ExecutionFailed') }
    ) {
        $arn = New-FakeMachine ping -Type EXPRESS -Level $Level
        (Get-SFNStateMachine $arn).LoggingConfiguration.Level | Should -Be $Level
        $group = (Get-SFNStateMachine $arn).LoggingConfiguration.Destinations[0].CloudWatchLogsLogGroup.LogGroupArn
        $group | Should -Be 'arn:aws:logs:us-east-1:123456789012:log-group:/sfn/ping:*'
        Set-FakeOption @{ LogLag = 2 }
        Set-FakeExecution ping -Status FAILED -ErrorName Broken -Cause why -Ticks 0 -History (New-FakeState Charge Task -Attempt Broken -Fails)
        $run = Start-SFNSyncExecution $arn
        $read = { @((Get-CWLFilteredLogEvent /sfn/ping -FilterPattern "`"$($run.ExecutionArn)`"").Events.Message | Where-Object { $_ } | ConvertFrom-Json) }
        & $read | Should -BeNullOrEmpty
        $lines = & $read
        $lines.type | Should -Be $Types
        $lines[-1].details.error | Should -Be Broken
        $lines[-1].execution_arn | Should -Be $run.ExecutionArn
        $lines[-1].previous_event_id | Should -BeOfType string
    }

    It 'are logged without data where the machine says so, or not at all' {
        $arn = New-FakeMachine ping -Type EXPRESS -Level ALL -WithData $false
        $null = Start-SFNSyncExecution $arn -Input '{"secret":1}'
        $null = Get-SFNStateMachineList
        @((Get-CWLFilteredLogEvent /sfn/ping).Events).Count | Should -BeGreaterThan 0
        (Get-CWLFilteredLogEvent /sfn/ping).Events.Message -match 'secret' | Should -BeNullOrEmpty
        $quiet = New-FakeMachine quiet -Type EXPRESS
        "$((Get-SFNStateMachine $quiet).LoggingConfiguration.Level)" | Should -Be OFF
    }
}

Describe 'versions of AWS.Tools' {
    BeforeEach { Reset-FakeCloud }
    AfterAll { Import-Module AWS.Tools.StepFunctions -Force }

    It 'differ in -ClientConfig' {
        (Get-Command Start-SFNSyncExecution).Parameters.Keys | Should -Contain ClientConfig
        Set-FakeOption @{ ClientConfig = $false }
        Import-Module AWS.Tools.StepFunctions -Force
        (Get-Command Start-SFNSyncExecution).Parameters.Keys | Should -Not -Contain ClientConfig
    }

    It 'differ in what is not there' {
        $arn = New-FakeMachine orders
        $execution = Add-FakeExecution orders -Running
        (Get-SFNExecution $execution).StopDate | Should -BeNullOrEmpty
        Set-FakeOption @{ Version = 4 }
        Set-FakeExecution orders -Ticks 5
        (Get-SFNExecution (Start-SFNExecution $arn).ExecutionArn).StopDate | Should -Be ([datetime]::MinValue)
    }
}
