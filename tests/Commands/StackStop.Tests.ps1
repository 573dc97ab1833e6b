# What a deployment says when its user stops it with Ctrl+C: in a process of its own, as a terminal has it.
Describe 'Stopping a deployment' -Skip:($IsWindows -or $PSVersionTable.PSVersion.Major -lt 6) {
    BeforeAll {
        # Stops the child when it says the words, and gives all that it said.
        function Stop-When([string] $Words, [hashtable] $Option) {
            $script = @"
                . '$PSScriptRoot/../fakes/FakeAccount.ps1'
                Enter-FakeAccount
                Set-FakeOption @{ $(($Option.Keys | ForEach-Object { "$_ = $($Option[$_])" }) -join '; ') }
                Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'
                Publish-SfnStack '$PSScriptRoot/services/stack-code' -PollInterval 0.2 -Confirm:`$false
                'This is not reached.'
"@
            $start = [System.Diagnostics.ProcessStartInfo]::new((Get-Process -Id $PID).Path)
            '-NoProfile', '-NonInteractive', '-EncodedCommand', [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($script)) | ForEach-Object { $start.ArgumentList.Add($_) }
            $start.RedirectStandardOutput = $start.RedirectStandardError = $true
            $start.Environment['TMPDIR'] = "$TestDrive"
            $start.Environment['NO_COLOR'] = '1'
            $child = [System.Diagnostics.Process]::Start($start)
            $null = $child.StandardError.ReadToEndAsync()
            try {
                $said = [System.Collections.Generic.List[string]]::new()
                while ($null -ne ($line = $child.StandardOutput.ReadLine())) {
                    $said.Add($line)
                    if ($line -match $Words) { & kill -INT $child.Id }
                }
                $child.WaitForExit()
                $said
            }
            finally { if (-not $child.HasExited) { $child.Kill() } }
        }
    }

    It 'tells what goes on, and leaves no files' {
        $said = Stop-When 'CREATE_IN_PROGRESS' @{ Ticks = 100000 }
        $said[-1] | Should -Be 'Stopped waiting. CloudFormation goes on with code-dev: Watch-SfnStack code-dev -Region us-east-1 follows it.'
        Get-ChildItem $TestDrive -Filter 'sfn-*' | Should -BeNullOrEmpty
    }

    It 'does not tell that a work goes on that has ended' {
        $said = Stop-When 'Making the change set' @{ Ticks = 1; ChangeSetTicks = 100000 }
        $said[-1] | Should -BeLike 'Stopped. CloudFormation has ended what was begun: Get-SfnStack code-dev -Region us-east-1 shows*'
    }
}
