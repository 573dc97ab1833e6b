# Running in AWS, over the fakes of AWS.Tools: what is run, with which input, and what the cmdlets of AWS are called with.
BeforeAll {
    . "$PSScriptRoot/../fakes/FakeAccount.ps1"
    Enter-FakeAccount
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudWatchLogs, AWS.Tools.CloudFormation
    Push-Location "$PSScriptRoot/services"

    # Nothing in the fakes takes time.
    $PSDefaultParameterValues = @{ 'Invoke-SfnStateMachine:PollInterval' = 0; 'Invoke-SfnStateMachine:InformationAction' = 'Ignore' }

    function Get-Inputs { @((Get-FakeExecution).Input) }
}

AfterAll {
    Pop-Location
    Exit-FakeAccount
}

Describe 'Invoke-SfnStateMachine in AWS' {
    BeforeEach {
        Reset-FakeCloud
        $arn = New-FakeMachine orders
        Set-FakeExecution orders -Ticks 0 -Output '{"total":3}' -History (New-FakeState Charge Task)
    }

    Context 'what may be looked at' {
        It 'need not be the history: the state tells the end' {
            Mock Get-SFNExecutionHistory { throw 'AccessDeniedException: User: me is not authorized to perform: states:GetExecutionHistory' }
            $said = Invoke-SfnStateMachine $arn -InputObject @{ id = 1 } -Verbose 4>&1
            $run = $said | Where-Object { $_ -is [StepFunctionsPS.Execution] }
            $run.Status, $run.Output.total | Should -Be 'SUCCEEDED', 3
            $run.Path | Should -BeNullOrEmpty
            $run.Events | Should -BeNullOrEmpty
            @($said -like 'Could not read the history*states:GetExecutionHistory*') | Should -HaveCount 1
            Should -Invoke Get-SFNExecutionHistory -Exactly 1

            Set-FakeExecution orders -Ticks 0 -Status FAILED -ErrorName Card.Declined -Cause 'no funds'
            $run = Invoke-SfnStateMachine $arn -ErrorVariable errors -ErrorAction SilentlyContinue
            $run.Status | Should -Be 'FAILED'
            "$errors" | Should -BeLike "State machine 'orders' failed: Card.Declined: no funds.*"
        }
    }

    Context 'what comes back' {
        It 'steers no terminal, and gives no command to a build' {
            Set-FakeExecution orders -Ticks 0 -Status FAILED -ErrorName "Bad`n##vso[x]$([char]27)[2J" -Cause "c`n##vso[task.complete]$([char]27)[2J"
            $run = Invoke-SfnStateMachine $arn -OutputPlace AzurePipelines -ErrorVariable errors -ErrorAction SilentlyContinue
            "$($errors[0])" | Should -Not -Match "##vso\[|$([char]27)"
            "$($errors[0])" | Should -BeLike '*Bad ## vso`[x`] `[2J: c*'
            ($run | Format-Table | Out-String) + ($run | Format-List | Out-String) | Should -Not -Match '##vso\['
        }

        It 'is JSON in a table, whatever keys it has' {
            Set-FakeExecution orders -Ticks 0 -Output '{"a":1,"A":2}'
            Invoke-SfnStateMachine $arn | Format-Table | Out-String | Should -BeLike '*{"a":1,"A":2}*'
            Set-FakeExecution orders -Ticks 0 -Output '[1,{"b":"##vso[x]"}]'
            Invoke-SfnStateMachine $arn | Format-Table | Out-String | Should -BeLike '*`[1,{"b":"## vso`[x`]"}`]*'
        }

        It 'comes at once when the pipeline wants no more' {
            $watch = [System.Diagnostics.Stopwatch]::StartNew()
            (1..3 | Invoke-SfnStateMachine $arn | Get-SfnExecutionEvent | Select-Object -First 1).Type | Should -Be 'ExecutionStarted'
            # A second is what the words after Ctrl+C are waited for.
            $watch.ElapsedMilliseconds | Should -BeLessThan 900
        }
    }

    Context 'what is run' {
        It 'is the machine of an ARN' {
            $run = Invoke-SfnStateMachine $arn -InputObject @{ id = 1 }
            $run | Should -BeOfType ([StepFunctionsPS.Execution])
            $run.Status, $run.StateMachine, $run.Region, $run.StateMachineArn | Should -Be 'SUCCEEDED', 'orders', 'us-east-1', $arn
            $run.Output.total | Should -Be 3
            $run.Input.id | Should -Be 1
            (Invoke-SfnStateMachine -StateMachineArn $arn).Input.PSObject.Properties | Should -BeNullOrEmpty
            (Get-SFNStateMachineList | Invoke-SfnStateMachine).StateMachineArn | Should -Be $arn
            (Get-SFNStateMachineList | Invoke-SfnStateMachine -InputObject 7).Input | Should -Be 7
        }

        It 'is told once when it is not there' {
            1..3 | Invoke-SfnStateMachine "${arn}x" -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9307,*'
        }

        It 'is refused when the text is no ARN of a state machine' {
            Invoke-SfnStateMachine -StateMachineArn orders -ErrorVariable errors -ErrorAction SilentlyContinue
            Invoke-SfnStateMachine ($arn -replace 'stateMachine', 'execution') -ErrorVariable +errors -ErrorAction SilentlyContinue
            $errors | Should -HaveCount 2
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN9026,*'
        }
    }

    Context 'the machine of a stack' {
        BeforeAll {
            Reset-FakeCloud
            $null = Publish-SfnStack ./stack-run -PollInterval 0 -Confirm:$false -InformationAction Ignore
            $state = Get-FakeCloudState
        }

        BeforeEach {
            Set-FakeCloudState $state
            Set-FakeExecution run-order -Ticks 0 -History (New-FakeState Charge Task), (New-FakeState Ship Pass)
        }

        It 'is found by its file, its service and its stack, whatever outputs that has' {
            (Invoke-SfnStateMachine ./stack-run order).StateMachine | Should -Be 'order'
            (Invoke-SfnStateMachine -LiteralPath ./stack-run -Name order).Path | Should -Be 'Charge', 'Ship'
            $service = Import-SfnService ./stack-run
            (Invoke-SfnStateMachine -Service $service -Name order).Status | Should -Be 'SUCCEEDED'
            ($service | Invoke-SfnStateMachine -Name order).Status | Should -Be 'SUCCEEDED'
            $stack = Get-SfnStack run-dev -Region us-east-1
            ($stack | Invoke-SfnStateMachine -Name run-order).Status | Should -Be 'SUCCEEDED'
            (Invoke-SfnStateMachine -StackName run-dev -Region us-east-1 -Name Order).Status | Should -Be 'SUCCEEDED'
            ($stack.StateMachines.Values | Where-Object StateMachineName -EQ run-order | Invoke-SfnStateMachine -InputObject @{ id = 4 }).Input.id | Should -Be 4
        }

        It 'is looked for once for many inputs' {
            Clear-FakeCall
            @(1..3 | Invoke-SfnStateMachine ./stack-run order).Input | Should -Be 1, 2, 3
            @(Get-FakeCall | Where-Object Cmdlet -EQ Get-CFNStackResourceSummary) | Should -HaveCount 1
            @(Get-FakeCall | Where-Object Cmdlet -EQ Get-SFNStateMachine) | Should -HaveCount 0
        }

        It 'fails at its place in the file' {
            Set-FakeExecution run-order -Status FAILED -ErrorName Card.Declined -Cause '{"errorMessage":"no funds"}' -History (New-FakeState Charge Task -Fails -Attempt Card.Declined)
            $run = Invoke-SfnStateMachine ./stack-run order -ErrorVariable errors -ErrorAction SilentlyContinue
            $run.Status | Should -Be 'FAILED'
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'Card.Declined,*'
            $errors[0].CategoryInfo.Category | Should -Be 'OperationStopped'
            $errors[0].TargetObject | Should -Be $run
            $failure = $errors[0].Exception
            $failure | Should -BeOfType ([StepFunctionsPS.ExecutionFailedException])
            $failure.State, $failure.Error, $failure.Cause | Should -Be 'Charge', 'Card.Declined', 'no funds'
            $failure.Source | Should -BeLike '*serverless.yml(*)'
            $errors[0].ErrorDetails.Message | Should -Be "State machine 'order' failed in state 'Charge' at $($failure.Source): Card.Declined: no funds."
        }

        It 'has to be named when there are several' {
            Get-SfnStack run-dev -Region us-east-1 | Invoke-SfnStateMachine -ErrorVariable errors -ErrorAction SilentlyContinue
            Invoke-SfnStateMachine -StackName run-dev -Region us-east-1 -Name nothing -ErrorVariable +errors -ErrorAction SilentlyContinue
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN9033,*'
            $errors.ErrorDetails.RecommendedAction | Should -BeLike '*-Name: run-order, run-ping*'
        }

        It 'is called synchronously when it is an Express one' {
            Set-FakeExecution run-ping -Output '{"pong":true}'
            Clear-FakeCall
            (Invoke-SfnStateMachine ./stack-run ping -EndpointUrl http://localhost:4566).Output.pong | Should -BeTrue
            $start = Get-FakeCall | Where-Object Cmdlet -EQ Start-SFNSyncExecution
            $start.Parameters.ClientConfig.DisableHostPrefixInjection | Should -BeTrue
            $start.Parameters.ClientConfig.MaxErrorRetry | Should -Be 0
            $start.Parameters.ClientConfig.Timeout | Should -Be ([timespan]::FromMinutes(6))
            (Invoke-SfnStateMachine ./stack-run ping).Status | Should -Be 'SUCCEEDED'
            (Get-FakeCall | Where-Object Cmdlet -EQ Start-SFNSyncExecution)[1].Parameters.ClientConfig.Keys | Should -Not -Contain DisableHostPrefixInjection
            (Invoke-SfnStateMachine ./stack-run ping -NoWait).Status | Should -Be 'RUNNING'
            @(Get-FakeCall | Where-Object Cmdlet -EQ Start-SFNExecution) | Should -HaveCount 1
        }
    }

    Context 'its input' {
        It 'is each object in the pipeline' {
            @{ a = 1 }, [pscustomobject]@{ b = 2 }, '{"c":3}', 4 | Invoke-SfnStateMachine $arn -NoWait | Should -HaveCount 4
            Get-Inputs | Should -Be '{"a":1}', '{"b":2}', '{"c":3}', '4'
        }

        It 'is what stands after the machine' {
            $null = Invoke-SfnStateMachine -StateMachineArn $arn @{ a = 1 }
            Get-Inputs | Should -Be '{"a":1}'
            (Invoke-SfnStateMachine ./orders ping @{ b = 2 } -Local).Input.b | Should -Be 2
        }

        It 'is checked before anything is started' {
            Invoke-SfnStateMachine $arn -InputObject '{no' -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN9005,*'
            Get-FakeExecution | Should -BeNullOrEmpty
        }

        It 'is that of an execution which is run again, in AWS or here' {
            $first = Invoke-SfnStateMachine $arn -InputObject @{ id = 5 }
            ($first | Invoke-SfnStateMachine).Input.id | Should -Be 5
            Get-Inputs | Should -Be '{"id":5}', '{"id":5}'
            ($first | Invoke-SfnStateMachine ./orders order -Local -Mock @{ Charge = 1 }).Input.id | Should -Be 5
            ($first | Invoke-SfnStateMachine ./orders ping -Local).Status | Should -Be 'SUCCEEDED'
        }

        It 'is no execution of AWS.Tools' {
            $null = Invoke-SfnStateMachine $arn
            Get-SFNExecutionList $arn | Invoke-SfnStateMachine -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN9029,*'
            @(Get-FakeExecution) | Should -HaveCount 1
        }

        It 'has to be given where the execution that is run again does not have it' {
            $past = Invoke-SfnStateMachine ./orders ping -Local -InputObject 'null'
            $past | Invoke-SfnStateMachine ./orders ping -Local -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN9034,*'
        }

        It 'is shown by no stream that tells of calls' {
            $said = Invoke-SfnStateMachine $arn -InputObject @{ key = 'hunter22' } -InformationAction Continue -Verbose -Debug 4>&1 5>&1 6>&1 | Where-Object { $_ -isnot [StepFunctionsPS.Execution] } | Out-String
            $said | Should -BeLike '*Start-SFNExecution*-Input ...*'
            $said | Should -Not -BeLike '*hunter22*'
        }
    }

    Context 'its name' {
        It 'is given, once' {
            (Invoke-SfnStateMachine $arn -ExecutionName one).Name | Should -Be 'one'
            Invoke-SfnStateMachine $arn -ExecutionName one -InputObject 2 -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors[-1].FullyQualifiedErrorId | Should -BeLike 'SFN9311,*'
            @(1..3 | Invoke-SfnStateMachine $arn -ExecutionName two -ErrorVariable errors -ErrorAction SilentlyContinue) | Should -HaveCount 1
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN9030,*'
            @($errors) | Should -HaveCount 2
        }
    }

    Context 'asking' {
        It 'starts nothing with -WhatIf, and says what it would start' {
            1..2 | Invoke-SfnStateMachine $arn -WhatIf | Should -BeNullOrEmpty
            Invoke-SfnStateMachine $arn -WhatIf -ExecutionName one | Should -BeNullOrEmpty
            Get-FakeExecution | Should -BeNullOrEmpty
            (Get-FakeCall -Changing) | Should -BeNullOrEmpty
        }

        It 'never asks about a local run' {
            (Invoke-SfnStateMachine ./orders ping -Local -WhatIf).Status | Should -Be 'SUCCEEDED'
        }

        It 'starts all the same where cmdlets would ask' {
            $ConfirmPreference = 'Low'
            (Invoke-SfnStateMachine $arn -Confirm:$false).Status | Should -Be 'SUCCEEDED'
        }
    }

    Context 'waiting' {
        It 'does not with -NoWait' {
            Set-FakeExecution orders -Ticks 9
            $run = Invoke-SfnStateMachine $arn -NoWait
            $run.Status, $run.StopDate, $run.Output | Should -Be 'RUNNING', $null, $null
            ($run | Stop-SFNExecution) | Should -Not -BeNullOrEmpty
        }

        It 'has taken no time yet where the clock of AWS is ahead' {
            Set-FakeOption @{ Skew = 30 }
            (Invoke-SfnStateMachine $arn -NoWait).Duration | Should -Be ([timespan]::Zero)
        }

        It 'ends with -Timeout, and says how to go on' {
            Set-FakeExecution orders -Ticks 100000
            $run = Invoke-SfnStateMachine $arn -PollInterval 0.2 -Timeout 1 -ErrorVariable errors -ErrorAction SilentlyContinue
            $run.Status | Should -Be 'RUNNING'
            $errors[0].CategoryInfo.Category | Should -Be 'OperationTimeout'
            $errors[0].Exception.Execution | Should -Be $run
            $errors[0].ErrorDetails.Message | Should -BeLike "*Watch-SfnExecution $($run.ExecutionArn)*"
        }

        It 'takes <Status> for an error' -ForEach @{ Status = 'TIMED_OUT'; Category = 'OperationTimeout' }, @{ Status = 'ABORTED'; Category = 'OperationStopped' } {
            Set-FakeExecution orders -Ticks 0 -Status $Status -History (New-FakeState Charge Task -Open)
            (Invoke-SfnStateMachine $arn -ErrorVariable errors -ErrorAction SilentlyContinue).Status | Should -Be $Status
            $errors.CategoryInfo.Category | Should -Be $Category
        }
    }

    It 'refuses -<Parameter> <With>, with <Id>' -ForEach @(
        @{ Parameter = 'Mock'; With = 'without -Local'; Id = 'SFN9024'; Arguments = @{ Path = './orders'; Mock = @{} } }
        @{ Parameter = 'MockFile'; With = 'without -Local'; Id = 'SFN9024'; Arguments = @{ Path = './orders'; MockFile = 'x' } }
        @{ Parameter = 'S3Folder'; With = 'without -Local'; Id = 'SFN9024'; Arguments = @{ Path = './orders'; S3Folder = 'x' } }
        @{ Parameter = 'NoWait'; With = 'with -Local'; Id = 'SFN9025'; Arguments = @{ Path = './orders'; Local = $true; NoWait = $true } }
        @{ Parameter = 'StateMachineArn'; With = 'with -Local'; Id = 'SFN9025'; Arguments = @{ StateMachineArn = 'x'; Local = $true } }
        @{ Parameter = 'Name'; With = 'beside an ARN'; Id = 'SFN9043'; Arguments = @{ Path = 'arn:aws:states:us-east-1:123456789012:stateMachine:order'; Name = @{ id = 1 } } }
    ) {
        { Invoke-SfnStateMachine @Arguments } | Should -Throw -ErrorId "$Id,*"
    }

    It 'cannot run <What> in AWS, with <Id>' -ForEach @(
        @{ What = 'a state machine without its service'; Id = 'SFN9031'; Run = { (Import-SfnService ./orders).StateMachines[0] | Invoke-SfnStateMachine -ErrorVariable errors -ErrorAction SilentlyContinue; $errors } }
        @{ What = 'a definition'; Id = 'SFN9032'; Run = { Set-Content "$TestDrive/a.asl.json" '{}'; Invoke-SfnStateMachine "$TestDrive/a.asl.json" -ErrorVariable errors -ErrorAction SilentlyContinue; $errors } }
    ) {
        (& $Run).FullyQualifiedErrorId | Should -BeLike "$Id,*"
    }
}

Describe 'with mocks of Pester' {
    It 'runs where only the start is mocked' {
        Mock Start-SFNExecution { [pscustomobject]@{ ExecutionArn = "$StateMachineArn`:$Name" -replace 'stateMachine', 'execution'; StartDate = Get-Date } }
        Mock Get-SFNStateMachine { [pscustomobject]@{ StateMachineArn = $StateMachineArn; Name = 'order'; Type = 'STANDARD' } }
        $run = Invoke-SfnStateMachine arn:aws:states:us-east-1:123456789012:stateMachine:order -InputObject @{ id = 1 } -ExecutionName mine -NoWait
        $run.ExecutionArn | Should -Be 'arn:aws:states:us-east-1:123456789012:execution:order:mine'
        Should -Invoke Start-SFNExecution -Times 1 -Exactly -ParameterFilter { $PesterBoundParameters.Name -eq 'mine' -and $PesterBoundParameters.Input -eq '{"id":1}' }
    }
}
