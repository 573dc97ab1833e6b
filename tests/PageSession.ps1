# Runs the blocks and pipelines of pages of docs/, over the fakes; given.json says which, and results.json gets what came
# of them. Called by Pages.Tests.ps1.
param([string] $Folder)

$given = Get-Content "$Folder/given.json" -Raw | ConvertFrom-Json
. "$PSScriptRoot/fakes/FakeAccount.ps1"
Enter-FakeAccount eu-west-1
Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudFormation, AWS.Tools.S3
$PSDefaultParameterValues = @{ 'Publish-Sfn*:PollInterval' = 0; '*-SfnStateMachine:PollInterval' = 0; 'Watch-Sfn*:PollInterval' = 0; 'Resume-Sfn*:PollInterval' = 0; 'Unpublish-Sfn*:PollInterval' = 0 }

# What there was before each page.
$stories = @{
    # A bad weekend.
    'operating.md' = {
        $null = Publish-SfnStack ./ping 6> $null
        $null = New-FakeMachine orders-fulfil-dev -Region eu-west-1
        $busy = (New-FakeState CheckStock Task), (New-FakeState ChargeCard Task -Attempt Payments.Unreachable, Payments.Unreachable -Fails)
        1..3 | ForEach-Object { $null = Add-FakeExecution orders-fulfil-dev "busy$_" -Status FAILED -ErrorName Payments.Unreachable -Cause 'no answer' -History $busy }
        $null = Add-FakeExecution orders-fulfil-dev late -In '{"orderId":9}' -Status FAILED -ErrorName States.Timeout -History (New-FakeState CheckStock Task -Attempt States.Timeout -Fails)
        $null = Add-FakeExecution orders-fulfil-dev fine -History (New-FakeState CheckStock Task), (New-FakeState ChargeCard Task)
        Set-FakeExecution orders-fulfil-dev -Ticks 1 -Output '{"ok":true}' -History (New-FakeState ChargeCard Task)
    }
    # Nothing but what SNS is going to do.
    'tour.md' = {
        Set-FakeExecution greet-dev -Output '{"name":"Ada","sent":{"MessageId":"one"}}' -History (New-FakeState IsNamed Choice -Seconds 0), (New-FakeState WaitABit Wait -Seconds 5), (New-FakeState Tell Task -Resource sns:publish -Attempt SNS.ServiceUnavailableException), (New-FakeState Done Pass -Seconds 0)
    }
    # The Serverless Framework and the plugin have deployed the service: ids of deployments by the time, and
    # QueryLanguage in each state under validate: true.
    'migration.md' = {
        Set-Content serverless.yml ($given.Blocks | Where-Object File -EQ serverless.yml)[0].Body
        $template = (ConvertTo-SfnTemplate -Stage prod -As Json) -replace 'ApiGatewayDeployment[0-9a-f]+', 'ApiGatewayDeployment1700000000000'
        $template = $template.Replace('\"Type\": \"Task\"', '\"QueryLanguage\": \"JSONPath\",\n\"Type\": \"Task\"')
        $null = New-CFNStack -StackName payments-prod -TemplateBody $template -Capability CAPABILITY_NAMED_IAM -Tag @{ Key = 'STAGE'; Value = 'prod' } -Region eu-west-1
        Complete-FakeWork payments-prod
    }
}
. $stories[$given.Page]

# What a host shows of it; lines of the host only where the page prints them.
function Invoke-Page([string] $Text) {
    Clear-FakeCall
    $problems = [System.Collections.Generic.List[string]]::new()
    $line = ''
    $shown = try {
        . ([scriptblock]::Create($Text)) 2>&1 6>&1 | ForEach-Object {
            if ($_ -is [System.Management.Automation.ErrorRecord]) { $problems.Add("$_") }
            elseif ($_ -isnot [System.Management.Automation.InformationRecord]) { $_ }
            elseif ($given.ShowsLines) {
                $line += "$_"
                if (-not $_.MessageData.NoNewLine) { $line; $line = '' }
            }
        } | Out-String -Width 120
    } catch { $problems.Add("$_") }
    @{ Text = "$shown"; Errors = @($problems); Calls = @(Get-FakeCall).Count }
}

# A block that is a file becomes it when the page comes to it.
function Invoke-Block($Block) {
    if ($Block.File) { Set-Content $Block.File $Block.Body } else { . Invoke-Page $Block.Body }
}

# Each that ran before is over; the next has something that runs, and ends after some looks.
function Start-Next {
    Set-FakeExecution orders-fulfil-dev -Ticks 3 -Output '{"ok":true}' -History (New-FakeState ChargeCard Task)
    Set-FakeExecution ping-dev -Ticks 1
    $null = Start-SFNExecution $arn -Input '{}'
}

$results = @{
    Blocks    = @(foreach ($block in $given.Blocks) { . Invoke-Block $block })
    Pipelines = @(foreach ($pipeline in $given.Pipelines) { Start-Next; . Invoke-Page $pipeline })
}
ConvertTo-Json $results -Depth 4 | Set-Content "$Folder/results.json"
