# Runs the examples of the help as they are printed, over the fakes; given.json in the folder has them, and results.json
# gets what came of each. Every example begins with the same files (tests/Examples), the same account, and variables that
# only the lines here have set; a topic is one example with several parts. Called by Examples.Tests.ps1.
param([string] $Folder)

$given = @(Get-Content "$Folder/given.json" -Raw | ConvertFrom-Json)
. "$PSScriptRoot/fakes/FakeAccount.ps1"
Enter-FakeAccount eu-west-1
Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudFormation, AWS.Tools.S3, AWS.Tools.Lambda
Set-FakeOption @{ Profiles = 'default', 'production' }
# Nobody is there to wait, or to answer.
$PSDefaultParameterValues = @{ 'Publish-Sfn*:PollInterval' = 0; '*-SfnStateMachine:PollInterval' = 0; 'Watch-Sfn*:PollInterval' = 0; 'Resume-Sfn*:PollInterval' = 0; 'Unpublish-Sfn*:PollInterval' = 0; 'Unpublish-SfnStack:Confirm' = $false }

function New-ExampleFolder {
    $new = (New-Item -ItemType Directory "$Folder/$([guid]::NewGuid())").FullName
    Copy-Item "$PSScriptRoot/Examples/*" $new -Recurse
    Set-Location $new
}

# What is deployed is the service of last week: it was less patient with the bank, and had another function pack.
Set-FakeParameter /orders/table table-2291
New-ExampleFolder
$today = Get-Content serverless.yml -Raw
Set-Content serverless.yml $today.Replace('!GetAtt pack.Arn', '!GetAtt charge.Arn').Replace('MaxAttempts: 5', 'MaxAttempts: 3')
foreach ($stage in 'dev', 'prod', 'feature-7') { $null = Publish-SfnStack . -Stage $stage 3> $null 6> $null }

# And this is what ran: three orders failed on the weekend, one went well.
$arn = 'arn:aws:states:eu-west-1:123456789012:stateMachine:orders-order-dev'
$busy = (New-FakeState IsLarge Choice), (New-FakeState Charge Lambda -In '{"orderId":7}' -Attempt Bank.Busy, Bank.Busy -Cause 'try later' -Fails -Seconds 3)
$well = (New-FakeState IsLarge Choice), (New-FakeState Charge Lambda -Attempt Bank.Busy -Seconds 2), (New-FakeState HasLines Choice), (New-FakeState Done Pass)
1..3 | ForEach-Object { $null = Add-FakeExecution orders-order-dev "late$_" -In '{"orderId":7}' -Status FAILED -ErrorName Bank.Busy -Cause 'try later' -History $busy }
$null = Add-FakeExecution orders-order-dev fine -History $well -Output '{"total":59.9}'
$executionArn = Add-FakeExecution orders-order-dev 1f0c2a7e -In '{"orderId":7}' -Status FAILED -ErrorName Bank.Busy -Cause 'try later' -History $busy
foreach ($stage in 'dev', 'prod') { Set-FakeExecution "orders-order-$stage" -Output '{"total":59.9}' -History $well }

# What some examples need beside this: things that go wrong, and runs that were made before.
$besides = @{
    'Test-SfnService: Stop a build when there is an error'                = { Set-Content serverless.yml $today.Replace('Next: Refund}', 'Next: Refnd}') }
    'Publish-SfnStack: Know why it failed'                                = { Set-FakeFailure OrderStepFunctionsStateMachine 'Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role.' }
    'Watch-SfnStack: Keep what failed'                                    = { Set-FakeFailure OrderStepFunctionsStateMachine 'The role is not there.'; try { $null = Publish-SfnStack . -Stage dev -ErrorAction Stop 6> $null } catch { Clear-FakeFailure } }
    'Watch-SfnExecution: Follow the one in the browser'                   = { Set-FakeExecution orders-order-dev -ExecutionName 1f0c2a7e -Output '{"total":59.9}' -History $well; Restart-SFNExecution $executionArn > $null }
    'Watch-SfnExecution: Keep errors as they come'                        = { Set-FakeExecution orders-order-dev -Output '{"total":59.9}' -History $well -Ticks 3; $executionArn = (Start-SFNExecution $arn).ExecutionArn }
}
$run = Invoke-SfnStateMachine . order -Local -InputObject @{ amount = 50 } -MockFile mocks.json
$account = Get-FakeCloudState

# A part that becomes a file; tests in it are run.
function Add-Part($Part) {
    $null = New-Item -ItemType Directory -Force (Split-Path "./$($Part.File)")
    Set-Content "./$($Part.File)" $Part.Body
    if ($Part.File -notlike '*.Tests.ps1') { return }
    foreach ($test in (Invoke-Pester "./$($Part.File)" -PassThru -Output None).Tests) {
        if ($test.Result -eq 'Passed') { $test.Result } else { Write-Error "$($test.ExpandedName): $($test.ErrorRecord)" }
    }
}

# What is set by PowerShell itself, and by the lines below.
$automatic = '?', '_', 'PSItem', 'Matches', 'input', 'args', 'foreach', 'switch', 'MyInvocation', 'PSScriptRoot', 'PSCommandPath', 'set', 'variable', 'code', 'out'

# Variables of the parts are seen by those that follow, since they run in this scope.
function Invoke-Example($Example) {
    New-ExampleFolder
    Set-FakeCloudState $account
    if ($besides[$Example.Name]) { . $besides[$Example.Name] }
    foreach ($part in $Example.Parts) {
        $out = [System.Collections.Generic.List[object]]::new()
        $caught = $made = $null
        $known = @(Get-ChildItem -Recurse -File | ForEach-Object FullName)
        Clear-FakeCall
        $set = @{}
        foreach ($variable in Get-Variable -Scope 0) { $set[$variable.Name] = $variable.Value }
        $code = if ($part.File) { { Add-Part $part } } else { [scriptblock]::Create($part.Body) }
        try { . $code 2>&1 3> $null 4> $null 6> $null | ForEach-Object { $out.Add($_) } } catch { $caught = $_ }
        $made = @(Get-Variable -Scope 0 | Where-Object { $_.Name -notin $automatic -and $null -ne $_.Value -and -not [object]::ReferenceEquals($_.Value, $set[$_.Name]) } | ForEach-Object Name)
        $errors, $objects = $out.Where({ $_ -is [System.Management.Automation.ErrorRecord] }, 'Split')
        @{
            Name = $Example.Name
            Line = $part.Line
            Errors = @(@($errors) + @($caught) | Where-Object { $_ } | ForEach-Object { "$_" })
            Objects = @($objects | Where-Object { $null -ne $_ }).Count
            Nothings = @($objects | Where-Object { $null -eq $_ }).Count
            Variables = $made
            Files = @(Get-ChildItem -Recurse -File | Where-Object { $_.FullName -notin $known } | ForEach-Object Name)
            Changes = @(Get-FakeCall -Changing | ForEach-Object Cmdlet)
            Text = "$($objects | Out-String -Width 120)"
        }
    }
}

$results = @(foreach ($example in $given) { Invoke-Example $example })
ConvertTo-Json $results -Depth 4 | Set-Content "$Folder/results.json"
