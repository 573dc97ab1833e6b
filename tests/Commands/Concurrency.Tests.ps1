BeforeDiscovery {
    $hasParallel = $PSVersionTable.PSVersion.Major -ge 7
}

BeforeAll {
    $module = "$PSScriptRoot/../../StepFunctionsPS.psd1"
    Import-Module $module -Force
    # Each work tells in one text what came of it.
    $works = @(
        { param($folder) (ConvertTo-SfnTemplate "$folder/services/shop").ToJson() -replace '\d{13}-\d{4}-\d\d-\d\dT[\d:.]+Z', '<time>' }
        { param($folder) (Test-SfnService "$folder/services/broken" | ForEach-Object ToString) -join "`n" }
        {
            param($folder)
            $run = Invoke-SfnStateMachine "$folder/services/orders" order -Local -InputObject @{ id = 1 } -Mock @{ Charge = @{ ok = $true } }
            "$($run.Status) $($run.Output | ConvertTo-Json -Compress) $($run.Events.Count)"
        }
    ) | ForEach-Object ToString
}

Describe 'Several runspaces at once' {
    It 'get what one gets alone' -Skip:(-not $hasParallel) {
        $alone = foreach ($work in $works) { & ([scriptblock]::Create($work)) $PSScriptRoot }
        foreach ($text in $alone) { $text | Should -Not -BeNullOrEmpty }
        $together = 0..11 | ForEach-Object -ThrottleLimit 4 -Parallel {
            Import-Module $using:module
            $number = $_ % 3
            [pscustomobject]@{ Number = $number; Text = & ([scriptblock]::Create(($using:works)[$number])) $using:PSScriptRoot }
        }
        $together | Should -HaveCount 12
        foreach ($item in $together) { $item.Text | Should -BeExactly $alone[$item.Number] }
    }
}
