# Dot-sourced by the acceptance tests: runs scripts in a session of their own over the fakes of AWS.Tools,
# with all that they put out, and with an end: a script that hangs is stopped, and so found.

. "$PSScriptRoot/../fakes/FakeAccount.ps1"

# The longest that a script may take. Nothing in the fakes waits.
$script:LimitInSeconds = 60

function Enter-Session {
    Enter-FakeAccount
    $script:Session = [runspacefactory]::CreateRunspace()
    $script:Session.Open()
    $start = Invoke-InSession "Set-Location '$PSScriptRoot/services'
        Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'
        Import-Module AWS.Tools.CloudFormation, AWS.Tools.S3, AWS.Tools.SecurityToken, AWS.Tools.SimpleSystemsManagement, AWS.Tools.APIGateway, AWS.Tools.StepFunctions, AWS.Tools.CloudWatchLogs -Global"
    if ($start.Errors) { throw $start.Errors[0] }
}

function Exit-Session {
    $script:Session.Dispose()
    Exit-FakeAccount
}

# Output, Errors (the one that ended it last), Text (all streams as they are shown and as JSON), HasEnded.
function Invoke-InSession([string] $Text, [switch] $WithText) {
    $shell = [powershell]::Create($script:Session)
    try {
        $null = $shell.AddScript($Text)
        $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
        $nothing = [System.Management.Automation.PSDataCollection[psobject]]::new()
        $nothing.Complete()
        $running = $shell.BeginInvoke($nothing, $output)
        $hasEnded = $running.AsyncWaitHandle.WaitOne([timespan]::FromSeconds($script:LimitInSeconds))
        $thrown = $null
        if (-not $hasEnded) { $shell.Stop() }
        else {
            try { $shell.EndInvoke($running) }
            catch { $thrown = $_.Exception.InnerException.ErrorRecord ?? $_ }
        }
        $errors = @($shell.Streams.Error) + @($thrown) | Where-Object { $_ }
        $result = [pscustomobject]@{ Output = @($output); Errors = [object[]] @($errors); Warnings = @($shell.Streams.Warning); HasEnded = $hasEnded; Text = $null }
        if ($WithText) {
            $all = @($output) + $result.Errors + @($shell.Streams.Warning) + @($shell.Streams.Verbose) + @($shell.Streams.Debug) + @($shell.Streams.Information) + @($shell.Streams.Progress)
            $result.Text = @($all | Out-String -Width 1000) + @($all | Format-List * -Force | Out-String -Width 1000) + @(@($output) + @($result.Errors.Exception.Stack) + @($result.Errors.Exception.Failures) | ForEach-Object { ConvertTo-Json $_ -Depth 5 -Compress -WarningAction Ignore }) + @($result.Errors | ForEach-Object { "$($_.Exception)" }) -join "`n"
        }
        $result
    }
    finally { $shell.Dispose() }
}

# What the fakes know, without anything being called.
function Get-FromSession([string] $Text) { (Invoke-InSession $Text).Output }

# Readies an account, and gives its state to come back to.
function New-State([string] $Setup) {
    $ready = Invoke-InSession "Reset-FakeCloud; $Setup; Complete-FakeWork; Clear-FakeCall"
    if ($ready.Errors) { throw "The scenario cannot begin: $($ready.Errors[0])" }
    Get-FromSession 'Get-FakeCloudState'
}

function Restore-State([string] $State, [string] $Then = '') {
    $script:Session.SessionStateProxy.SetVariable('state', $State)
    $null = Invoke-InSession "Set-FakeCloudState `$state; Clear-FakeCall; $Then"
}

# Runs a scenario with a fault at each of its calls in turn, and gives what is wrong, with the fault before it. What is
# wrong is said by Find-Untruth over what Get-Situation finds: StackTruth.ps1 and ExecutionTruth.ps1 have them.
function Test-EveryFault($Scenario, [string] $Fault) {
    $kind, $always = $Fault.Split(' ')
    $isPassing = -not $always -and $kind -in 'Throttle', 'ServiceUnavailable', 'ConnectionLostBefore', 'ConnectionLostAfter'
    if (-not $Scenario.IsAsExpected) { return 'it does not even come to its end without a fault' }
    $problems = [ordered]@{}
    for ($number = 1; $number -le $Scenario.Calls; $number++) {
        # What the user calls fails as AWS.Tools does.
        if ($Scenario.NotOurs -and $Scenario.Is.Names[$number - 1] -in $Scenario.NotOurs) { continue }
        Restore-State $Scenario.State "Add-FakeFault $kind -Number $number $(if ($always) { '-Always' })"
        $run = Invoke-InSession $Scenario.Run
        $is = Get-Situation $Scenario $run
        # What cannot be told apart from what was done is not done again.
        $isExcused = $Scenario.Unrepeated -and $is.Names[$number - 1] -in $Scenario.Unrepeated -and $kind -ne 'Throttle'
        foreach ($problem in Find-Untruth $run $is ($isPassing -and -not $Scenario.Fails -and -not $isExcused)) {
            # The same at many calls is told once.
            $problem = $problem -replace '[0-9a-f]{8}-[0-9a-f-]{27}|(?<=sfn-)[0-9a-f]{32}', '...'
            $problems[$problem] = @($problems[$problem]) + "$number ($($is.Names[$number - 1]))" -ne $null
        }
    }
    foreach ($problem in $problems.Keys) { "at $($problems[$problem] -join ', '): $problem" }
}
