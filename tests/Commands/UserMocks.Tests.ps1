# What a user's mocks of AWS.Tools have to give at least, as docs/testing.md tells: nothing of AWS is here but functions.
BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1"
    $machine = 'arn:aws:states:eu-west-1:123456789012:stateMachine:shop'
    $arn = 'arn:aws:states:eu-west-1:123456789012:execution:shop:one'
    foreach ($name in 'Get-SFNStateMachine', 'Start-SFNExecution', 'Start-SFNSyncExecution', 'Get-SFNExecutionHistory', 'Get-SFNExecution', 'Restart-SFNExecution', 'Get-SFNExecutionList') {
        Set-Item "function:$name" { }
    }
    function Invoke-Shop([hashtable] $More = @{}) { Invoke-SfnStateMachine -StateMachineArn $machine -PollInterval 0 -Timeout 20 @More 6> $null }
}

Describe 'mocks that give <What>' -ForEach @(
    @{ What = 'hashtables'; As = { param($Members) $Members } }
    @{ What = 'objects'; As = { param($Members) [pscustomobject] $Members } }
) {
    BeforeEach {
        Mock Get-SFNStateMachine { & $As @{ Type = 'STANDARD' } }
        Mock Start-SFNExecution { & $As @{ ExecutionArn = $arn } }
    }

    It 'are a run that succeeds' {
        Mock Get-SFNExecutionHistory { & $As @{ Id = 1; Type = 'ExecutionStarted' }; & $As @{ Id = 2; Type = 'ExecutionSucceeded' } }
        Mock Get-SFNExecution { & $As @{ Status = 'SUCCEEDED'; Output = '{"ok":true}' } }
        $run = Invoke-Shop
        $run.Status | Should -Be SUCCEEDED
        $run.Output.ok | Should -BeTrue
    }

    It 'are a run that fails, with the state' {
        Mock Get-SFNExecutionHistory {
            & $As @{ Id = 1; Type = 'ExecutionStarted' }
            & $As @{ Id = 2; PreviousEventId = 1; Type = 'TaskStateEntered'; StateEnteredEventDetails = & $As @{ Name = 'Charge' } }
            & $As @{ Id = 3; PreviousEventId = 2; Type = 'TaskFailed'; TaskFailedEventDetails = & $As @{ Error = 'No.Funds' } }
            & $As @{ Id = 4; PreviousEventId = 3; Type = 'ExecutionFailed'; ExecutionFailedEventDetails = & $As @{ Error = 'No.Funds'; Cause = 'none' } }
        }
        Mock Get-SFNExecution { & $As @{ Status = 'FAILED'; Error = 'No.Funds'; Cause = 'none' } }
        $run = Invoke-Shop @{ ErrorAction = 'SilentlyContinue' }
        $run.Error | Should -Be No.Funds
        (Get-SfnExecutionEvent $arn | Where-Object Type -EQ ExecutionFailed).State | Should -Be Charge
    }

    It 'are a run without a history' {
        Mock Get-SFNExecution { & $As @{ Status = 'SUCCEEDED'; Output = '1' } }
        (Invoke-Shop).Output | Should -Be 1
    }

    It 'are an Express run' {
        Mock Get-SFNStateMachine { & $As @{ Type = 'EXPRESS' } }
        Mock Start-SFNSyncExecution { & $As @{ ExecutionArn = $arn -replace 'execution', 'express'; Status = 'SUCCEEDED'; Output = '{"ok":true}' } }
        (Invoke-Shop).Output.ok | Should -BeTrue
        Should -Invoke Start-SFNExecution -Times 0 -Exactly
    }

    It 'are an execution that is resumed' {
        Mock Get-SFNExecution { & $As @{ Status = 'FAILED'; Error = 'No.Funds' } }
        Mock Restart-SFNExecution { }
        ($arn | Resume-SfnExecution 6> $null).ExecutionArn | Should -Be $arn
        Should -Invoke Restart-SFNExecution -Times 1 -Exactly
    }
}

Describe 'mocks that refuse' {
    It 'say so with a code of AWS' {
        Mock Get-SFNStateMachine { throw 'StateMachineDoesNotExist: State Machine Does Not Exist' }
        $said = @(Invoke-Shop @{ ErrorAction = 'Continue' } 2>&1)
        $said | Should -HaveCount 1
        $said[0].FullyQualifiedErrorId | Should -Match '^SFN\d+,'
        "$($said[0])" | Should -Not -Match 'Exception'
        Should -Invoke Get-SFNStateMachine -Times 1 -Exactly
    }
}
