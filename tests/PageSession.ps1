# Runs the blocks and pipelines of docs/operating.md, over the fakes, after a bad weekend; given.json says which, and
# results.json gets what came of them. Called by Pages.Tests.ps1.
param([string] $Folder)

$given = Get-Content "$Folder/given.json" -Raw | ConvertFrom-Json
. "$PSScriptRoot/fakes/FakeAccount.ps1"
Enter-FakeAccount eu-west-1
Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudFormation, AWS.Tools.S3
$PSDefaultParameterValues = @{ 'Publish-Sfn*:PollInterval' = 0; '*-SfnStateMachine:PollInterval' = 0; 'Watch-Sfn*:PollInterval' = 0; 'Resume-Sfn*:PollInterval' = 0 }

$null = Publish-SfnStack ./ping 6> $null
$null = New-FakeMachine orders-fulfil-dev -Region eu-west-1
$busy = (New-FakeState CheckStock Task), (New-FakeState ChargeCard Task -Attempt Payments.Unreachable, Payments.Unreachable -Fails)
1..3 | ForEach-Object { $null = Add-FakeExecution orders-fulfil-dev "busy$_" -Status FAILED -ErrorName Payments.Unreachable -Cause 'no answer' -History $busy }
$null = Add-FakeExecution orders-fulfil-dev late -In '{"orderId":9}' -Status FAILED -ErrorName States.Timeout -History (New-FakeState CheckStock Task -Attempt States.Timeout -Fails)
$null = Add-FakeExecution orders-fulfil-dev fine -History (New-FakeState CheckStock Task), (New-FakeState ChargeCard Task)

# What a host shows of it.
function Invoke-Page([string] $Text) {
    Clear-FakeCall
    $Error.Clear()
    $shown = try { . ([scriptblock]::Create($Text)) 6> $null | Out-String -Width 120 } catch { $null }
    @{ Text = "$shown"; Errors = @($Error | ForEach-Object { "$_" }); Calls = @(Get-FakeCall).Count }
}

# Each that ran before is over; the next has something that runs, and ends after some looks.
function Start-Next {
    Set-FakeExecution orders-fulfil-dev -Ticks 3 -Output '{"ok":true}' -History (New-FakeState ChargeCard Task)
    Set-FakeExecution ping-dev -Ticks 1
    $null = Start-SFNExecution $arn -Input '{}'
}

Set-FakeExecution orders-fulfil-dev -Ticks 1 -Output '{"ok":true}' -History (New-FakeState ChargeCard Task)
$results = @{
    Blocks    = @(foreach ($block in $given.Blocks) { . Invoke-Page $block })
    Pipelines = @(foreach ($pipeline in $given.Pipelines) { Start-Next; . Invoke-Page $pipeline })
}
ConvertTo-Json $results -Depth 4 | Set-Content "$Folder/results.json"
