# The first minutes with the module, as an operator types them, and what goes from its cmdlets to those of AWS.Tools and
# back. Over the fakes, in a session of its own.
BeforeAll {
    . "$PSScriptRoot/Acceptance.ps1"
    Enter-Session
    $arn = 'arn:aws:states:us-east-1:123456789012:stateMachine:shop-dev-order'

    function Invoke-Line([string] $Text, [string] $Folder = 'shop') {
        $run = Invoke-InSession "Set-Location '$PSScriptRoot/services/$Folder'; $Text"
        $run.HasEnded | Should -BeTrue
        $run
    }

    # What runs next, as AWS runs it.
    $goes = 'Set-FakeExecution shop-dev-order -Ticks 1 -Output "{`"orderId`":42,`"total`":99}" -History (New-FakeState Charge Task), (New-FakeState Ship Task)'
    $published = '$null = Publish-SfnStack ./serverless.yml -Stage dev -PollInterval 0'
    $monday = "$published
        1..3 | ForEach-Object { `$null = Add-FakeExecution shop-dev-order `"busy`$_`" -Status FAILED -ErrorName Carrier.Busy -Cause 'no van' -History (New-FakeState Charge Task), (New-FakeState Ship Task -Attempt Carrier.Busy -Cause 'no van' -Fails) }
        `$null = Add-FakeExecution shop-dev-order late -Status FAILED -ErrorName States.Timeout -History (New-FakeState Charge Task -Attempt States.Timeout -Fails)
        `$null = Add-FakeExecution shop-dev-order fine -History (New-FakeState Charge Task), (New-FakeState Ship Task)
        `$arn = '$arn'"

    # A file of tests as users have them, run by Pester in a process of its own.
    function Invoke-UserTest([string] $Text) {
        Set-Content "$TestDrive/User.Tests.ps1" $Text
        $script = "
            . '$PSScriptRoot/../fakes/FakeAccount.ps1'; Enter-FakeAccount
            Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1', AWS.Tools.StepFunctions
            Set-Location '$PSScriptRoot/services/shop'
            `$run = Invoke-Pester '$TestDrive/User.Tests.ps1' -PassThru -Output None
            foreach (`$test in `$run.Tests) { `"`$(`$test.Result) `$(`$test.ExpandedName) `$(`$test.ErrorRecord)`" }"
        # What runs show of themselves is not asked for here.
        @(& (Get-Process -Id $PID).Path -NoProfile -NonInteractive -Command $script) -match '^(Passed|Failed) '
    }
}

AfterAll { Exit-Session }

Describe 'the first minutes' {
    BeforeEach { $null = Invoke-InSession 'Reset-FakeCloud' }

    It '1: nothing installed but the module: finds the mistakes' {
        $run = Invoke-Line 'Test-SfnService ./serverless.yml' shop-broken
        $run.Output.Count | Should -Be 1
        "$($run.Output[0])" | Should -BeLike "*serverless.yml(21,19): error SFN*'Shop'*"
        (Invoke-Line 'Test-SfnService ./serverless.yml').Output | Should -BeNullOrEmpty
        Get-FromSession 'Get-FakeCall' | Should -BeNullOrEmpty
    }

    It '2: look before you leap, then leap' {
        $look = Invoke-Line 'Compare-SfnStack ./serverless.yml -Stage dev'
        $look.Errors | Should -BeNullOrEmpty
        $look.Output.LogicalId | Should -Contain Order
        Get-FromSession 'Get-FakeCall -Changing' | Should -BeNullOrEmpty
        $leap = Invoke-Line 'Publish-SfnStack ./serverless.yml -Stage dev -PollInterval 0'
        $leap.Errors | Should -BeNullOrEmpty
        $leap.Output.Outcome | Should -Be Created
        $leap.Output.StateMachines.Order.StateMachineArn | Should -Be $arn
        @((Invoke-Line 'Compare-SfnStack ./serverless.yml -Stage dev').Output | Where-Object Action -ne NoChange) | Should -BeNullOrEmpty
    }

    It '3: run it and keep the answer' {
        $run = Invoke-Line "$goes
            `$r = Publish-SfnStack ./serverless.yml -Stage dev -PollInterval 0 | ForEach-Object { `$_.StateMachines.Order } |
                 Invoke-SfnStateMachine -InputObject @{ orderId = 42 } -PollInterval 0
            `$r.Output.total
            `$r"
        $run.Errors | Should -BeNullOrEmpty
        $run.Output[0] | Should -Be 99
        $run.Output[1].Status | Should -Be SUCCEEDED
        $run.Output[1].Path | Should -Be Charge, Ship
        (Get-FromSession '@(Get-FakeExecution).Input') | Should -Be '{"orderId":42}'
    }

    It '4: Monday morning: what failed, where, how often' {
        $run = Invoke-Line "$monday
            Get-SFNExecutionList -StateMachineArn `$arn -StatusFilter FAILED | Get-SfnExecutionEvent | Where-Object Error |
                Group-Object State, Error | Sort-Object Count -Descending"
        $run.Errors | Should -BeNullOrEmpty
        # Each attempt that failed, and the execution that it ended.
        $run.Output.Name | Should -Be 'Ship, Carrier.Busy', 'Charge, States.Timeout'
        $run.Output | ForEach-Object { $_.Count } | Should -Be 6, 2
        @($run.Output[0].Group.ExecutionArn | Sort-Object -Unique).Count | Should -Be 3
    }

    It '4: and then resumes it, after a look at what that would be' {
        $look = Invoke-Line "$monday; Clear-FakeCall
            Get-SFNExecutionList -StateMachineArn `$arn -StatusFilter FAILED | Resume-SfnExecution -WhatIf"
        $look.Errors | Should -BeNullOrEmpty
        Get-FromSession 'Get-FakeCall -Changing' | Should -BeNullOrEmpty
        $run = Invoke-Line "$goes; Get-SFNExecutionList -StateMachineArn $arn -StatusFilter FAILED | Resume-SfnExecution"
        $run.Errors | Should -BeNullOrEmpty
        $run.Output.Name | Should -Be late, busy3, busy2, busy1
        @($run.Output | Where-Object Status -eq RUNNING).Count | Should -Be 4
        (Get-FromSession 'Get-FakeExecution | Where-Object Redrives').Name | Should -Be busy1, busy2, busy3, late
    }

    It '5: unit test' {
        Invoke-UserTest @'
            Describe 'Order' { It 'compensates' {
              $run = Invoke-SfnStateMachine ./serverless.yml -Name Order -Local -InputObject @{ id = 1 } -Mock @{ Charge = { throw 'Card.Declined' } }
              $run.Path | Should -Contain 'Refund' } 
              It 'ships' {
              $run = Invoke-SfnStateMachine ./serverless.yml -Name Order -Local -InputObject @{ id = 1 } -Mock @{ Charge = @{ ok = $true }; Ship = @{ total = 3 } }
              $run.Path | Should -Not -Contain 'Refund'
              $run.Output.total | Should -Be 3 } }
'@ | Should -Be 'Passed compensates ', 'Passed ships '
    }
}

Describe 'with the cmdlets of AWS.Tools' {
    BeforeEach { $null = Invoke-InSession 'Reset-FakeCloud' }

    It 'stops what was only started' {
        $run = Invoke-Line "$published; Set-FakeExecution shop-dev-order -Ticks 1000000; Invoke-SfnStateMachine -StateMachineArn $arn -InputObject @{ id = 1 } -NoWait | Stop-SFNExecution"
        $run.Errors | Should -BeNullOrEmpty
        (Get-FromSession 'Get-FakeExecution').Status | Should -Be ABORTED
    }

    It 'runs machines that are listed' {
        $run = Invoke-Line "$published; $goes; `$null = New-FakeMachine other
            Get-SFNStateMachineList | Where-Object Name -like 'shop-*' | Invoke-SfnStateMachine -InputObject @{ id = 1 } -PollInterval 0"
        $run.Errors | Should -BeNullOrEmpty
        $run.Output.StateMachineArn | Should -Be $arn
        @(Get-FromSession 'Get-FakeExecution').Count | Should -Be 1
    }

    It 'takes what describes an execution, and gives what those cmdlets take' {
        $run = Invoke-Line "$monday; Get-SFNExecution ${arn}".Replace("Get-SFNExecution $arn", "Get-SFNExecution $($arn.Replace('stateMachine', 'execution')):late | Get-SfnExecutionEvent | Select-Object -First 1 | Get-SFNExecution")
        $run.Errors | Should -BeNullOrEmpty
        $run.Output.Name | Should -Be late
        $run = Invoke-Line "$goes; Invoke-SfnStateMachine -StateMachineArn $arn -PollInterval 0 | Get-SFNExecutionHistory"
        $run.Errors | Should -BeNullOrEmpty
        "$($run.Output[-1].Type)" | Should -Be ExecutionSucceeded
    }

    It 'is mocked in a user''s own tests' {
        Invoke-UserTest @'
            BeforeAll { function Start-Order($id) { (Invoke-SfnStateMachine -StateMachineArn arn:aws:states:us-east-1:123456789012:stateMachine:order -InputObject @{ id = $id } -NoWait).ExecutionArn } }
            Describe 'Start-Order' { It 'starts the machine' {
                Mock Get-SFNStateMachine { [pscustomobject]@{ StateMachineArn = $StateMachineArn; Name = 'order'; Type = 'STANDARD' } }
                Mock Start-SFNExecution { [pscustomobject]@{ ExecutionArn = $StateMachineArn.Replace('stateMachine', 'execution') + ':mine'; StartDate = Get-Date } }
                Start-Order 42 | Should -Be arn:aws:states:us-east-1:123456789012:execution:order:mine
                Should -Invoke Start-SFNExecution -Exactly 1 -ParameterFilter { ($PesterBoundParameters.Input | ConvertFrom-Json).id -eq 42 } } }
'@ | Should -Be 'Passed starts the machine '
    }
}
