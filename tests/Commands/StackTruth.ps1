# Dot-sourced by the acceptance tests of deploying, after Acceptance.ps1: what is true of stacks.

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
