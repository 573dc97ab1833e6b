BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"
}

AfterAll {
    Pop-Location
}

Describe 'Import-SfnService' {
    Context 'what it gives' {
        BeforeAll {
            $service = Import-SfnService ./orders
        }

        It 'is a service with its facts' {
            $service | Should -BeOfType ([StepFunctionsPS.Service])
            $service.Name, $service.Stage, $service.Region, $service.StackName | Should -Be 'orders', 'dev', 'eu-west-1', 'orders-dev'
        }

        It 'has the state machines in the order of the file' {
            $service.StateMachines.Key | Should -Be 'order', 'ping'
            $service.StateMachines[1].Type | Should -Be 'EXPRESS'
        }

        It 'has resolved definitions' {
            ($service.FindStateMachine('order').DefinitionText | ConvertFrom-Json).States.Cool.Seconds | Should -Be 604800
        }

        It 'is the resolved file as text where that is wanted' {
            (Import-SfnService ./orders -As Json | ConvertFrom-Json).provider.region | Should -Be 'eu-west-1'
            Import-SfnService ./orders -As Yaml | Should -BeExactly $service.ToYaml().TrimEnd("`n")
        }

        It 'names the path as a user would write it' {
            $service.Path | Should -Be (Join-Path 'orders' 'serverless.yml')
        }
    }

    Context 'where the file is' {
        It 'is the current folder when nothing is said' {
            Push-Location ./orders
            try { (Import-SfnService).Path | Should -Be 'serverless.yml' } finally { Pop-Location }
        }

        It 'is a file' {
            (Import-SfnService ./orders/serverless.yml).Name | Should -Be 'orders'
        }

        It 'is what wildcards match' {
            (Import-SfnService ./order? ).Name | Should -Be 'orders'
        }

        It 'comes as text from the pipeline' {
            ('orders' | Import-SfnService).Name | Should -Be 'orders'
        }

        It 'comes as a file from the pipeline' {
            (Get-ChildItem ./orders/*.yml | Import-SfnService).Name | Should -Be 'orders'
        }

        It 'is spelled with brackets under -LiteralPath' {
            $folder = New-Item -ItemType Directory -Path (Join-Path $TestDrive 'a[1]')
            [IO.File]::Copy((Resolve-Path ./orders/serverless.yml).ProviderPath, (Join-Path $folder.FullName 'serverless.yml'), $true)
            (Import-SfnService -LiteralPath $folder.FullName).Name | Should -Be 'orders'
            (Import-SfnService -LP $folder.FullName).Name | Should -Be 'orders'
            (Get-ChildItem -LiteralPath $folder.FullName | Import-SfnService).Name | Should -Be 'orders'
            Import-SfnService -Path $folder.FullName -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        }

        It 'follows the location of PowerShell and not that of the process' {
            $before = [Environment]::CurrentDirectory
            try {
                [Environment]::CurrentDirectory = [IO.Path]::GetTempPath()
                (Import-SfnService ./orders).Name | Should -Be 'orders'
            }
            finally { [Environment]::CurrentDirectory = $before }
        }
    }

    Context 'what answers variables' {
        It '-Stage and -Region' {
            $service = Import-SfnService ./orders -Stage prod -Region us-west-2
            $service.Stage, $service.Region | Should -Be 'prod', 'us-west-2'
            $service.StateMachines[0].Name | Should -Be 'orders-prod-main-prod'
        }

        It '-Parameter and -Option, numbers as well' {
            (Import-SfnService ./orders -Parameter @{ table = 't' } -Option @{ suffix = 3 }).StateMachines[0].Name | Should -Be 't-3-dev'
        }

        It '-Option as an ordered table' {
            (Import-SfnService ./orders -Option ([ordered]@{ suffix = $true })).StateMachines[0].Name | Should -Be 'orders-true-dev'
        }

        It '-Resolve' {
            (Import-SfnService ./warned -Resolve @{ 'ssm:/names/only' = 'me' } -WarningAction Ignore).StateMachines[0].Name | Should -Be 'me'
        }

        It 'refuses a value that is no text' {
            { Import-SfnService ./orders -Option @{ suffix = @{ a = 1 } } } | Should -Throw -ErrorId 'SFN9004*' -ExpectedMessage "*'suffix' in -Option*"
        }
    }

    Context 'errors in the file' {
        BeforeAll {
            $given = Import-SfnService ./broken -ErrorVariable errors -ErrorAction SilentlyContinue -WarningVariable warnings -WarningAction SilentlyContinue
        }

        It 'gives nothing' {
            $given | Should -BeNullOrEmpty
        }

        It 'writes an error for each of them, with its code' {
            $errors.FullyQualifiedErrorId | Should -Be 'SFN4003,StepFunctionsPS.Commands.ImportSfnServiceCommand', 'SFN3012,StepFunctionsPS.Commands.ImportSfnServiceCommand'
            $errors.CategoryInfo.Category | Should -Be 'InvalidData', 'InvalidData'
        }

        It 'sorts <Id> under <Category>' -ForEach @(
            @{ Id = 'SFN0004'; Category = 'LimitsExceeded'; Text = '#' * 17MB }
            @{ Id = 'SFN1002'; Category = 'LimitsExceeded'; Text = '[' * 300 + ']' * 300 }
            @{ Id = 'SFN1005'; Category = 'ParserError'; Text = 'service: "x' }
            @{ Id = 'SFN3001'; Category = 'InvalidData'; Text = '[]' }
        ) {
            Set-Content (Join-Path $TestDrive 'serverless.yaml') $Text
            Import-SfnService (Join-Path $TestDrive 'serverless.yaml') -ErrorVariable sorted -ErrorAction SilentlyContinue
            Remove-Item (Join-Path $TestDrive 'serverless.yaml')
            ($sorted | Where-Object FullyQualifiedErrorId -Like "$Id,*").CategoryInfo.Category | Should -Be $Category
        }

        It 'has the place and the message as compilers write them' {
            $place = (Join-Path 'broken' 'serverless.yml') + '(18,19)'
            $errors[0].Exception.Message | Should -BeLike "${place}: error SFN4003: State 'Charge' goes to 'Shipp', which does not exist.*"
        }

        It 'has the diagnostic as its target and the advice apart' {
            $errors[0].TargetObject | Should -BeOfType ([StepFunctionsPS.Diagnostic])
            $errors[0].TargetObject.Line | Should -Be 18
            $errors[0].ErrorDetails.RecommendedAction | Should -Be "Did you mean 'Ship'?"
        }

        It 'carries everything that was found' {
            $errors[1].Exception | Should -BeOfType ([StepFunctionsPS.CompilationException])
            $errors[1].Exception.Diagnostics.Code | Should -Be 'SFN3005', 'SFN4003', 'SFN3012'
        }

        It 'writes warnings to their own stream' {
            $warnings | Should -HaveCount 1
            $warnings[0].Message | Should -BeLike '*warning SFN3005*'
        }

        It 'shows no name of a type and no stack trace' {
            ($errors | Out-String) | Should -Not -Match 'System\.|   at '
        }

        It 'stops under -ErrorAction Stop' {
            { Import-SfnService ./broken -ErrorAction Stop -WarningAction Ignore } | Should -Throw -ErrorId 'SFN4003*' -ExceptionType ([StepFunctionsPS.CompilationException])
        }

        It 'goes on with the next file' {
            (Import-SfnService ./broken, ./orders -ErrorAction SilentlyContinue -WarningAction Ignore).Name | Should -Be 'orders'
        }
    }

    Context 'paths that cannot be taken' {
        It 'refuses <Path> as <Id>' -ForEach @(
            @{ Path = './nowhere'; Id = 'SFN0001'; Category = 'ObjectNotFound' }
            @{ Path = 'NoSuchDrive:/x'; Id = 'SFN0001'; Category = 'ObjectNotFound' }
            @{ Path = './nothing*.yml'; Id = 'SFN9003'; Category = 'ObjectNotFound' }
            @{ Path = 'env:PATH'; Id = 'SFN9001'; Category = 'InvalidArgument' }
        ) {
            Import-SfnService $Path -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -BeLike "$Id,*"
            $errors[0].CategoryInfo.Category | Should -Be $Category
            $errors[0].TargetObject | Should -Be $Path
            $errors[0].ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
        }

        It 'refuses a literal path that is missing, and one of another provider' {
            { Import-SfnService -LiteralPath ./order? -ErrorAction Stop } | Should -Throw -ErrorId 'SFN0001*'
            { Import-SfnService -LiteralPath env:PATH -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9001*'
        }

        It 'says so in a folder without a service' {
            { Import-SfnService $TestDrive -ErrorAction Stop } | Should -Throw -ErrorId 'SFN0003*'
        }

        It 'refuses a definition of its own, and says what can be done with it' {
            Import-SfnService ../definitions/loop.asl.json, ./orders -ErrorVariable errors -ErrorAction SilentlyContinue | Should -HaveCount 1
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN0007,*'
            $errors[0].CategoryInfo.Category | Should -Be 'InvalidArgument'
            $errors[0].ErrorDetails.RecommendedAction | Should -BeLike '*Test-SfnService*Invoke-SfnStateMachine -Local*'
        }
    }
}
