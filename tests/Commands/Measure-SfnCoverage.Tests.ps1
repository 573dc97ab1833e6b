BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"
    $good = Invoke-SfnStateMachine ./orders order -InputObject @{ id = 1 } -Local -Mock @{ Charge = @{ ok = $true } }
    $ping = Invoke-SfnStateMachine ./orders ping -Local

    # An execution of AWS that was not followed, and one whose history was read.
    function New-Execution([hashtable] $More) {
        $run = $good.psobject.BaseObject.GetType().GetMethod('<Clone>$').Invoke($good.psobject.BaseObject, @())
        foreach ($name in $More.Keys) { $run.GetType().GetProperty($name, [Reflection.BindingFlags]'Instance, Public, NonPublic').SetValue($run, $More[$name]) }
        $run
    }
}

AfterAll { Pop-Location }

Describe 'Measure-SfnCoverage' {
    It 'adds up runs by their state machines' {
        $found = $good, $ping, $ping | Measure-SfnCoverage
        $found | Should -BeOfType ([StepFunctionsPS.StateMachineCoverage])
        $found.StateMachine | Should -Be 'order', 'ping'
        $found.Runs | Should -Be 1, 2
        $found[1].Percentage | Should -Be 100
        $found[1].Missing | Should -BeNullOrEmpty
        "$($found[1])" | Should -Be 'ping 100%'
    }

    It 'tells what is missing, and where' {
        $gap = ($good | Measure-SfnCoverage).Missing[0]
        $gap.State | Should -Not -BeNullOrEmpty
        $gap.Place | Should -BeLike '*serverless.yml(*'
        $gap.Source.Line | Should -BeGreaterThan 1
    }

    It 'takes what could be covered from a file, a literal path and a service' {
        ($ping | Measure-SfnCoverage ./orders).Percentage | Should -Be 0, 100
        ($ping | Measure-SfnCoverage -LiteralPath ./orders).Runs | Should -Be 0, 1
        ($ping | Measure-SfnCoverage -Service (Import-SfnService ./orders)).StateMachine | Should -Be 'order', 'ping'
        ($ping | Measure-SfnCoverage ./orders ping).StateMachine | Should -Be ping
        (Measure-SfnCoverage ./orders).Runs | Should -Be 0, 0
    }

    It 'reads the history of executions in AWS' {
        $inAws = New-Execution @{ Run = $null; ExecutionArn = 'arn:aws:states:eu-west-1:123456789012:execution:order:one' }
        $inAws | Measure-SfnCoverage ./orders order | ForEach-Object States | ForEach-Object Covered | Should -Be ($good | Measure-SfnCoverage).States.Covered
        $inAws | Measure-SfnCoverage -ErrorAction SilentlyContinue -ErrorVariable problem | Should -BeNullOrEmpty
        $problem[0].FullyQualifiedErrorId | Should -BeLike 'SFN9050,*'
        $null = New-Execution @{ Run = $null; History = [Lazy[Collections.Generic.IReadOnlyList[StepFunctionsPS.ExecutionEvent]]]::new([Func[Collections.Generic.IReadOnlyList[StepFunctionsPS.ExecutionEvent]]] { , [StepFunctionsPS.ExecutionEvent[]]@() }) } | Measure-SfnCoverage ./orders -ErrorAction SilentlyContinue -ErrorVariable problem
        $problem[0].FullyQualifiedErrorId | Should -BeLike 'SFN9052,*'
    }

    It 'refuses runs of other state machines' {
        $found = $good, $ping | Measure-SfnCoverage ./orders ping -ErrorAction SilentlyContinue -ErrorVariable problem
        $found.Runs | Should -Be 1
        $problem[0].FullyQualifiedErrorId | Should -BeLike 'SFN9051,*'
    }

    It 'has an error for each state machine below the threshold, and gives it all the same' {
        $found = $ping | Measure-SfnCoverage ./orders -Threshold 50.5 -ErrorAction SilentlyContinue -ErrorVariable problem
        $found | Should -HaveCount 2
        $problem | Should -HaveCount 1
        $problem[0].FullyQualifiedErrorId | Should -BeLike 'SFN9053,*'
        $problem[0].TargetObject.StateMachine | Should -Be order
        "$($problem[0])" | Should -BeLike "0% of 'order' is covered, and 50.5% are wanted.*"
        { $ping | Measure-SfnCoverage -Threshold 101 } | Should -Throw
    }

    It 'writes files for build servers' {
        $file = Join-Path $TestDrive 'cover #1.xml'
        $null = $ping | Measure-SfnCoverage ./orders -OutFile $file
        $xml = [xml](Get-Content -LiteralPath $file -Raw)
        $xml.coverage.packages.package.classes.class.filename | Select-Object -Unique | Should -Be 'orders/serverless.yml'
        $xml.coverage.sources.source | Should -Be $PWD.ProviderPath
        $null = $ping | Measure-SfnCoverage ./orders -OutFile $file -OutputFormat NUnitXml -Threshold 10 -ErrorAction SilentlyContinue
        ([xml](Get-Content -LiteralPath $file -Raw)).'test-results'.failures | Should -Be 1
    }

    It 'says what is wrong with the file' {
        $null = $ping | Measure-SfnCoverage -OutFile (Join-Path $TestDrive 'nosuch/cover.xml') -ErrorAction SilentlyContinue -ErrorVariable problem
        $problem[0].FullyQualifiedErrorId | Should -BeLike 'SFN9055,*'
        { $ping | Measure-SfnCoverage -OutputFormat NUnitXml } | Should -Throw -ErrorId 'SFN9054,*'
        $ping | Measure-SfnCoverage ./broken -ErrorAction SilentlyContinue -ErrorVariable problem | Should -BeNullOrEmpty
        $problem | Should -Not -BeNullOrEmpty
    }
}

Describe '-RealTime' {
    It 'has time pass in a run in this process' {
        $file = Join-Path $TestDrive 'short.asl.json'
        Set-Content $file '{"StartAt":"Charge","States":{"Charge":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:charge","End":true}}}'
        $clock = [Diagnostics.Stopwatch]::StartNew()
        $run = Invoke-SfnStateMachine $file -Local -RealTime -Mock @{ Charge = @{ Return = @{ ok = $true }; After = 0.5 } }
        $clock.Elapsed.TotalSeconds | Should -BeGreaterThan 0.5
        $run.Duration.TotalSeconds | Should -BeGreaterOrEqual 0.5
        $run.StartDate.Year | Should -Be ([DateTime]::UtcNow.Year)
    }

    It 'is for runs here only' {
        { Invoke-SfnStateMachine -StateMachineArn arn:aws:states:us-east-1:123456789012:stateMachine:a -RealTime } | Should -Throw -ErrorId 'SFN9024,*'
    }
}

Describe 'the example of a test file' {
    It 'passes' {
        $script = "`$ProgressPreference = 'SilentlyContinue'; Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'; `$found = Invoke-Pester '$PSScriptRoot/../../examples/orders/orders.Tests.ps1' -PassThru -Output None; `$found.Failed.ErrorRecord | Out-String; ""passed `$(`$found.PassedCount), failed `$(`$found.FailedCount + `$found.FailedContainersCount + `$found.FailedBlocksCount)"""
        $said = & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand ([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($script)))
        ($said | Out-String).Trim() | Should -Be 'passed 10, failed 0'
    }
}
