BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"
}

AfterAll {
    Pop-Location
}

Describe 'ConvertTo-SfnTemplate' {
    It 'gives a template' {
        $template = ConvertTo-SfnTemplate ./orders
        $template | Should -BeOfType ([StepFunctionsPS.Template])
        $template.StackName | Should -Be 'orders-dev'
        $template.Resources.Type | Should -Contain 'AWS::StepFunctions::StateMachine'
        $template.Resources.LogicalId | Should -Contain 'PingStepFunctionsStateMachine'
        $template.Outputs | Should -Contain 'PingStepFunctionsStateMachineArn'
    }

    It 'knows the place that a resource comes from' {
        $template = ConvertTo-SfnTemplate ./orders
        $template.FindSource('/Resources/PingStepFunctionsStateMachine').Path | Should -Be (Join-Path 'orders' 'serverless.yml')
        ($template.Resources | Where-Object LogicalId -EQ 'PingStepFunctionsStateMachine').Source.Line | Should -BeGreaterThan 50
    }

    It 'gives JSON that says the same as the object' {
        $json = ConvertTo-SfnTemplate ./orders -As Json
        $json | Should -BeOfType ([string])
        $json | Should -Not -Match '\n$'
        @(($json | ConvertFrom-Json).Resources.psobject.Properties.Name) | Should -Be (ConvertTo-SfnTemplate ./orders).Resources.LogicalId
    }

    It 'gives YAML' {
        $yaml = ConvertTo-SfnTemplate ./orders -As Yaml
        $yaml | Should -BeLike 'AWSTemplateFormatVersion: *'
        $yaml | Should -Match '(?m)^  PingStepFunctionsStateMachine:$'
    }

    It 'gives the same from a file, a folder, a path in the pipeline and a service' {
        $expected = ConvertTo-SfnTemplate ./orders -As Json
        ConvertTo-SfnTemplate ./orders/serverless.yml -As Json | Should -BeExactly $expected
        ConvertTo-SfnTemplate -LiteralPath ./orders -As Json | Should -BeExactly $expected
        'orders' | ConvertTo-SfnTemplate -As Json | Should -BeExactly $expected
        Get-Item ./orders/serverless.yml | ConvertTo-SfnTemplate -As Json | Should -BeExactly $expected
        Import-SfnService ./orders | ConvertTo-SfnTemplate -As Json | Should -BeExactly $expected
        ConvertTo-SfnTemplate -InputObject (Import-SfnService ./orders) -As Json | Should -BeExactly $expected
    }

    It 'follows the stage' {
        (ConvertTo-SfnTemplate ./orders -Stage prod).StackName | Should -Be 'orders-prod'
    }

    It 'takes no stage for a service that was read' {
        { Import-SfnService ./orders | ConvertTo-SfnTemplate -Stage prod -ErrorAction Stop } | Should -Throw
    }

    It 'gives nothing when there is an error' {
        ConvertTo-SfnTemplate ./broken -As Json -ErrorVariable errors -ErrorAction SilentlyContinue -WarningAction Ignore | Should -BeNullOrEmpty
        $errors.FullyQualifiedErrorId | Should -Contain 'SFN4003,StepFunctionsPS.Commands.ConvertToSfnTemplateCommand'
    }

    It 'gives nothing when only making the template shows the error' {
        ConvertTo-SfnTemplate ./collision -ErrorVariable errors -ErrorAction SilentlyContinue -WarningVariable warnings -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        $errors.FullyQualifiedErrorId | Should -Be 'SFN7001,StepFunctionsPS.Commands.ConvertToSfnTemplateCommand'
        $errors[0].CategoryInfo.Category | Should -Be 'InvalidData'
        $warnings.Message | Should -HaveCount 2
        $warnings[1].Message | Should -BeLike '*SFN6151*'
    }

    It 'refuses a definition of its own' {
        ConvertTo-SfnTemplate ../definitions/loop.asl.json -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        $errors | Should -HaveCount 1
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN0007,*'
    }

    It 'stops under -ErrorAction Stop, with everything that was found' {
        try { ConvertTo-SfnTemplate ./broken -ErrorAction Stop -WarningAction Ignore }
        catch { $caught = $_ }
        $caught.Exception.Diagnostics | Should -HaveCount 3
    }

    It 'fails the process of a script' {
        $shell = (Get-Process -Id $PID).Path
        $module = (Resolve-Path "$PSScriptRoot/../../StepFunctionsPS.psd1").Path
        & $shell -NoProfile -NonInteractive -Command "`$ErrorActionPreference = 'Stop'; Import-Module '$module'; ConvertTo-SfnTemplate ./broken" *> $null
        $LASTEXITCODE | Should -Be 1
    }
}
