# Running in AWS as a whole, over the fakes of AWS.Tools: each scenario as it is, with -WhatIf, and with a fault at each
# of its calls in turn. However it goes: no run hangs, nothing is started twice, and what is told is as it is.
BeforeDiscovery {
    $published = '$null = Publish-SfnStack -InputObject $service -PollInterval 0 -InformationAction Ignore'
    $goes = 'Set-FakeExecution run-order -Output "{`"total`":3}" -Ticks 1 -History (New-FakeState Charge Task -Attempt Gateway.Busy), (New-FakeState Ship Pass)'
    $fails = 'Set-FakeExecution run-order -Status FAILED -ErrorName Card.Declined -Cause "no funds" -Ticks 1 -History (New-FakeState Charge Lambda -Attempt Card.Declined -Cause (New-FakeLambdaCause Card.Declined "no funds") -Fails)'
    $pings = 'Set-FakeExecution run-ping -Output "{`"pong`":1}" -Ticks 0 -History (New-FakeState Answer Pass)'
    $breaks = 'Set-FakeExecution run-ping -Status FAILED -ErrorName Broken -Cause "why" -Ticks 0 -History (New-FakeState Answer Task -Attempt Broken -Fails)'
    $failed = "$published; $fails; 1..3 | ForEach-Object { `$null = Add-FakeExecution run-order `"r`$_`" -Status FAILED -ErrorName Card.Declined -Cause 'no funds' -History (New-FakeState Charge Task -Attempt Card.Declined -Fails) }"
    $order = 'arn:aws:states:us-east-1:123456789012:stateMachine:run-order'
    $execution = 'arn:aws:states:us-east-1:123456789012:execution:run-order'
    $with = '-InputObject @{ id = 1 } -PollInterval 0'
    $sync = 'Start-SFNSyncExecution'
    $scenarios = @(
        @{ Name = 'a run by ARN'; Setup = "$published; $goes"; Run = "Invoke-SfnStateMachine -StateMachineArn $order $with"; Starts = 1; Statuses = 'SUCCEEDED' }
        @{ Name = 'a run of a stack'; Setup = "$published; $goes; `$global:stack = Get-SfnStack -InputObject `$service"; Run = "Invoke-SfnStateMachine -Stack `$stack -Name order $with"; Starts = 1; Statuses = 'SUCCEEDED' }
        @{ Name = 'a run of a machine of a stack'; Setup = "$published; $goes; `$global:stack = Get-SfnStack -InputObject `$service"; Run = "`$stack.StateMachines.order | Invoke-SfnStateMachine $with"; Starts = 1; Statuses = 'SUCCEEDED' }
        @{ Name = 'a run of a service'; Setup = "$published; $goes"; Run = "Invoke-SfnStateMachine -Service `$service -Name order $with"; Starts = 1; Statuses = 'SUCCEEDED' }
        @{ Name = 'a run of a file'; Setup = "$published; $goes"; Run = "Invoke-SfnStateMachine ./stack-run order $with"; Starts = 1; Statuses = 'SUCCEEDED' }
        @{ Name = 'a run with a name'; Setup = "$published; $goes"; Run = "Invoke-SfnStateMachine -StateMachineArn $order -ExecutionName one $with"; Starts = 1; Statuses = 'SUCCEEDED' }
        @{ Name = 'a run that fails'; Setup = "$published; $fails"; Run = "Invoke-SfnStateMachine -Service `$service -Name order $with"; Starts = 1; Statuses = 'FAILED'; Ids = 'Card.Declined'; Says = '*order*Charge*serverless.yml(*Card.Declined*no funds*' }
        @{ Name = 'a run that times out'; Setup = "$published; Set-FakeExecution run-order -Status TIMED_OUT -ErrorName States.Timeout -History (New-FakeState Charge Task -Open)"; Run = "Invoke-SfnStateMachine -StateMachineArn $order $with"; Starts = 1; Statuses = 'TIMED_OUT'; Ids = 'States.Timeout' }
        @{ Name = 'a run that is aborted'; Setup = "$published; Set-FakeExecution run-order -Status ABORTED -ErrorName Enough -Cause 'by hand' -History (New-FakeState Charge Task -Open)"; Run = "Invoke-SfnStateMachine -StateMachineArn $order $with"; Starts = 1; Statuses = 'ABORTED'; Ids = 'Enough' }
        @{ Name = 'a start'; Setup = "$published; $goes"; Run = "Invoke-SfnStateMachine -StateMachineArn $order -NoWait $with"; Starts = 1; Statuses = 'RUNNING' }
        @{ Name = 'many runs'; Setup = "$published; $goes"; Run = "@{ id = 1 }, @{ id = 2 } | Invoke-SfnStateMachine -StateMachineArn $order -PollInterval 0"; Starts = 2; Statuses = 'SUCCEEDED', 'SUCCEEDED' }
        @{ Name = 'a run of an Express machine'; Setup = "$published; $pings"; Run = "Invoke-SfnStateMachine -StateMachineArn $($order.Replace('order', 'ping')) $with"; Starts = 1; Statuses = 'SUCCEEDED'; Unrepeated = $sync, 'Start-SFNExecution' }
        @{ Name = 'a run of an Express machine of a service'; Setup = "$published; $pings"; Run = "Invoke-SfnStateMachine -Service `$service -Name ping $with"; Starts = 1; Statuses = 'SUCCEEDED'; Unrepeated = $sync, 'Start-SFNExecution' }
        @{ Name = 'a run of an Express machine that fails'; Setup = "$published; $breaks"; Run = "Invoke-SfnStateMachine -Service `$service -Name ping $with"; Starts = 1; Statuses = 'FAILED'; Ids = 'Broken'; Says = '*ping*Broken*why*'; Unrepeated = $sync, 'Start-SFNExecution' }
        @{ Name = 'a start of an Express machine'; Setup = "$published; $pings"; Run = "Invoke-SfnStateMachine -Service `$service -Name ping -NoWait $with"; Starts = 1; Statuses = 'RUNNING'; Unrepeated = $sync, 'Start-SFNExecution' }
        @{ Name = 'the events of an execution'; Setup = $failed; Run = "Get-SfnExecutionEvent ${execution}:r1"; Looks = $true; Events = 6 }
        @{ Name = 'the events of many executions'; Setup = $failed; Run = "Get-SFNExecutionList $order -StatusFilter FAILED | Get-SfnExecutionEvent"; Looks = $true; Events = 18; NotOurs = 'Get-SFNExecutionList' }
        @{ Name = 'the events of an Express execution'; Setup = "$published; $pings; `$global:ping = Add-FakeExecution run-ping; `$null = Start-SFNSyncExecution $($order.Replace('order', 'ping')); `$global:ping = @(Get-FakeExecution run-ping)[-1].ExecutionArn"; Run = 'Get-SfnExecutionEvent $ping'; Looks = $true; Events = 4 }
        @{ Name = 'a watch'; Setup = "$failed; $goes; `$global:runs = (Start-SFNExecution $order -Name runs).ExecutionArn"; Run = 'Watch-SfnExecution $runs -PollInterval 0'; Looks = $true }
        @{ Name = 'resuming an execution'; Setup = "$failed; $goes"; Run = "Resume-SfnExecution ${execution}:r1 -PollInterval 0"; Redrives = 1; Statuses = 'RUNNING' }
        @{ Name = 'resuming an execution and waiting'; Setup = "$failed; $goes"; Run = "Resume-SfnExecution ${execution}:r1 -Wait -PollInterval 0"; Redrives = 1; Statuses = 'SUCCEEDED' }
        @{ Name = 'resuming an execution that fails again'; Setup = $failed; Run = "Resume-SfnExecution ${execution}:r1 -Wait -PollInterval 0"; Redrives = 1; Statuses = 'FAILED'; Ids = 'Card.Declined' }
        @{ Name = 'resuming many executions, one of which is too old'; Setup = "$failed; $goes; `$null = Add-FakeExecution run-order old -Status FAILED -ErrorName Old -NotRedrivable 'Execution redrivable period exceeded'"; Run = "'r1', 'old', 'r2' | ForEach-Object { [pscustomobject]@{ ExecutionArn = `"${execution}:`$_`" } } | Resume-SfnExecution -PollInterval 0"; Redrives = 2; Statuses = 'RUNNING', 'RUNNING'; Ids = 'SFN9324' }
    )
    $all = 'Throttle', 'Throttle always', 'ServiceUnavailable', 'ConnectionLostBefore', 'ConnectionLostAfter', 'ConnectionLostBefore always', 'AccessDenied', 'ExpiredToken'
    # Get-SfnExecutionEvent has no -PollInterval, so that its calls are repeated after real seconds: not each time here.
    $quick = 'Throttle', 'AccessDenied', 'ExpiredToken'
    foreach ($scenario in $scenarios) { $scenario.Faults = $scenario.Run -like '*Get-SfnExecutionEvent*' -and $scenario.Name -ne 'the events of an execution' ? $quick : $all }
}

BeforeAll {
    . "$PSScriptRoot/Acceptance.ps1"
    . "$PSScriptRoot/ExecutionTruth.ps1"
    Enter-Session
    $begin = Invoke-InSession '$global:service = Import-SfnService ./stack-run'
    if ($begin.Errors) { throw $begin.Errors[0] }
}

AfterAll { Exit-Session }

Describe '<Name>' -ForEach $scenarios {
    BeforeAll { $scenario = Enter-Scenario $_.Clone() }

    It 'comes to the end that it should' {
        (Find-Untruth $scenario.Result $scenario.Is $true) -join "`n" | Should -BeNullOrEmpty
        if ($scenario.Says) { "$($scenario.Result.Errors[0])" | Should -BeLike $scenario.Says }
        if ($scenario.Events) { $scenario.Result.Output.Count | Should -Be $scenario.Events }
        if ($scenario.Statuses -eq 'SUCCEEDED' -and $scenario.Name -notlike '*Express*') { $scenario.Result.Output[-1].Output.total | Should -Be 3 }
    }

    It 'changes nothing with -WhatIf' -Skip:($null -ne $Looks) {
        Restore-State $scenario.State
        $rehearsal = Invoke-InSession "$($scenario.Run) -WhatIf"
        $is = Get-Situation $scenario
        @($rehearsal.Errors | Where-Object { $_.FullyQualifiedErrorId -notlike 'SFN9324,*' }) | Should -BeNullOrEmpty
        $is.Changing | Should -BeNullOrEmpty
        $is.Text | Should -Be $scenario.Before
        $rehearsal.Output | Should -BeNullOrEmpty
    }

    It 'is told as it is with <_> at every call' -ForEach $Faults {
        (Test-EveryFault $scenario $_) -join "`n" | Should -BeNullOrEmpty
    }

    It 'is not misled by what is seen late' {
        Restore-State $scenario.State 'Set-FakeOption @{ Lag = 2 }'
        $run = Invoke-InSession $scenario.Run
        (Find-Untruth $run (Get-Situation $scenario $run) $true) -join "`n" | Should -BeNullOrEmpty
    }

    It 'is the same with version 4 of AWS.Tools' {
        Restore-State $scenario.State 'Set-FakeOption @{ Version = 4 }'
        $run = Invoke-InSession $scenario.Run
        (Find-Untruth $run (Get-Situation $scenario $run) $true) -join "`n" | Should -BeNullOrEmpty
    }
}

Describe 'a run that is waited for no longer' {
    It 'is given as it is, goes on, and is said how to follow and to stop' {
        $scenario = Enter-Scenario @{ Setup = 'New-FakeMachine orders; Set-FakeExecution orders -Ticks 1000000'; Run = 'Invoke-SfnStateMachine -StateMachineArn arn:aws:states:us-east-1:123456789012:stateMachine:orders -PollInterval 0.1 -Timeout 1'; Starts = 1; Statuses = 'RUNNING'; Ids = 'SFN9319' }
        (Find-Untruth $scenario.Result $scenario.Is $true) -join "`n" | Should -BeNullOrEmpty
        $arn = $scenario.Is.Begun[0].ExecutionArn
        $words = "$($scenario.Result.Errors[0]) $($scenario.Result.Errors[0].ErrorDetails.RecommendedAction)"
        $words | Should -BeLike "*Watch-SfnExecution $arn*"
        $words | Should -BeLike "*Stop-SFNExecution $arn*"
        $scenario.Is.Begun[0].Status | Should -Be RUNNING
    }
}

Describe 'a synchronous start' {
    BeforeEach { $null = New-State '$global:arn = New-FakeMachine ping -Type EXPRESS' }

    It 'waits longer than the SDK would, and is not begun again' {
        $run = Invoke-InSession 'Set-FakeOption @{ SyncLasts = 290 }; Invoke-SfnStateMachine -StateMachineArn $arn'
        $run.Errors | Should -BeNullOrEmpty
        $run.Output.Status | Should -Be SUCCEEDED
        Get-FromSession '@(Get-FakeExecution ping).Count' | Should -Be 1
    }

    It 'is not begun again where its time is over' {
        $run = Invoke-InSession 'Set-FakeOption @{ SyncLasts = 1000 }; Invoke-SfnStateMachine -StateMachineArn $arn'
        $run.Errors.Count | Should -Be 1
        Get-FromSession '@(Get-FakeExecution ping).Count' | Should -Be 1
    }

    It 'is reached at an endpoint of the user''s own' {
        $run = Invoke-InSession 'Invoke-SfnStateMachine -StateMachineArn $arn -EndpointUrl http://localhost:4566'
        $run.Errors | Should -BeNullOrEmpty
        (Get-FromSession 'Get-FakeCall -Changing').Parameters.ClientConfig.DisableHostPrefixInjection | Should -BeTrue
    }
}

Describe 'secrets' {
    It 'of inputs, outputs and causes are in no stream but where they are asked for' {
        $null = New-State '$global:arn = New-FakeMachine orders; Set-FakeExecution orders -Ticks 0 -Output "{`"token`":`"hunter22`"}" -History (New-FakeState Charge Task -In "{`"token`":`"hunter22`"}" -Out "{`"token`":`"hunter22`"}")'
        $run = Invoke-InSession -WithText '$null = Invoke-SfnStateMachine -StateMachineArn $arn -InputObject @{ token = "hunter22" } -PollInterval 0 -Verbose -Debug'
        $run.Errors | Should -BeNullOrEmpty
        $run.Text | Should -BeLike '*Start-SFNExecution*'
        $run.Text | Should -Not -BeLike '*hunter22*'
        $run = Invoke-InSession -WithText '$null = Get-SfnExecutionEvent (Get-FakeExecution).ExecutionArn -Verbose -Debug'
        $run.Errors | Should -BeNullOrEmpty
        $run.Text | Should -Not -BeLike '*hunter22*'
    }

    It 'of a service are in no message of a failed run' {
        $null = New-State 'Set-FakeParameter /secret/token hunter22 -Type SecureString; Set-FakeParameter /secret/password hunter23; $global:secret = Import-SfnService ./stack-secret; $null = Publish-SfnStack -InputObject $secret -PollInterval 0; Set-FakeExecution secret-order -Status FAILED -ErrorName Denied.hunter22 -Cause "bad token hunter22" -Ticks 0 -History (New-FakeState Pay Task -Attempt Denied.hunter22 -Cause "bad token hunter22" -Fails)'
        $run = Invoke-InSession -WithText '$null = Invoke-SfnStateMachine -Service $secret -Name order -InputObject @{ a = 1 } -PollInterval 0 -Verbose -Debug'
        @($run.Errors).Count | Should -Be 1
        "$($run.Errors[0])" | Should -BeLike '*Denied*'
        "$($run.Errors[0]) $($run.Errors[0].FullyQualifiedErrorId)" | Should -Not -BeLike '*hunter22*'
        $run.Text | Should -BeLike '*Denied.`*`*`**'
        # The execution itself, which the record is about, has what AWS says.
        $run.Text -split '\r?\n' -notmatch '^(TargetObject|CategoryInfo) ' | Should -Not -BeLike '*hunter22*'
    }
}

Describe 'the acceptance itself' {
    BeforeAll {
        $wanted = @{ Starts = 1; Redrives = 0; Statuses = 'SUCCEEDED'; Ids = @(); Known = @(); Before = 'a' }
        $run = { param($Errors, $Output) [pscustomobject]@{ HasEnded = $true; Errors = @($Errors) -ne $null; Output = @($Output) -ne $null; Warnings = @() } }
        $one = [pscustomobject]@{ ExecutionArn = 'arn:one'; Name = 'one'; Status = 'FAILED'; Redrives = 0; Output = $null; Error = 'E' }
        $is = { param($Begun) [pscustomobject]@{ Scenario = $wanted; Begun = @($Begun) -ne $null; Executions = @($Begun) -ne $null; Redrives = 0; Changing = @() } }
    }

    It 'finds what is started twice' { Find-Untruth (& $run) (& $is $one, $one) $false | Should -Contain 'it starts 2 executions in place of 1' }

    It 'finds false success' { Find-Untruth (& $run) (& $is) $false | Should -BeLike 'it tells of no error*' }

    It 'finds what ends in another way' { Find-Untruth (& $run) (& $is) $true | Should -BeLike 'it does not come to its end*' }

    It 'finds untrue words, and executions that nobody is told of' {
        $words = (Invoke-InSession "Write-Error 'System.Net.Sockets. Nothing was started. The execution goes on.'").Errors
        $all = @(Find-Untruth (& $run $words) (& $is $one) $false) -join "`n"
        foreach ($part in 'no code', 'what to do', 'names types', 'nothing was started, but', 'goes on that there is not', 'does not say so') { $all | Should -BeLike "*$part*" }
    }

    It 'finds executions that are given as they are not' {
        $type = [type] 'StepFunctionsPS.Execution'
        $given = $type::new()
        foreach ($pair in @{ Name = 'one'; StateMachine = 'orders'; Status = 'SUCCEEDED'; ExecutionArn = 'arn:one' }.GetEnumerator()) { $type.GetProperty($pair.Key).SetValue($given, $pair.Value) }
        Find-Untruth (& $run $null $given) (& $is $one) $true | Should -Contain 'it tells SUCCEEDED of an execution that is FAILED'
        $given.ExecutionArn | Should -Be arn:one
        Find-Untruth (& $run $null $given) (& $is) $true | Should -Contain 'it gives an execution that there is not: arn:one'
    }
}
