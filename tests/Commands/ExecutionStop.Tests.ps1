# What a run says when its user stops it with Ctrl+C, and how soon it ends: in a process of its own, as a terminal has it,
# and in a pipeline that its host stops.
BeforeDiscovery {
    $arn = 'arn:aws:states:us-east-1:123456789012:stateMachine:orders'
    $cases = @(
        @{ Name = 'a run that is waited for'; Line = "Invoke-SfnStateMachine -StateMachineArn $arn -PollInterval 30"; After = 'Get-SFNExecutionHistory'; Says = $true }
        @{ Name = 'a long call of a cmdlet'; Line = "Invoke-SfnStateMachine -StateMachineArn $($arn.Replace('orders', 'ping'))"; After = 'Start-SFNSyncExecution' }
        @{ Name = 'a watch'; Line = "Watch-SfnExecution $($arn.Replace('stateMachine', 'execution')):one -PollInterval 30"; After = 'Get-SFNExecutionHistory'; Says = $true }
        @{ Name = 'a resumed execution'; Line = "Resume-SfnExecution $($arn.Replace('stateMachine', 'execution')):failed -Wait -PollInterval 30"; After = 'Restart-SFNExecution'; Says = $true }
    )
}

BeforeAll {
    # The longest that the end may be away from the stop.
    $limit = 100
    $setup = '$null = New-FakeMachine orders
        $null = New-FakeMachine ping -Type EXPRESS
        Set-FakeExecution orders -Ticks 100000 -History (New-FakeState Charge Task)
        $null = Add-FakeExecution orders one -Running
        $null = Add-FakeExecution orders failed -Status FAILED -ErrorName Broken
        Set-FakeOption @{ SyncSeconds = 60 }'

    # A busy machine may hold up anything: the best of three counts, over what the end of a mere pause takes there.
    function Measure-Best([scriptblock] $Measure) {
        $best = $null
        for ($i = 0; $i -lt 3; $i++) {
            $one = & $Measure $After $Line
            if (-not $best -or $one.Milliseconds -lt $best.Milliseconds) { $best = $one }
            if ($best.Milliseconds -lt $limit) { return $best }
        }
        $best.Milliseconds -= (& $Measure Get-SFNStateMachineList '$null = Get-SFNStateMachineList; Start-Sleep 60').Milliseconds
        $best
    }

    # Waits until a cmdlet was called, as the file tells in which the account is kept.
    function Wait-Call([string] $Cloud, [string] $Cmdlet, [scriptblock] $HasEnded) {
        $watch = [System.Diagnostics.Stopwatch]::StartNew()
        while (-not ((Test-Path $Cloud) -and "$(Get-Content $Cloud -Raw)".Contains("`"Cmdlet`":`"$Cmdlet`""))) {
            if ((& $HasEnded) -or $watch.Elapsed.TotalSeconds -gt 60) { throw "$Cmdlet is not called." }
            Start-Sleep -Milliseconds 50
        }
        # What follows it is begun by then.
        Start-Sleep -Milliseconds 500
    }
}

Describe 'Ctrl+C' -Skip:($IsWindows -or $PSVersionTable.PSVersion.Major -lt 6) {
    BeforeAll {
        Add-Type -Namespace Test -Name Signals -MemberDefinition '[System.Runtime.InteropServices.DllImport("libc")] public static extern int kill(int pid, int signal);'

        # Stops the child when it has called the cmdlet, and gives what it said and when it was over. The clock is the same in both.
        function Stop-After([string] $Cmdlet, [string] $Line) {
            $cloud = "$TestDrive/cloud-$([guid]::NewGuid()).json"
            $script = "
                . '$PSScriptRoot/../fakes/FakeAccount.ps1'
                Enter-FakeAccount
                `$env:SFN_FAKE_CLOUD = '$cloud'
                Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1', AWS.Tools.StepFunctions
                $setup
                try { $Line } finally { [Console]::Out.WriteLine(`"over `$([System.Diagnostics.Stopwatch]::GetTimestamp())`") }
                'This is not reached.'"
            Set-Content "$TestDrive/child.ps1" $script
            $start = [System.Diagnostics.ProcessStartInfo]::new((Get-Process -Id $PID).Path)
            '-NoProfile', '-NonInteractive', '-File', "$TestDrive/child.ps1" | ForEach-Object { $start.ArgumentList.Add($_) }
            $start.RedirectStandardOutput = $start.RedirectStandardError = $true
            $start.Environment['NO_COLOR'] = '1'
            $child = [System.Diagnostics.Process]::Start($start)
            try {
                $said = $child.StandardOutput.ReadToEndAsync()
                $problems = $child.StandardError.ReadToEndAsync()
                Wait-Call $cloud $Cmdlet { $child.HasExited }
                $stopped = [System.Diagnostics.Stopwatch]::GetTimestamp()
                $null = [Test.Signals]::kill($child.Id, 2)
                if (-not $child.WaitForExit(30000)) { throw 'The child does not end.' }
                $lines = @($said.Result -split '\r?\n' -ne '')
                $over = [long] ($lines -match '^over \d+$' -replace 'over ')[0]
                [pscustomobject]@{ Milliseconds = ($over - $stopped) / [System.Diagnostics.Stopwatch]::Frequency * 1000; Said = @($lines -notmatch '^over \d+$'); Problems = $problems.Result }
            }
            finally { if (-not $child.HasExited) { $child.Kill() } }
        }
    }

    It 'ends <Name> at once, and says how to go on' -ForEach $cases {
        $run = Measure-Best ${function:Stop-After}
        $run.Said | Should -Not -Contain 'This is not reached.'
        $run.Milliseconds | Should -BeLessThan $limit
        $last = $run.Said[-1]
        $last | Should -BeLike 'Stopped*'
        if ($Says) {
            $last | Should -BeLike '*Watch-SfnExecution arn:aws:states:us-east-1:123456789012:execution:orders:*'
            $last | Should -BeLike '*Stop-SFNExecution arn:aws:states:us-east-1:123456789012:execution:orders:*'
        }
        $run.Problems | Should -BeNullOrEmpty
        Write-Information "$Name ended $([int] $run.Milliseconds) ms after Ctrl+C." -InformationAction Continue
    }
}

Describe 'Stop() of a pipeline' {
    BeforeAll {
        . "$PSScriptRoot/Acceptance.ps1"
        Enter-Session
    }

    AfterAll { Exit-Session }

    It 'ends <Name> at once' -ForEach $cases {
        $run = Measure-Best {
            param($Cmdlet, $Line)
            $cloud = $env:SFN_FAKE_CLOUD = "$TestDrive/cloud-$([guid]::NewGuid()).json"
            $shell = [powershell]::Create($script:Session)
            try {
                $null = Invoke-InSession "Reset-FakeCloud; $setup"
                $running = $shell.AddScript($Line).BeginInvoke()
                Wait-Call $cloud $Cmdlet { $running.IsCompleted }
                $watch = [System.Diagnostics.Stopwatch]::StartNew()
                $shell.Stop()
                [pscustomobject]@{ Milliseconds = $watch.Elapsed.TotalMilliseconds; State = "$($shell.InvocationStateInfo.State)" }
            }
            finally {
                $shell.Dispose()
                $env:SFN_FAKE_CLOUD = $null
            }
        }
        $run.State | Should -Be Stopped
        $run.Milliseconds | Should -BeLessThan $limit
        (Invoke-InSession '1 + 1').Output | Should -Be 2
        Write-Information "$Name ended $([int] $run.Milliseconds) ms after Stop()." -InformationAction Continue
    }
}
