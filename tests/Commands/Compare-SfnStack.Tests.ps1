BeforeAll {
    $psd1 = "$PSScriptRoot/../../StepFunctionsPS.psd1"
    Import-Module $psd1 -Force

    class FakeComparisonException : Exception {
        [string] $ErrorCode
        FakeComparisonException([string] $code, [string] $message) : base($message) { $this.ErrorCode = $code }
    }

    function Stop-Call([string] $Code, [string] $Message) {
        throw [InvalidOperationException]::new($Message, [FakeComparisonException]::new($Code, $Message))
    }

    # The cmdlets of AWS.Tools as far as they are called; mocks stand before them.
    foreach ($command in 'Get-SSMParameter', 'Get-CFNStack', 'Get-CFNTemplate') {
        Set-Item "function:$command" {
            [CmdletBinding()]
            param($Name, $WithDecryption, $StackName, $TemplateStage, $Region, $ProfileName, $ProfileLocation, $Credential, $AccessKey, $SecretKey, $SessionToken, $EndpointUrl)
        }
    }

    $folder = (New-Item -ItemType Directory (Join-Path $TestDrive orders)).FullName
    Set-Content (Join-Path $folder serverless.yml) @'
service: orders
provider: {name: aws, region: eu-west-1}
stepFunctions:
  stateMachines:
    order:
      id: Order
      definition:
        StartAt: Pay
        States:
          Pay: {Type: Task, Resource: 'arn:aws:lambda:eu-west-1:123456789012:function:pay', TimeoutSeconds: 5, Next: Ship}
          Ship: {Type: Pass, Result: '${ssm:/orders/key}', End: true}
'@
    Push-Location $folder
    Mock Get-SSMParameter { [pscustomobject]@{ Name = $Name; Type = 'SecureString'; Value = 'hunter22' } }
    $deployed = ConvertTo-SfnTemplate -As Json
    Mock Get-CFNStack { [pscustomobject]@{ StackName = $StackName; StackId = 'arn:s'; StackStatus = 'UPDATE_COMPLETE'; Tags = @([pscustomobject]@{ Key = 'STAGE'; Value = 'dev' }) } }
    Mock Get-CFNTemplate { $deployed }
}

AfterAll { Pop-Location }

Describe 'Compare-SfnStack' {
    BeforeAll { Mock Get-SSMParameter { [pscustomobject]@{ Name = $Name; Type = 'SecureString'; Value = 'hunter22' } } }

    It 'gives nothing and says so when nothing differs' {
        Compare-SfnStack -InformationVariable said 6>$null | Should -BeNullOrEmpty
        "$said" | Should -Be 'orders-dev is up to date'
        Should -Invoke Get-CFNTemplate -Times 1 -Exactly -ParameterFilter { $StackName -eq 'orders-dev' -and $Region -eq 'eu-west-1' }
    }

    It 'gives each difference with its place, for a file and for a service' {
        Mock Get-CFNTemplate { $deployed.Replace('\"TimeoutSeconds\": 5', '\"TimeoutSeconds\": 6') }
        $changes = @(Compare-SfnStack)
        $changes | Should -HaveCount 1
        $changes[0] | Should -BeOfType StepFunctionsPS.ResourceChange
        $changes[0].Path | Should -Be 'Definition.States.Pay.TimeoutSeconds'
        $changes[0].State | Should -Be 'Pay'
        $changes[0].Before, $changes[0].After | Should -Be '6', '5'
        $changes[0].Source.Line | Should -Be 10
        "$($changes[0])" | Should -BeLike 'Change Order Definition.States.Pay.TimeoutSeconds*6 -> 5*'
        @(Import-SfnService | Compare-SfnStack) | Should -HaveCount 1
        @(Get-Item serverless.yml | Compare-SfnStack) | Should -HaveCount 1
    }

    It 'puts first what allows more' {
        Mock Get-CFNTemplate { $deployed.Replace('\"TimeoutSeconds\": 5', '\"TimeoutSeconds\": 6').Replace('function:pay"', 'function:other"') }
        $changes = @(Compare-SfnStack)
        $changes[0].IsWidening | Should -BeTrue
        $changes[0].Detail | Should -BeLike 'allows lambda:InvokeFunction on arn:aws:lambda:eu-west-1:123456789012:function:pay*'
        $changes[-1].IsWidening | Should -BeFalse
    }

    It 'warns of a stack that does not exist, and gives all as new' -ForEach @(
        @{ Answer = { Stop-Call ValidationError 'Stack with id orders-dev does not exist' } }
        @{ Answer = { [pscustomobject]@{ StackName = 'orders-dev'; StackStatus = 'REVIEW_IN_PROGRESS' } } }
    ) {
        Mock Get-CFNStack $Answer
        $changes = Compare-SfnStack -WarningVariable warned 3>$null
        "$warned" | Should -Be "There is no stack 'orders-dev' in eu-west-1: all of the template is new."
        $changes.Action | Select-Object -Unique | Should -Be 'Add'
        $changes.LogicalId | Should -Contain 'Order'
        Should -Invoke Get-CFNTemplate -Times 0 -Exactly
    }

    It 'compares with another stack' {
        Compare-SfnStack -StackName orders-prod 6>$null
        Should -Invoke Get-CFNTemplate -Times 1 -Exactly -ParameterFilter { $StackName -eq 'orders-prod' }
    }

    It 'passes on who calls' {
        Compare-SfnStack -ProfileName mine -EndpointUrl http://localhost:4566 6>$null
        Should -Invoke Get-CFNTemplate -Times 1 -Exactly -ParameterFilter { $ProfileName -eq 'mine' -and $EndpointUrl -eq 'http://localhost:4566' }
    }

    It 'refuses with SFN9202 when AWS does not tell, and never takes that for equal' {
        Mock Get-CFNTemplate { Stop-Call AccessDenied 'User may not do cloudformation:GetTemplate' }
        Compare-SfnStack -ErrorVariable failed -ErrorAction SilentlyContinue -InformationVariable said 6>$null | Should -BeNullOrEmpty
        $failed[0].FullyQualifiedErrorId | Should -BeLike 'SFN9202,*'
        $failed[0].CategoryInfo.Category | Should -Be 'PermissionDenied'
        $said | Should -BeNullOrEmpty
        { Compare-SfnStack -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9202*'
    }

    It 'shows no secret in any stream' {
        Mock Get-CFNTemplate { $deployed.Replace('hunter22', 'hunter11') }
        $all = Compare-SfnStack -Verbose -Debug *>&1
        $changes = @($all | Where-Object { $_ -is [StepFunctionsPS.ResourceChange] })
        $changes | Should -HaveCount 1
        $changes[0].Before, $changes[0].After, $changes[0].Detail | Should -Be '***', '***', 'the secret differs'
        ($all | Format-List * -Force | Out-String) + ($all | Out-String) | Should -Not -Match 'hunter'
    }

    It 'has views with the symbol and its word, without colours where they are not wanted' {
        Mock Get-CFNTemplate { $deployed.Replace('\"TimeoutSeconds\": 5,', '') }
        $before = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = 'PlainText'
            $table = Compare-SfnStack | Out-String -Width 200
            $table | Should -BeLike '*Resource: Order (AWS::StepFunctions::StateMachine)*+ Add*Definition.States.Pay.TimeoutSeconds*5*serverless.yml(10,*'
            $table | Should -Not -Match "`e"
            $PSStyle.OutputRendering = 'Ansi'
            Compare-SfnStack | Out-String -Width 200 | Should -Match "`e"
        }
        finally { $PSStyle.OutputRendering = $before }
        (Compare-SfnStack | ConvertTo-Json -Depth 1 -WarningAction SilentlyContinue) | Should -Not -Match "`e"
        Compare-SfnStack | Format-List | Out-String | Should -BeLike '*LogicalId*Order*'
    }
}
