# Resuming executions over the fakes of AWS.Tools.
BeforeAll {
    . "$PSScriptRoot/../fakes/FakeAccount.ps1"
    Enter-FakeAccount
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudWatchLogs
}

AfterAll { Exit-FakeAccount }

Describe 'Resume-SfnExecution' {
    BeforeEach {
        Reset-FakeCloud
        $arn = New-FakeMachine orders
        $failed = 1..3 | ForEach-Object { Add-FakeExecution orders "run-$_" -Status FAILED -ErrorName Card.Declined -History (New-FakeState Charge Task -Fails -Attempt Card.Declined) }
        Set-FakeExecution orders -Ticks 1 -Output '{"ok":true}' -History (New-FakeState Charge Task)
    }

    It 'gives one row for each, at once' {
        $rows = @(Get-SFNExecutionList $arn -StatusFilter FAILED | Resume-SfnExecution -InformationAction Ignore)
        $rows | Should -BeOfType ([StepFunctionsPS.Execution])
        $rows.Status | Should -Be 'RUNNING', 'RUNNING', 'RUNNING'
        $rows.RedriveCount | Should -Be 1, 1, 1
        $rows.ExecutionArn | Sort-Object | Should -Be $failed
    }

    It 'resumes nothing with -WhatIf' {
        $failed | Resume-SfnExecution -WhatIf | Should -BeNullOrEmpty
        Get-FakeCall -Changing | Should -BeNullOrEmpty
    }

    It 'waits for the end of each with -Wait, and takes another failure for an error' {
        $rows = @($failed | Resume-SfnExecution -Wait -ThrottleLimit 2 -PollInterval 0 -InformationAction Ignore)
        $rows.Status | Should -Be 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED'
        Set-FakeExecution orders -Ticks 1 -Status FAILED -ErrorName Again -History (New-FakeState Charge Task -Fails -Attempt Again)
        $other = Add-FakeExecution orders other -Status FAILED -ErrorName Card.Declined -History (New-FakeState Charge Task -Fails -Attempt Card.Declined)
        $row = Resume-SfnExecution $other -Wait -PollInterval 0 -InformationAction Ignore -ErrorVariable errors -ErrorAction SilentlyContinue
        $row.Status | Should -Be 'FAILED'
        @($errors) | Should -HaveCount 1
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'Again,*'
    }

    It 'names those that go on when the pipeline wants no more' {
        # The host is where that is said, so it is a process of its own.
        Set-Content "$TestDrive/child.ps1" "
            . '$PSScriptRoot/../fakes/FakeAccount.ps1'
            Enter-FakeAccount
            Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1', AWS.Tools.StepFunctions
            `$null = New-FakeMachine quick; `$null = New-FakeMachine slow
            Set-FakeExecution quick -Ticks 1 -Output '{}'; Set-FakeExecution slow -Ticks 100000
            'quick', 'slow', 'slow' | ForEach-Object { Add-FakeExecution `$_ (New-Guid) -Status FAILED -ErrorName Broken } |
                Resume-SfnExecution -Wait -PollInterval 0 -InformationAction Ignore | Select-Object -First 1 | ForEach-Object { `"first: `$_`" }"
        $said = & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -File "$TestDrive/child.ps1"
        $said[0] | Should -Be 'first: quick SUCCEEDED'
        $said[1] | Should -BeLike '2 executions go on; *Watch-SfnExecution*Stop-SFNExecution*:'
        $said[2..3] | Should -BeLike '*:execution:slow:*'
    }

    It 'says why one cannot be resumed, and goes on with the others' {
        $done = Add-FakeExecution orders done -Status SUCCEEDED
        $rows = @($done, $failed[0] | Resume-SfnExecution -InformationAction Ignore -ErrorVariable errors -ErrorAction SilentlyContinue)
        $rows.ExecutionArn | Should -Be $failed[0]
        @($errors) | Should -HaveCount 1
        $errors[0].ErrorDetails.Message | Should -BeLike "*$done cannot be resumed*"
        $errors[0].Exception | Should -BeOfType ([StepFunctionsPS.ExecutionCommandException])
        $errors[0].Exception.Execution.Status | Should -Be 'SUCCEEDED'
    }

    It 'takes what Invoke-SfnStateMachine gave' {
        Set-FakeExecution orders -Ticks 0 -Status FAILED -ErrorName Card.Declined -ExecutionName mine -History (New-FakeState Charge Task -Fails -Attempt Card.Declined)
        $run = Invoke-SfnStateMachine $arn -ExecutionName mine -PollInterval 0 -InformationAction Ignore -ErrorAction SilentlyContinue
        ($run | Resume-SfnExecution -InformationAction Ignore).ExecutionArn | Should -Be $run.ExecutionArn
    }
}
