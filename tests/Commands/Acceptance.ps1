# Dot-sourced by the acceptance tests of deploying: runs scripts in a session of their own over the fakes of AWS.Tools,
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
        Import-Module AWS.Tools.CloudFormation, AWS.Tools.S3, AWS.Tools.SecurityToken, AWS.Tools.SimpleSystemsManagement, AWS.Tools.APIGateway -Global"
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

# What is wrong with how a run ended; nothing where all is well. $Is has Text, Before, Status, Works, StackText,
# StackBefore, IsWanted: how things are in the cloud.
function Find-Untruth($Run, $Is, [bool] $MustSucceed) {
    if (-not $Run.HasEnded) { return 'it does not end' }
    if (-not $Run.Errors) {
        if (-not $Is.IsWanted) { "it tells of no error, though the stack is $($Is.Status)" }
        return
    }
    if ($MustSucceed) { "it fails: $($Run.Errors[0])" }
    if (-not $Run.Errors[0].ErrorDetails.RecommendedAction) { "it says nothing of what to do: $($Run.Errors[0])" }
    foreach ($record in $Run.Errors) {
        $words = "$record"
        if ($record.FullyQualifiedErrorId -notmatch '^SFN\d{4},') { "its error has no code: $($record.FullyQualifiedErrorId) $words" }
        if ($words -match '\b(System|Amazon|StepFunctionsPS)\.\w+|\w+Exception:|   at ') { "its error names types: $words" }
        if ($words -match 'Nothing was changed' -and $Is.Text -cne $Is.Before) { "it tells that nothing was changed, but something was: $words" }
        if ($words -match 'the stack \S+ was not changed' -and $Is.StackText -cne $Is.StackBefore) { "it tells that the stack was not changed, but it was: $words" }
        if ($words -match 'CloudFormation goes on' -and -not $Is.Works) { "it tells that CloudFormation goes on, but the stack is $($Is.Status): $words" }
        if ($words -match 'itself was deployed' -and $Is.Status -notin 'CREATE_COMPLETE', 'UPDATE_COMPLETE') { "it tells that the stack was deployed, but it is $($Is.Status): $words" }
    }
    foreach ($item in $Run.Output) { if ($item.Outcome -in 'Created', 'Updated', 'Unchanged') { "it fails, and gives a stack that is $($item.Outcome)" } }
}

# Runs a scenario with a fault at each of its calls in turn, and gives what is wrong, with the fault before it.
function Test-EveryFault($Scenario, [string] $Fault) {
    $kind, $always = $Fault.Split(' ')
    $isPassing = -not $always -and $kind -in 'Throttle', 'ServiceUnavailable', 'ConnectionLostBefore', 'ConnectionLostAfter'
    if (-not $Scenario.IsAsExpected) { return 'it does not even come to its end without a fault' }
    $problems = [ordered]@{}
    for ($number = 1; $number -le $Scenario.Calls; $number++) {
        Restore-State $Scenario.State "Add-FakeFault $kind -Number $number $(if ($always) { '-Always' })"
        $run = Invoke-InSession $Scenario.Run
        $is = Get-Situation $Scenario $run
        foreach ($problem in Find-Untruth $run $is ($isPassing -and -not $Scenario.Fails)) {
            # The same at many calls is told once.
            $problem = $problem -replace '[0-9a-f]{8}-[0-9a-f-]{27}|(?<=sfn-)[0-9a-f]{32}', '...'
            $problems[$problem] = @($problems[$problem]) + "$number ($($is.Names[$number - 1]))" -ne $null
        }
    }
    foreach ($problem in $problems.Keys) { "at $($problems[$problem] -join ', '): $problem" }
}

# Texts are only compared where an error tells of them.
function Get-Situation($Scenario, $Run) {
    $texts = $Run -and -not $Run.Errors ? '$null', '$null' : 'Get-FakeCloudText', "Get-FakeCloudText -StackName $($Scenario.Stack)"
    $is = Get-FromSession "
        `$stack = Get-FakeStack $($Scenario.Stack)
        [pscustomobject]@{
            Text = $($texts[0]); Before = `$null; StackText = $($texts[1]); StackBefore = `$null
            Status = `$stack ? `$stack.Status : 'gone'; Works = `$stack.Status -like '*_IN_PROGRESS' -and `$stack.Status -ne 'REVIEW_IN_PROGRESS'
            IsWanted = [bool] (& { $($Scenario.Wanted) })
            Names = @(Get-FakeCall | ForEach-Object Cmdlet); Calls = @(Get-FakeCall).Count; Changing = @(Get-FakeCall -Changing).Cmdlet
        }"
    $is.Before = $Scenario.Before
    $is.StackBefore = $Scenario.StackBefore
    $is
}

# Readies a scenario, runs it without a fault, and counts its calls.
function Enter-Scenario([hashtable] $Scenario) {
    $Scenario.State = New-State $Scenario.Setup
    $Scenario.Before = Get-FromSession 'Get-FakeCloudText'
    $Scenario.StackBefore = Get-FromSession "Get-FakeCloudText -StackName $($Scenario.Stack)"
    Restore-State $Scenario.State
    $Scenario.Result = Invoke-InSession $Scenario.Run
    $Scenario.Is = Get-Situation $Scenario
    $Scenario.Calls = $Scenario.Is.Calls
    $Scenario.IsAsExpected = $Scenario.Result.HasEnded -and ($Scenario.Fails ? $Scenario.Result.Errors[0].FullyQualifiedErrorId -like "$($Scenario.Fails),*" : -not $Scenario.Result.Errors -and $Scenario.Is.IsWanted)
    $Scenario
}
