# Deploying as a whole, over the fakes of AWS.Tools: each scenario as it is, with -WhatIf, and with a fault at each of
# its calls in turn.
BeforeDiscovery {
    $publish = 'Publish-SfnStack -InputObject $service -PollInterval 0'
    $deployed = { param($stack, $word) "`$stack = Get-FakeStack $stack; `$stack.Status -in 'CREATE_COMPLETE', 'UPDATE_COMPLETE' -and `$stack.TemplateBody.Contains('$word')" }
    # Service: its folder and what ${param:word} is before and during the run; Run; Wanted: whether the cloud is as it should be.
    $scenarios = @(
        @{ Name = 'a first deploy'; Service = 'plain'; Setup = ''; Run = $publish; Word = 'one'; Outcome = 'Created' }
        @{ Name = 'a first deploy with functions'; Service = 'code'; Setup = ''; Run = $publish; Word = 'one'; Outcome = 'Created' }
        @{ Name = 'an unchanged redeploy'; Service = 'plain'; Setup = $publish; Run = $publish; Word = 'one'; Outcome = 'Unchanged' }
        @{ Name = 'a changed redeploy'; Service = 'plain'; Setup = $publish; Run = $publish; Word = 'two'; Outcome = 'Updated' }
        @{ Name = 'a changed redeploy with functions'; Service = 'code'; Setup = $publish; Run = $publish; Word = 'two'; Outcome = 'Updated' }
        @{ Name = 'a first deploy that fails'; Service = 'plain'; Setup = 'Set-FakeFailure Order "Invalid State Machine Definition"'; Run = $publish; Word = 'one'; Fails = 'SFN9240'; Ends = 'ROLLBACK_COMPLETE' }
        @{ Name = 'a redeploy that fails'; Service = 'plain'; Setup = "$publish; Set-FakeFailure Order 'Invalid State Machine Definition'"; Run = $publish; Word = 'two'; Fails = 'SFN9240'; Ends = 'UPDATE_ROLLBACK_COMPLETE' }
        @{ Name = 'a redeploy whose rollback fails'; Service = 'plain'; Setup = "$publish; Set-FakeFailure Order 'Invalid State Machine Definition'; Set-FakeFailure Order 'Denied' -InRollback"; Run = $publish; Word = 'two'; Fails = 'SFN9240'; Ends = 'UPDATE_ROLLBACK_FAILED' }
        @{ Name = 'a plan'; Service = 'plain'; Setup = $publish; Run = "$publish -ChangeSetName release -NoExecute"; Word = 'two'; Wanted = '(Get-FakeStack plain-dev).ChangeSets.Values | Where-Object { $_.Name -eq "release" -and $_.ExecutionStatus -eq "AVAILABLE" }' }
        @{ Name = 'a plan that is applied'; Service = 'plain'; Setup = "$publish; `$global:service = `$next; `$null = $publish -ChangeSetName release -NoExecute"; Run = 'Publish-SfnStack -StackName plain-dev -ChangeSetName release -Region us-east-1 -PollInterval 0'; Word = 'two'; Outcome = 'Updated' }
        @{ Name = 'a look'; Service = 'code'; Setup = $publish; Run = 'Get-SfnStack -InputObject $service'; Word = 'one'; Wanted = '$true'; Looks = $true }
        @{ Name = 'a watch'; Service = 'plain'; Setup = $publish; Run = 'Watch-SfnStack -InputObject $service -PollInterval 0'; Word = 'one'; Wanted = '$true'; Looks = $true }
        @{ Name = 'a comparison'; Service = 'plain'; Setup = $publish; Run = 'Compare-SfnStack -InputObject $service'; Word = 'two'; Wanted = '$true'; Looks = $true }
        @{ Name = 'taking it down'; Service = 'code'; Setup = $publish; Run = 'Unpublish-SfnStack -InputObject $service -PollInterval 0 -Confirm:$false'; Word = 'one'; Wanted = '-not (Get-FakeStack code-dev)' }
    )
    foreach ($scenario in $scenarios) {
        $scenario.Stack = "$($scenario.Service)-dev"
        $scenario.Wanted ??= $scenario.Fails ? '$false' : (& $deployed $scenario.Stack $scenario.Word)
    }
    $faults = 'Throttle', 'Throttle always', 'ServiceUnavailable', 'ConnectionLostBefore', 'ConnectionLostAfter', 'ConnectionLostBefore always', 'AccessDenied', 'ExpiredToken'
}

BeforeAll {
    . "$PSScriptRoot/Acceptance.ps1"
    . "$PSScriptRoot/StackTruth.ps1"
    Enter-Session

    # The services are read once; $service is the one that the run is with, $next the one that a setup needs of it.
    function Set-Service($Scenario) {
        $begin = Invoke-InSession "
            `$global:first = Import-SfnService ./stack-$($Scenario.Service)
            `$global:next = `$global:service = Import-SfnService ./stack-$($Scenario.Service) -Parameter @{ word = '$($Scenario.Word)' }"
        if ($begin.Errors) { throw $begin.Errors[0] }
        $Scenario.Setup = "`$global:service = `$first; `$null = & { $($Scenario.Setup) }; `$global:service = `$next"
    }
}

AfterAll { Exit-Session }

Describe '<Name>' -ForEach $scenarios {
    BeforeAll {
        $scenario = $_.Clone()
        Set-Service $scenario
        $scenario = Enter-Scenario $scenario
    }

    It 'comes to the end that it should' {
        $scenario.Result.HasEnded | Should -BeTrue
        if ($scenario.Fails) {
            @($scenario.Result.Errors).Count | Should -BeGreaterThan 0
            $scenario.Result.Errors[0].FullyQualifiedErrorId | Should -BeLike "$($scenario.Fails),*"
            "$($scenario.Result.Errors[0])" | Should -BeLike '*Invalid State Machine Definition*'
            $scenario.Is.Status | Should -Be $scenario.Ends
        }
        else {
            $scenario.Result.Errors | Should -BeNullOrEmpty
            $scenario.Is.IsWanted | Should -BeTrue
            if ($scenario.Outcome) { $scenario.Result.Output[-1].Outcome | Should -Be $scenario.Outcome }
        }
        if ($scenario.Looks -or $scenario.Outcome -eq 'Unchanged') { $scenario.Is.Changing | Should -BeNullOrEmpty }
    }

    It 'changes nothing with -WhatIf' -Skip:($null -ne $Looks) {
        Restore-State $scenario.State
        $rehearsal = Invoke-InSession "$($scenario.Run) -WhatIf"
        $rehearsal.Errors | Should -BeNullOrEmpty
        $is = Get-Situation $scenario
        $is.Changing | Should -BeNullOrEmpty
        $is.Text | Should -Be $scenario.Before
        $is.Calls | Should -BeGreaterThan 0
    }

    It 'is told as it is with <_> at every call' -ForEach $faults {
        (Test-EveryFault $scenario $_) -join "`n" | Should -BeNullOrEmpty
    }

    It 'is not misled by what is seen late' -Skip:($null -ne $Looks) {
        Restore-State $scenario.State 'Set-FakeOption @{ Lag = 2 }; 1..3 | ForEach-Object { try { $null = Get-CFNStack none -Region us-east-1 } catch { } }'
        $run = Invoke-InSession "$($scenario.Run) -Timeout 20"
        (Find-Untruth $run (Get-Situation $scenario $run) (-not $scenario.Fails)) -join "`n" | Should -BeNullOrEmpty
    }

    It 'is the same with version 4 of AWS.Tools' {
        Restore-State $scenario.State 'Set-FakeOption @{ Version = 4 }'
        $run = Invoke-InSession $scenario.Run
        (Find-Untruth $run (Get-Situation $scenario $run) (-not $scenario.Fails)) -join "`n" | Should -BeNullOrEmpty
    }
}

Describe 'the acceptance itself' {
    It 'finds what does not end, and goes on after it' {
        $limit, $script:LimitInSeconds = $script:LimitInSeconds, 1
        try { $run = Invoke-InSession 'while ($true) { }' } finally { $script:LimitInSeconds = $limit }
        Find-Untruth $run $null $false | Should -Be 'it does not end'
        (Invoke-InSession '1 + 1').Output | Should -Be 2
    }

    It 'finds false successes and untrue words' {
        $still = [pscustomobject]@{ Text = 'a'; Before = 'b'; StackText = 'a'; StackBefore = 'b'; Status = 'CREATE_COMPLETE'; Works = $false; IsWanted = $false }
        Find-Untruth (Invoke-InSession '1') $still $false | Should -BeLike 'it tells of no error*'
        $all = @(Find-Untruth (Invoke-InSession "Write-Error 'System.Net.Sockets. Nothing was changed. CloudFormation goes on with a. the stack a was not changed.'") $still $true) -join "`n"
        foreach ($part in 'it fails', 'no code', 'names types', 'nothing of what to do', 'nothing was changed, but', 'stack was not changed, but', 'goes on, but') { $all | Should -BeLike "*$part*" }
    }
}
