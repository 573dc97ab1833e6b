# Following executions over the fakes of AWS.Tools, and what is said when their user stops it.
BeforeAll {
    . "$PSScriptRoot/../fakes/FakeAccount.ps1"
    Enter-FakeAccount
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudWatchLogs
}

AfterAll { Exit-FakeAccount }

Describe 'Watch-SfnExecution' {
    BeforeEach {
        Reset-FakeCloud
        $arn = New-FakeMachine orders
    }

    It 'gives events as they come, each once, to the end' {
        Set-FakeExecution orders -Ticks 4 -History (New-FakeState Look Pass), (New-FakeState Charge Task)
        $run = Invoke-SfnStateMachine $arn -NoWait -InformationAction Ignore
        $events = @($run | Watch-SfnExecution -PollInterval 0 -InformationAction Ignore)
        $events.Id | Should -Be (1..$events.Count)
        $events[-1].Type | Should -Be 'ExecutionSucceeded'
        @(Watch-SfnExecution $run.ExecutionArn -PollInterval 0 -InformationAction Ignore).Id | Should -Be $events.Id
        @(Get-SFNExecutionList $arn | Watch-SfnExecution -PollInterval 0 -InformationAction Ignore).Id | Should -Be $events.Id
    }

    It 'ends with an error when the execution fails' {
        $execution = Add-FakeExecution orders one -Status FAILED -ErrorName Card.Declined -Cause 'no funds' -History (New-FakeState Charge Task -Fails -Attempt Card.Declined)
        $events = @(Watch-SfnExecution $execution -PollInterval 0 -InformationAction Ignore -ErrorVariable errors -ErrorAction SilentlyContinue)
        $events[-1].Type | Should -Be 'ExecutionFailed'
        $errors | Should -HaveCount 1
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'Card.Declined,*'
        $errors[0].Exception.Execution.Status, $errors[0].Exception.State | Should -Be 'FAILED', 'Charge'
    }

    It 'ends with -Timeout, while the execution goes on' {
        Set-FakeExecution orders -Ticks 100000
        $run = Invoke-SfnStateMachine $arn -NoWait -InformationAction Ignore
        $null = $run | Watch-SfnExecution -PollInterval 0.2 -Timeout 1 -InformationAction Ignore -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].CategoryInfo.Category | Should -Be 'OperationTimeout'
    }

    It 'refuses a local run with SFN9028' {
        Invoke-SfnStateMachine "$PSScriptRoot/services/orders" ping -Local | Watch-SfnExecution -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors.FullyQualifiedErrorId | Should -BeLike 'SFN9028,*'
    }
}

Describe 'Stopping a wait' -Skip:($IsWindows -or $PSVersionTable.PSVersion.Major -lt 6) {
    It 'of <Command> says how to go on' -ForEach @(
        @{ Command = 'Invoke-SfnStateMachine'; Script = 'Invoke-SfnStateMachine $arn -ExecutionName one -PollInterval 0.2'; Words = 'Running orders' }
        @{ Command = 'Watch-SfnExecution'; Script = '$null = Invoke-SfnStateMachine $arn -ExecutionName one -NoWait -InformationAction Ignore; Watch-SfnExecution -StateMachineArn $arn -ExecutionName one -PollInterval 0.2'; Words = 'Watching orders' }
        @{ Command = 'Resume-SfnExecution -Wait'; Script = 'Add-FakeExecution orders one -Status FAILED -History (New-FakeState A Task -Fails -Attempt E) | Resume-SfnExecution -Wait -PollInterval 0.2'; Words = 'Resuming orders' }
    ) {
        $text = @"
            . '$PSScriptRoot/../fakes/FakeAccount.ps1'
            Enter-FakeAccount
            Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'
            `$arn = New-FakeMachine orders
            Set-FakeExecution orders -Ticks 1000000 -History (New-FakeState Look Pass)
            $Script
            'This is not reached.'
"@
        $start = [System.Diagnostics.ProcessStartInfo]::new((Get-Process -Id $PID).Path)
        '-NoProfile', '-NonInteractive', '-EncodedCommand', [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text)) | ForEach-Object { $start.ArgumentList.Add($_) }
        $start.RedirectStandardOutput = $start.RedirectStandardError = $true
        $start.Environment['NO_COLOR'] = '1'
        $child = [System.Diagnostics.Process]::Start($start)
        $null = $child.StandardError.ReadToEndAsync()
        try {
            $said = while ($null -ne ($line = $child.StandardOutput.ReadLine())) {
                $line
                if ($line -match $Words) { Start-Sleep -Seconds 1; & kill -INT $child.Id }
            }
            $child.WaitForExit()
        }
        finally { if (-not $child.HasExited) { $child.Kill() } }
        $execution = 'arn:aws:states:us-east-1:123456789012:execution:orders:one'
        $said[-1] | Should -Be "Stopped waiting. The execution goes on. 'Watch-SfnExecution $execution' follows it, 'Stop-SFNExecution $execution -Region us-east-1' stops it."
    }
}
