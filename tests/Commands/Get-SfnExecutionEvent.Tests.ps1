# Histories over the fakes of AWS.Tools, and over mocks, which may give less than AWS.Tools.
BeforeAll {
    . "$PSScriptRoot/../fakes/FakeAccount.ps1"
    Enter-FakeAccount
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudWatchLogs
}

AfterAll { Exit-FakeAccount }

Describe 'Get-SfnExecutionEvent' {
    BeforeEach {
        Reset-FakeCloud
        $arn = New-FakeMachine orders
        Set-FakeExecution orders -Ticks 0 -Status FAILED -ErrorName Card.Declined -Cause 'no funds' -History (New-FakeState Look Pass -Out '{"a":[1]}'), (New-FakeState Charge Task -Fails -Attempt Gateway.Busy, Card.Declined -Cause 'no funds')
        $execution = Add-FakeExecution orders one -Status FAILED -ErrorName Card.Declined -History (New-FakeState Look Pass -Out '{"a":[1]}'), (New-FakeState Charge Task -Fails -Attempt Gateway.Busy, Card.Declined -Cause 'no funds')
    }

    It 'gives flat, typed events' {
        $events = @(Get-SfnExecutionEvent $execution)
        $events | Should -BeOfType ([StepFunctionsPS.ExecutionEvent])
        $events.Id | Should -Be (1..$events.Count)
        ($events | Where-Object Type -EQ PassStateExited).Output.a | Should -Be 1
        ($events | Where-Object Type -EQ TaskFailed).Attempt | Should -Be 1, 2
        ($events | Where-Object Type -EQ TaskFailed).Error | Should -Be 'Gateway.Busy', 'Card.Declined'
        $events[-1].State | Should -Be 'Charge'
        $events.ExecutionArn | Select-Object -Unique | Should -Be $execution
    }

    It 'takes an execution by <How>' -ForEach @(
        @{ How = 'its ARN in the pipeline'; Get = { $execution | Get-SfnExecutionEvent } }
        @{ How = 'an object of AWS.Tools'; Get = { Get-SFNExecutionList $arn | Get-SfnExecutionEvent } }
        @{ How = 'a description of AWS.Tools'; Get = { Get-SFNExecution $execution | Get-SfnExecutionEvent } }
        @{ How = 'its name'; Get = { Get-SfnExecutionEvent -StateMachineArn $arn -ExecutionName one } }
        @{ How = 'its page in the console'; Get = { Get-SfnExecutionEvent "https://us-east-1.console.aws.amazon.com/states/home?region=us-east-1#/v2/executions/details/$execution" } }
    ) {
        $ids = @((& $Get).Id)
        $ids[0] | Should -Be 1
        $ids.Count | Should -BeGreaterThan 5
    }

    It 'takes those of one of our executions, also of a local run' {
        $run = Invoke-SfnStateMachine $arn -PollInterval 0 -InformationAction Ignore -ErrorAction SilentlyContinue
        ($run | Get-SfnExecutionEvent)[-1].Type | Should -Be 'ExecutionFailed'
        $local = Invoke-SfnStateMachine "$PSScriptRoot/services/orders" ping -Local
        @($local | Get-SfnExecutionEvent).Id | Should -Be $local.Events.Id
    }

    It 'reads no more pages than are wanted' {
        Set-FakeOption @{ HistoryPage = 3 }
        Clear-FakeCall
        @(Get-SfnExecutionEvent $execution | Select-Object -First 2).Id | Should -Be 1, 2
        @(Get-FakeCall) | Should -HaveCount 1
        @(Get-SfnExecutionEvent $execution).Count | Should -BeGreaterThan 6
    }

    It 'gives those of some states' {
        (Get-SfnExecutionEvent $execution -State Ch*).State | Select-Object -Unique | Should -Be 'Charge'
        (Get-SfnExecutionEvent $execution -State look).Type | Should -Be 'PassStateEntered', 'PassStateExited'
    }

    It 'reads those of an Express state machine from its logs' {
        $express = New-FakeMachine quick -Type EXPRESS -Level ALL
        Set-FakeExecution quick -History (New-FakeState Look Pass)
        $run = Invoke-SfnStateMachine $express -InformationAction Ignore
        ($run | Get-SfnExecutionEvent).Type | Should -Be 'ExecutionStarted', 'PassStateEntered', 'PassStateExited', 'ExecutionSucceeded'
    }

    It 'says what is no execution, and what there is not' {
        Get-SfnExecutionEvent orders -ErrorVariable errors -ErrorAction SilentlyContinue
        Get-SfnExecutionEvent "${execution}x" -ErrorVariable +errors -ErrorAction SilentlyContinue
        Get-SfnExecutionEvent -StateMachineArn orders -ExecutionName one -ErrorVariable +errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9027,*'
        $errors[1].Exception.Message | Should -BeLike "*${execution}x*"
        $errors[-1].FullyQualifiedErrorId | Should -BeLike 'SFN9026,*'
    }

    It 'reads what version <_> gives' -ForEach 4, 5 {
        Set-FakeOption @{ Version = $_ }
        $entered = (Get-SfnExecutionEvent $execution)[1]
        ($entered.Details.PSObject.Properties).Name | Should -Not -Contain 'output'
        $entered.Details.name | Should -Be 'Look'
    }
}

Describe 'Get-SfnExecutionEvent over mocks' {
    BeforeAll {
        $execution = 'arn:aws:states:us-east-1:123456789012:execution:order:one'
        $history = @(
            [pscustomobject]@{ Id = 1; PreviousEventId = 0; Type = 'ExecutionStarted'; Timestamp = [datetime]'2026-01-01T00:00:00Z'; ExecutionStartedEventDetails = @{ Input = '{"id":1}'; RoleArn = 'r' } }
            [pscustomobject]@{ Id = 2; PreviousEventId = 0; Type = 'TaskStateEntered'; Timestamp = [datetime]'2026-01-01T00:00:01Z'; StateEnteredEventDetails = [pscustomobject]@{ Name = 'Charge'; Input = '{"id":1}'; InputDetails = $null } }
            [pscustomobject]@{ Id = 3; PreviousEventId = 2; Type = 'TaskScheduled'; Timestamp = [datetime]'2026-01-01T00:00:01Z'; TaskScheduledEventDetails = @{ Resource = 'invoke'; ResourceType = 'lambda'; TimeoutInSeconds = 0; Parameters = '{}' } }
            [pscustomobject]@{ Id = 4; PreviousEventId = 3; Type = 'TaskFailed'; Timestamp = [datetime]'2026-01-01T00:00:03Z'; TaskFailedEventDetails = @{ Error = 'Card.Declined'; Cause = 'no funds'; Resource = 'invoke'; ResourceType = 'lambda' } }
        )
    }

    It 'takes events that are given as they are, in any order' {
        Mock Get-SFNExecutionHistory { $history[3..0] }
        $events = @(Get-SfnExecutionEvent $execution)
        $events.Id | Should -Be 1, 2, 3, 4
        $events[3].State, $events[3].Attempt, $events[3].Error, $events[3].Cause | Should -Be 'Charge', 1, 'Card.Declined', 'no funds'
        $events[3].Duration | Should -Be ([timespan]::FromSeconds(2))
        $events[1].Input.id | Should -Be 1
        $events[2].Details.PSObject.Properties.Name | Should -Be 'parameters', 'resource', 'resourceType'
        Should -Invoke Get-SFNExecutionHistory -Times 1 -Exactly
    }

    It 'takes a function that has few parameters' {
        function Get-SFNExecutionHistory { param($ExecutionArn, $ErrorAction, $Region) [pscustomobject]@{ Events = $history; NextToken = $null } }
        @(Get-SfnExecutionEvent $execution).Id | Should -Be 1, 2, 3, 4
    }
}
