BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
}

Describe 'mocks that call a Lambda function' {
        BeforeAll {
            $lambda = Join-Path $TestDrive lambda.asl.json
            '{"StartAt":"A","States":{
                "A":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"own","Payload":{"a":1}},"ResultPath":"$.a","Next":"B"},
                "B":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:direct","ResultPath":"$.b","End":true}}}' | Set-Content $lambda
            function Invoke-LMFunction { param($FunctionName, $Qualifier, $Payload, $InvocationType, $ClientConfig, $Region, $ProfileName, $EndpointUrl) }
            function New-Payload([string] $Text) { , [IO.MemoryStream]::new([Text.Encoding]::UTF8.GetBytes($Text)) }
            $start = @{ Path = $lambda; Local = $true; InputObject = '{}'; Region = 'eu-west-1' }
        }

        It 'get what it gives, from AWS.Tools <Version>' -ForEach @(
            @{ Version = 5; Absent = $null }
            @{ Version = 4; Absent = '' }
        ) {
            Mock Invoke-LMFunction { [pscustomobject] @{ StatusCode = 200; ExecutedVersion = '7'; FunctionError = $Absent; LogResult = $Absent; Payload = New-Payload '{"ok":"ä"}' } }
            $run = Invoke-SfnStateMachine @start -Mock @{ A = @{ Lambda = 'f' }; B = @{ Lambda = $true; After = 3 } } -ProfileName me -EndpointUrl http://localhost:4566
            $run.Output.a | ConvertTo-Json -Compress | Should -Be '{"ExecutedVersion":"7","Payload":{"ok":"ä"},"StatusCode":200}'
            $run.Output.b.ok | Should -Be 'ä'
            $run.Duration | Should -Be ([timespan]::FromSeconds(3))
            Should -Invoke Invoke-LMFunction -Times 1 -Exactly -ParameterFilter {
                $FunctionName -eq 'f' -and $Payload -eq '{"a":1}' -and $Region -eq 'eu-west-1' -and $ProfileName -eq 'me' -and $EndpointUrl -eq 'http://localhost:4566' -and $InvocationType -eq 'RequestResponse' -and $ClientConfig.MaxErrorRetry -eq 0
            }
            # An ARN of the account that runs pretend to be in means the function of that name.
            Should -Invoke Invoke-LMFunction -Times 1 -Exactly -ParameterFilter { $FunctionName -eq 'direct' }
        }

        It 'can be asked for by script blocks, arrays and files' {
            Mock Invoke-LMFunction { @{ Payload = '5' } }
            '{"A":{"Lambda":true}}' | Set-Content (Join-Path $TestDrive lambda-mocks.json)
            $run = Invoke-SfnStateMachine @start -MockFile (Join-Path $TestDrive lambda-mocks.json) -Mock @{ B = { @{ Lambda = 'g' } } }
            $run.Output.a.Payload, $run.Output.b | Should -Be 5, 5
            (Invoke-SfnStateMachine @start -Mock @{ A = @(@{ Lambda = 'f' }, 1); B = 1 }).Output.a.Payload | Should -Be 5
            Should -Invoke Invoke-LMFunction -Times 1 -Exactly -ParameterFilter { $FunctionName -eq 'own' }
            Should -Invoke Invoke-LMFunction -Times 3 -Exactly
        }

        It 'fail with its error' {
            Mock Invoke-LMFunction { @{ StatusCode = 200; FunctionError = 'Unhandled'; Payload = New-Payload '{"errorType":"Card.Declined","errorMessage":"no funds"}' } }
            $run = Invoke-SfnStateMachine @start -Mock @{ A = @{ Lambda = 'f' } } -ErrorAction SilentlyContinue
            $run.Error, $run.Cause | Should -Be 'Card.Declined', '{"errorType":"Card.Declined","errorMessage":"no funds"}'
        }

        It 'end the run when it cannot be called' {
            Mock Invoke-LMFunction { throw 'ResourceNotFoundException: Function not found: f' }
            Invoke-SfnStateMachine @start -Mock @{ A = @{ Lambda = 'f' } } -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9056*'
            "$($errors[0])" | Should -BeLike "*'f'*Function not found*"
            Should -Invoke Invoke-LMFunction -Times 1 -Exactly
        }

        It 'call nothing with -WhatIf' {
            Mock Invoke-LMFunction { @{ Payload = '5' } }
            Invoke-SfnStateMachine @start -Mock @{ A = { @{ Lambda = 'f' } }; B = 1 } -WhatIf 6> $null | Should -BeNullOrEmpty
            Should -Invoke Invoke-LMFunction -Times 0 -Exactly
        }

        It 'are never called unless a mock says so' {
            Mock Invoke-LMFunction { }
            Invoke-SfnStateMachine @start -Mock @{ A = @{ Payload = 1 }; B = 1 } | Out-Null
            Invoke-SfnStateMachine @start -ErrorAction SilentlyContinue | Out-Null
            Should -Invoke Invoke-LMFunction -Times 0 -Exactly
        }

        It 'are checked before the run: <Mock>' -ForEach @(
            @{ Mock = @{ Lambda = '' } }
            @{ Mock = @{ Lambda = $false } }
            @{ Mock = @{ Lambda = 'f'; Return = 1 } }
        ) {
            Invoke-SfnStateMachine @start -Mock @{ A = $Mock } -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9013*'
        }

        It 'need a function that the task names, when they mean it' {
            $other = Join-Path $TestDrive other.asl.json
            '{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:states:::sns:publish","End":true}}}' | Set-Content $other
            Invoke-SfnStateMachine $other -Local -InputObject '{}' -Mock @{ A = @{ Lambda = $true } } -ErrorVariable errors -ErrorAction SilentlyContinue | Out-Null
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN8035*'
        }

    It 'can be stopped' {
        $module = (Resolve-Path "$PSScriptRoot/../../StepFunctionsPS.psd1").Path
        $shell = [powershell]::Create()
        try {
            $null = $shell.AddScript("function Invoke-LMFunction { param(`$FunctionName, `$Payload) Start-Sleep 60 }; Import-Module '$module'; Invoke-SfnStateMachine '$lambda' -Local -InputObject '{}' -Mock @{ A = @{ Lambda = 'f' } }")
            $null = $shell.BeginInvoke()
            Start-Sleep 3
            $watch = [Diagnostics.Stopwatch]::StartNew()
            $shell.Stop()
            $watch.Elapsed.TotalSeconds | Should -BeLessThan 10
            $shell.InvocationStateInfo.State | Should -Be 'Stopped'
        }
        finally { $shell.Dispose() }
    }
}

Describe 'mocks that call a function through AWS.Tools <Version>' -ForEach @(@{ Version = 5 }, @{ Version = 4 }) {
    BeforeAll {
        . "$PSScriptRoot/../fakes/FakeAccount.ps1"
        Enter-FakeAccount eu-west-1
        Set-FakeOption @{ Version = $Version; FailOnPrompt = $true }
        Set-FakeFunction charge-dev { param($Payload) '{"got":' + $Payload + '}' }
        Set-FakeFunction broken-dev { throw 'no funds' }
        $file = Join-Path $TestDrive fake.asl.json
        '{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:charge-dev","End":true}}}' | Set-Content $file
        function Invoke-A($Lambda, [hashtable] $More = @{}) { Invoke-SfnStateMachine $file -Local -InputObject @{ n = 1 } -Mock @{ A = @{ Lambda = $Lambda } } -PollInterval 0 @More }
    }

    AfterAll { Exit-FakeAccount }

    BeforeEach { Clear-FakeCall; Clear-FakeFault }

    It 'import it, and do not ask' {
        (Invoke-A $true).Output.got.n | Should -Be 1
        (Get-FakeCall).Cmdlet | Should -Be Invoke-LMFunction
    }

    It 'call where -Region says' {
        Invoke-A charge-dev @{ Region = 'us-west-2' } | Out-Null
        (Get-FakeCall).Region | Should -Be us-west-2
    }

    It 'fail as the function does' {
        (Invoke-A broken-dev @{ ErrorAction = 'SilentlyContinue' }).Error | Should -Be Error
    }

    It 'wait while AWS is busy, and call no function twice' {
        Add-FakeFault Throttle -Number 2
        (Invoke-A charge-dev).Output.got.n | Should -Be 1
        Clear-FakeCall
        Add-FakeFault ConnectionLostAfter -Cmdlet Invoke-LMFunction
        { Invoke-A charge-dev @{ ErrorAction = 'Stop' } } | Should -Throw -ErrorId 'SFN9056*'
        @(Get-FakeCall).Count | Should -Be 1
    }

    It 'end the run where there is no such function' {
        { Invoke-A nosuch-dev @{ ErrorAction = 'Stop' } } | Should -Throw '*Function not found*' -ErrorId 'SFN9056*'
    }
}
