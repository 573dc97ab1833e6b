# Histories of 25,000 events, the most that AWS keeps: read page by page, and held no longer than they are looked at.
# Measured in a process of its own, first with 1,000 events, then with all.
BeforeDiscovery {
    $cases = @(
        @{ Rest = 'Out-Null'; Calls = 25; Count = 0 }
        @{ Rest = 'Format-Table | Out-Null'; Calls = 25; Count = 0 }
        @{ Rest = 'Where-Object Error'; Calls = 25; Count = 1 }
        @{ Rest = 'Select-Object -First 10'; Calls = 1; Count = 10 }
    )
}

BeforeAll {
    # What may be more than with 1,000 events, for what is let go of but not collected yet; to keep what went into all
    # 25,000 takes several times that.
    $mostBytes = 150MB

    function Measure-Reading([string] $Line, [int] $Least = 1000, [int] $Most = 25000) {
        $script = "
            . '$PSScriptRoot/../fakes/FakeAccount.ps1'
            Enter-FakeAccount
            Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1', AWS.Tools.StepFunctions
            `$null = New-FakeMachine orders
            `$in = ConvertTo-Json -Compress -Depth 5 @{ items = @(1..20 | ForEach-Object { @{ id = `"item-`$_`"; price = `$_; where = @{ shelf = `$_; hall = 'north' } } }) }
            `$results = foreach (`$length in $Least, $Most) {
                `$arn = Add-FakeExecution orders -Status FAILED -ErrorName Late -Length `$length -History (New-FakeState Count Task -In `$in -Out `$in), (New-FakeState More Choice -In `$in -Out `$in)
                Clear-FakeCall
                `$watch = [System.Diagnostics.Stopwatch]::StartNew()
                `$count = 0
                & { $Line } | ForEach-Object { `$count++ }
                `$seconds = `$watch.Elapsed.TotalSeconds
                `$process = [System.Diagnostics.Process]::GetCurrentProcess()
                @{ Count = `$count; Calls = @(Get-FakeCall | Where-Object Cmdlet -eq Get-SFNExecutionHistory | Measure-Object Pages -Sum).Sum; Seconds = `$seconds; Peak = `$process.PeakWorkingSet64 }
            }
            'result ' + (ConvertTo-Json @(`$results) -Compress)"
        $said = & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -EncodedCommand ([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($script)))
        $results = @("$(@($said) -match '^result ')" -replace '^result ' | ConvertFrom-Json)
        if ($results.Count -ne 2) { throw "The child does not come to its end: $said" }
        $results[1] | Add-Member @{ Growth = $results[1].Peak - $results[0].Peak } -PassThru
    }
}

Describe 'Get-SfnExecutionEvent' {
    It 'reads 25,000 events for <Rest> in <Calls> calls, and in no more memory than 1,000' -ForEach $cases {
        $run = Measure-Reading "Get-SfnExecutionEvent `$arn | $Rest"
        Write-Information ("{0}: {1:n1} s, peak {2:n0} MB, {3:n0} MB more than with 1,000 events, {4} calls" -f $Rest, $run.Seconds, ($run.Peak / 1MB), ($run.Growth / 1MB), $run.Calls) -InformationAction Continue
        $run.Calls | Should -Be $Calls
        $run.Count | Should -Be $Count
        $run.Growth | Should -BeLessThan $mostBytes
    }

    It 'is measured by what would find all inputs kept' {
        (Measure-Reading '$kept = @(Get-SfnExecutionEvent $arn | ForEach-Object { $_.Input }); $kept.Count').Growth | Should -BeGreaterThan $mostBytes
    }
}
