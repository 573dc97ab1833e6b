# Diagrams of files, of objects and of executions: local ones, and those of the fakes of AWS.Tools.
BeforeAll {
    . "$PSScriptRoot/../fakes/FakeAccount.ps1"
    Enter-FakeAccount
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudWatchLogs
    Push-Location "$PSScriptRoot/services"
    $definition = '{"StartAt":"Look","States":{"Look":{"Type":"Pass","Next":"Charge"},"Charge":{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"charge"},"End":true}}}'
}

AfterAll {
    Pop-Location
    Exit-FakeAccount
}

Describe 'Export-SfnDiagram' {
    It 'draws <What>' -ForEach @(
        @{ What = 'a service file'; Names = 'order', 'ping'; Draw = { Export-SfnDiagram ./orders } }
        @{ What = 'a machine of it'; Names = , 'ping'; Draw = { Export-SfnDiagram ./orders ping } }
        @{ What = 'a path in the pipeline'; Names = 'order', 'ping'; Draw = { './orders' | Export-SfnDiagram } }
        @{ What = 'a file in the pipeline'; Names = 'order', 'ping'; Draw = { Get-Item ./orders/serverless.yml | Export-SfnDiagram } }
        @{ What = 'a service'; Names = 'order', 'ping'; Draw = { Import-SfnService ./orders | Export-SfnDiagram } }
        @{ What = 'a machine of a service'; Names = , 'ping'; Draw = { Import-SfnService ./orders | Export-SfnDiagram -Name ping } }
        @{ What = 'machines'; Names = 'order', 'ping'; Draw = { (Import-SfnService ./orders).StateMachines | Export-SfnDiagram } }
        @{ What = 'a definition'; Names = , 'loop'; Draw = { Export-SfnDiagram ../definitions/loop.asl.json } }
        @{ What = 'a local run'; Names = , 'ping'; Draw = { Invoke-SfnStateMachine ./orders ping -Local | Export-SfnDiagram } }
    ) {
        $drawn = @(& $Draw)
        $drawn | Should -BeOfType string
        $drawn | ForEach-Object { ($_ -split '\n')[0] } | Should -Be $Names
    }

    It 'writes <Format>' -ForEach @(
        @{ Format = 'Text'; Has = 'Answer' }, @{ Format = 'Mermaid'; Has = 'flowchart' }, @{ Format = 'Svg'; Has = '<svg ' }, @{ Format = 'Dot'; Has = 'digraph' }, @{ Format = 'Html'; Has = '<!DOCTYPE html>' }
    ) {
        Export-SfnDiagram ./orders ping -Format $Format | Should -BeLike "*$Has*"
        Invoke-SfnStateMachine ./orders ping -Local | Export-SfnDiagram -Format $Format | Should -BeLike "*$Has*"
    }

    It 'draws a run over its states' {
        $run = Invoke-SfnStateMachine ./orders order -Local -InputObject @{ id = 1 } -Mock @{ Charge = { throw 'Card.Declined' } } -ErrorAction SilentlyContinue
        $run | Export-SfnDiagram | Should -BeLike '*Charge*failed*'
        $page = $run | Export-SfnDiagram -Format Html
        $page | Should -Match "<h1>order <span class=.status \w+.>$($run.Status)</span></h1>"
        $page | Should -Match 'Card.Declined'
        $page | Should -Match 'id="history"'
    }

    It 'takes direction and theme' {
        $wide = Export-SfnDiagram ./orders order -Format Svg -Direction LeftRight -Theme Dark
        $wide | Should -Not -Be (Export-SfnDiagram ./orders order -Format Svg -Theme Dark)
        $wide | Should -Not -BeLike '*prefers-color-scheme*'
        Export-SfnDiagram ./orders order -Format Svg | Should -BeLike '*prefers-color-scheme*'
    }

    It 'hides the values of secret variables' {
        $folder = "$TestDrive/secret"
        New-Item $folder -ItemType Directory | Out-Null
        @'
service: s
provider: aws
stepFunctions:
  stateMachines:
    m:
      definition: { StartAt: A, States: { A: { Type: Pass, Comment: "${ssm:/token}", Result: "${ssm:/token}", End: true } } }
'@ | Set-Content "$folder/serverless.yml"
        foreach ($format in 'Text', 'Mermaid', 'Svg', 'Dot', 'Html') {
            Export-SfnDiagram $folder -Resolve @{ 'ssm:/token' = 'hunter2' } -Format $format | Should -Not -BeLike '*hunter2*'
            Invoke-SfnStateMachine $folder -Local -Resolve @{ 'ssm:/token' = 'hunter2' } | Export-SfnDiagram -Format $format | Should -Not -BeLike '*hunter2*'
        }
    }

    It 'says what it cannot draw: <Code>' -ForEach @(
        @{ Code = 'SFN9027'; Draw = { Export-SfnDiagram -ExecutionArn orders } }
        @{ Code = 'SFN8015'; Draw = { Export-SfnDiagram ./orders nobody } }
        @{ Code = 'SFN0001'; Draw = { Export-SfnDiagram ./nowhere } }
        @{ Code = 'SFN4003'; Draw = { Export-SfnDiagram ./broken } }
    ) {
        # The suite stops at errors; these are what is looked at.
        $ErrorActionPreference = 'Continue'
        $found = & $Draw 2>&1
        $found | Where-Object { $_ -isnot [System.Management.Automation.ErrorRecord] } | Should -BeNullOrEmpty
        @($found.FullyQualifiedErrorId) -like "$Code,*" | Should -Not -BeNullOrEmpty -Because "$($found.FullyQualifiedErrorId)"
    }

    It 'says that there is nothing to draw' {
        Set-Content "$TestDrive/plain.yml" "service: s`nprovider: aws"
        { Export-SfnDiagram "$TestDrive/plain.yml" -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9073,*'
        { Import-SfnService "$TestDrive/plain.yml" | Export-SfnDiagram -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9073,*'
    }

    It 'refuses events of a local run, which do not say whose they are' {
        { Invoke-SfnStateMachine ./orders ping -Local | Get-SfnExecutionEvent | Export-SfnDiagram } | Should -Throw -ErrorId 'SFN9072,*'
    }

    It 'completes the names of state machines' {
        (TabExpansion2 'Export-SfnDiagram ./orders p' 28).CompletionMatches.CompletionText | Should -Contain 'ping'
    }
}

Describe 'Export-SfnDiagram -OutFile' {
    BeforeEach {
        $folder = "$TestDrive/$(New-Guid)"
        New-Item $folder -ItemType Directory | Out-Null
    }

    It 'writes a file by its ending, and gives it' {
        $file = Export-SfnDiagram ./orders ping -OutFile "$folder/ping.svg"
        $file | Should -BeOfType ([System.IO.FileInfo])
        $file.FullName | Should -Be (Get-Item "$folder/ping.svg").FullName
        Get-Content $file -Raw | Should -BeLike '<svg *</svg>?'
        [System.IO.File]::ReadAllBytes($file)[0] | Should -Be ([byte][char]'<')
    }

    It 'writes a file that is there anew' {
        Set-Content "$folder/ping.mmd" ('old' * 10000)
        Export-SfnDiagram ./orders ping -OutFile "$folder/ping.mmd" | Out-Null
        Get-Content "$folder/ping.mmd" -Raw | Should -Not -BeLike '*old*'
    }

    It 'writes each diagram into a folder' {
        (Export-SfnDiagram ./orders -OutFile "$folder/new/" -Format Dot).Name | Should -Be 'order.dot', 'ping.dot'
        (Invoke-SfnStateMachine ./orders ping -Local | Export-SfnDiagram -OutFile $folder -Format Html).Name | Should -Be 'ping-local.html'
        ((Invoke-SfnStateMachine ./orders ping -Local), (Invoke-SfnStateMachine ./orders ping -Local) | Export-SfnDiagram -OutFile $folder).Name | Should -Be 'ping-local.txt', 'ping-local-2.txt'
    }

    It 'writes nothing when one file would get several diagrams' {
        Export-SfnDiagram ./orders -OutFile "$folder/all.svg" -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9071,*'
        Get-ChildItem $folder | Should -BeNullOrEmpty
    }

    It 'refuses an ending that says no format, and takes it with -Format' {
        { Export-SfnDiagram ./orders ping -OutFile "$folder/ping.png" } | Should -Throw -ErrorId 'SFN9070,*'
        (Export-SfnDiagram ./orders ping -OutFile "$folder/ping.md" -Format Mermaid).Name | Should -Be 'ping.md'
    }

    It 'leaves nothing behind where it cannot write' {
        Export-SfnDiagram ./orders ping -OutFile "$folder/none/ping.svg" -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9055,*'
        Get-ChildItem $folder | Should -BeNullOrEmpty
    }

    It 'writes nothing with -WhatIf, or where the user says no' {
        Export-SfnDiagram ./orders -OutFile "$folder/new/" -Format Svg -WhatIf | Should -BeNullOrEmpty
        Get-ChildItem $folder | Should -BeNullOrEmpty
    }

    It 'writes nothing of a file with errors' {
        Export-SfnDiagram ./broken -OutFile "$folder/x.svg" -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        Get-ChildItem $folder | Should -BeNullOrEmpty
    }
}

Describe 'Export-SfnDiagram of executions in AWS' {
    BeforeEach {
        Reset-FakeCloud
        $arn = New-FakeMachine orders -Definition $definition
        $history = (New-FakeState Look Pass -Out '{"a":[1]}'), (New-FakeState Charge Task -Fails -Attempt Gateway.Busy, Card.Declined -Cause 'no funds')
        Set-FakeExecution orders -Ticks 0 -Status FAILED -ErrorName Card.Declined -Cause 'no funds' -History $history
        $execution = Add-FakeExecution orders one -Status FAILED -ErrorName Card.Declined -History $history
    }

    It 'draws it by <How>' -ForEach @(
        @{ How = 'its ARN'; Draw = { Export-SfnDiagram -ExecutionArn $execution } }
        @{ How = 'its page in the console'; Draw = { Export-SfnDiagram -ExecutionArn "https://us-east-1.console.aws.amazon.com/states/home?region=us-east-1#/v2/executions/details/$execution" } }
        @{ How = 'an object of AWS.Tools'; Draw = { Get-SFNExecutionList $arn | Export-SfnDiagram } }
        @{ How = 'its events'; Draw = { Get-SfnExecutionEvent $execution | Export-SfnDiagram } }
        @{ How = 'its events as they come'; Draw = { Watch-SfnExecution $execution -PollInterval 0 -InformationAction Ignore -ErrorAction SilentlyContinue | Export-SfnDiagram } }
        @{ How = 'a run'; Draw = { Invoke-SfnStateMachine $arn -PollInterval 0 -InformationAction Ignore -ErrorAction SilentlyContinue | Export-SfnDiagram } }
    ) {
        $drawn = @(& $Draw)
        $drawn | Should -HaveCount 1
        $drawn[0] | Should -BeLike "orders*failed*Look*Charge*"
    }

    It 'asks AWS for the history and the definition only' {
        Clear-FakeCall
        Export-SfnDiagram -ExecutionArn $execution | Out-Null
        (Get-FakeCall).Cmdlet | Should -Be 'Get-SFNExecutionHistory', 'Get-SFNStateMachineForExecution'
        Clear-FakeCall
        Get-SfnExecutionEvent $execution | Export-SfnDiagram | Out-Null
        (Get-FakeCall).Cmdlet | Should -Be 'Get-SFNExecutionHistory', 'Get-SFNStateMachineForExecution'
    }

    It 'names the files of many after them' {
        Add-FakeExecution orders two -Status FAILED -ErrorName Card.Declined -History $history | Out-Null
        (Get-SFNExecutionList $arn | Export-SfnDiagram -OutFile "$TestDrive/many/" -Format Html).Name | Sort-Object | Should -Be 'orders-one.html', 'orders-two.html'
    }

    It 'draws an Express execution over the definition of today' {
        $express = New-FakeMachine quick -Type EXPRESS -Level ALL -Definition $definition
        Set-FakeExecution quick -History (New-FakeState Look Pass)
        $run = Invoke-SfnStateMachine $express -InformationAction Ignore
        $run | Export-SfnDiagram -Verbose 4>&1 | Out-String | Should -BeLike '*SFN8522*Look*'
    }

    It 'says what there is not' {
        Export-SfnDiagram -ExecutionArn "${execution}x" -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $errors[0].Exception.Message | Should -BeLike "*${execution}x*"
        New-FakeMachine odd -Definition '[]' | Out-Null
        $odd = Add-FakeExecution odd one -History (New-FakeState Look Pass)
        Export-SfnDiagram -ExecutionArn $odd -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN8521,*'
    }

    It 'takes mocks that give less' {
        Mock Get-SFNExecutionHistory { [pscustomobject]@{ Id = 1; PreviousEventId = 0; Type = 'ExecutionStarted'; Timestamp = [datetime]'2026-01-01T00:00:00Z' } }
        Mock Get-SFNStateMachineForExecution { [pscustomobject]@{ Definition = $definition } }
        Export-SfnDiagram -ExecutionArn 'arn:aws:states:us-east-1:123456789012:execution:order:one' | Should -BeLike 'order*running*Look*'
        Mock Get-SFNStateMachineForExecution { [pscustomobject]@{ Name = 'order' } }
        { Export-SfnDiagram -ExecutionArn 'arn:aws:states:us-east-1:123456789012:execution:order:one' -ErrorAction Stop } | Should -Throw -ErrorId 'SFN8520,*'
    }
}
