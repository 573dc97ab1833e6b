# Dot-sourced by the acceptance tests of running in AWS, after Acceptance.ps1: what is true of executions.

# Scenarios say: Starts (how many executions are begun), Redrives (how often some are resumed), Statuses (those of the
# Execution objects that come out), Ids (of the errors, in order), Looks (nothing is changed).
function Enter-Scenario([hashtable] $Scenario) {
    $Scenario.Starts ??= 0
    $Scenario.Redrives ??= 0
    $Scenario.Ids ??= @()
    $Scenario.State = New-State $Scenario.Setup
    $Scenario.Before = Get-FromSession 'Get-FakeCloudText'
    $Scenario.Known = @(Get-FromSession 'Get-FakeExecution | ForEach-Object ExecutionArn')
    Restore-State $Scenario.State
    $Scenario.Result = Invoke-InSession $Scenario.Run
    $Scenario.Is = Get-Situation $Scenario
    $Scenario.Calls = $Scenario.Is.Calls
    $Scenario.IsAsExpected = -not (Find-Untruth $Scenario.Result $Scenario.Is $true)
    $Scenario
}

# How things are in the account.
function Get-Situation($Scenario, $Run) {
    $is = Get-FromSession '
        [pscustomobject]@{
            Text = Get-FakeCloudText; Executions = @(Get-FakeExecution | Select-Object ExecutionArn, Name, Status, Redrives, Output, Error, Cause, Input)
            Names = @(Get-FakeCall | ForEach-Object Cmdlet); Calls = @(Get-FakeCall).Count; Changing = @(Get-FakeCall -Changing).Cmdlet
        }'
    $begun = @($is.Executions | Where-Object { $_.ExecutionArn -notin $Scenario.Known })
    $redrives = [int] ($is.Executions | Measure-Object Redrives -Sum).Sum
    $is | Add-Member @{ Scenario = $Scenario; Begun = $begun; Redrives = $redrives; Before = $Scenario.Before }
    $is
}

# What is wrong with how a run ended; nothing where all is well.
function Find-Untruth($Run, $Is, [bool] $MustSucceed) {
    if (-not $Run.HasEnded) { return 'it does not end' }
    $wanted = $Is.Scenario
    $given = @($Run.Output | Where-Object { $_ -and $_.GetType().Name -eq 'Execution' })
    $problems = @($Run.Errors | Where-Object { $_ })
    $words = ($problems + @($Run.Warnings) -ne $null) -join "`n"

    if ($Is.Begun.Count -gt $wanted.Starts) { "it starts $($Is.Begun.Count) executions in place of $($wanted.Starts)" }
    if ($Is.Redrives -gt $wanted.Redrives) { "it resumes $($Is.Redrives) times in place of $($wanted.Redrives)" }
    if ($wanted.Looks -and $Is.Changing) { "it changes something: $($Is.Changing -join ', ')" }

    foreach ($execution in $given) {
        $real = $Is.Executions | Where-Object ExecutionArn -eq $execution.ExecutionArn
        if (-not $real) { "it gives an execution that there is not: $($execution.ExecutionArn)"; continue }
        if ($execution.Status -ne 'RUNNING' -and $execution.Status -ne $real.Status) { "it tells $($execution.Status) of an execution that is $($real.Status)" }
        if ($execution.Status -eq 'SUCCEEDED' -and $null -ne $execution.Output -and (ConvertTo-Json $execution.Output -Compress) -ne (ConvertTo-Json (ConvertFrom-Json $real.Output) -Compress)) { "it gives another output than the execution: $(ConvertTo-Json $execution.Output -Compress)" }
        if ($execution.Status -in 'FAILED', 'TIMED_OUT', 'ABORTED' -and $execution.Error -ne $real.Error) { "it gives another error than the execution: $($execution.Error)" }
        if ($execution.RedriveCount -gt $real.Redrives) { "it tells of more resumptions than there were: $($execution.RedriveCount)" }
    }

    $ids = @($problems | ForEach-Object { $_.FullyQualifiedErrorId.Split(',')[0] })
    $isComplete = $Is.Begun.Count -eq $wanted.Starts -and $Is.Redrives -eq $wanted.Redrives -and "$($given.Status)" -eq "$($wanted.Statuses)" -and "$ids" -eq "$($wanted.Ids)"
    if ($MustSucceed -and -not $isComplete) { "it does not come to its end: $($Is.Begun.Count) started, $($Is.Redrives) resumed, gives '$($given.Status)', errors '$ids': $words" }
    if (-not $MustSucceed -and -not $isComplete -and -not $words) { "it tells of no error: $($Is.Begun.Count) started, $($Is.Redrives) resumed, gives '$($given.Status)'" }
    # The error of an execution says itself what is wrong.
    foreach ($record in $problems) {
        $text = "$record"
        $id = $record.FullyQualifiedErrorId.Split(',')[0]
        $isOfExecution = $id -in $wanted.Ids -and $id -notmatch '^SFN\d{4}$'
        if (-not $isOfExecution -and $id -notmatch '^SFN\d{4}$') { "its error has no code: $id $text" }
        if (-not $isOfExecution -and -not $record.ErrorDetails.RecommendedAction) { "it says nothing of what to do: $text" }
        if ($text -match '\b(System|Amazon|StepFunctionsPS)\.\w+|\w+Exception:|   at ') { "its error names types: $text" }
        if ($text -match 'Nothing was started' -and $Is.Begun.Count -gt $given.Count) { "it tells that nothing was started, but something was: $text" }
        if ($text -match 'was not resumed' -and $Is.Redrives -gt 0 -and $wanted.Redrives -eq 1) { "it tells that nothing was resumed, but something was: $text" }
        if ($text -match 'The execution goes on' -and -not ($Is.Executions | Where-Object { $text.Contains($_.ExecutionArn) })) { "it tells that an execution goes on that there is not: $text" }
    }
    # What was started must be found again.
    foreach ($execution in $Is.Begun) {
        $isGiven = $execution.ExecutionArn -in $given.ExecutionArn
        $advice = "$words $($problems.ErrorDetails.RecommendedAction)"
        if (-not $isGiven -and -not $advice.Contains($execution.Name)) { "it started $($execution.ExecutionArn), and does not say so: $words" -replace $execution.Name, 'it' }
    }
}
