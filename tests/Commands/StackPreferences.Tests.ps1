# What PowerShell users expect of preferences, and of sessions in which nobody answers.
BeforeAll {
    . "$PSScriptRoot/Acceptance.ps1"
    Enter-Session
    $publish = 'Publish-SfnStack ./stack-plain -PollInterval 0'
}

AfterAll { Exit-Session }

Describe 'preferences' {
    BeforeAll {
        $deployed = New-State "`$null = $publish"
        $empty = New-State ''
    }

    It 'end a script at the first error with $ErrorActionPreference = Stop' {
        Restore-State $empty 'Add-FakeFault AccessDenied -Cmdlet New-CFNChangeSet'
        $run = Invoke-InSession "& { `$ErrorActionPreference = 'Stop'; $publish; 'went on' }"
        $run.Output | Should -Not -Contain 'went on'
        @($run.Errors).Count | Should -Be 1
        $run.Errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9202,*'
    }

    It 'go on without, and keep errors in -ErrorVariable' {
        Restore-State $empty 'Add-FakeFault AccessDenied -Cmdlet New-CFNChangeSet'
        $run = Invoke-InSession "$publish -ErrorAction SilentlyContinue -ErrorVariable problems; 'went on'; `$problems"
        $run.Errors | Should -BeNullOrEmpty
        $run.Output[0] | Should -Be 'went on'
        # Those of the calls below are not the caller's.
        $run.Output[1].FullyQualifiedErrorId | Should -BeLike 'SFN9202,*'
        $run.Output.Count | Should -Be 2
    }

    It 'catch what fails with -ErrorAction Stop' {
        Restore-State $empty 'Set-FakeFailure Order Broken'
        $run = Invoke-InSession "try { $publish -ErrorAction Stop } catch { `$_.Exception }"
        $run.Errors | Should -BeNullOrEmpty
        $run.Output[0].Failures[0].Reason | Should -Be Broken
        $run.Output[0].Failures[0].LogicalId | Should -Be Order
    }

    It 'ask once, and by nobody else, with $ConfirmPreference = Low' {
        Restore-State $empty
        # A session without anybody who answers: the question is an error, and nothing is done.
        $run = Invoke-InSession "& { `$ConfirmPreference = 'Low'; $publish }"
        @($run.Errors).Count | Should -Be 1
        Get-FromSession '@(Get-FakeCall -Changing).Count' | Should -Be 0
        $agreed = Invoke-InSession "& { `$ConfirmPreference = 'Low'; $publish -Confirm:`$false }"
        $agreed.Errors | Should -BeNullOrEmpty
        $agreed.Output[-1].Outcome | Should -Be Created
    }

    It 'rehearse with $WhatIfPreference, and do it all with -WhatIf:$false' {
        Restore-State $empty
        (Invoke-InSession "& { `$WhatIfPreference = `$true; $publish }").Errors | Should -BeNullOrEmpty
        Get-FromSession '@(Get-FakeCall -Changing).Count' | Should -Be 0
        (Invoke-InSession "& { `$WhatIfPreference = `$true; $publish -WhatIf:`$false }").Output[-1].Outcome | Should -Be Created
    }

    It 'take credentials of the scope that calls' {
        Restore-State $empty 'Set-FakeOption @{ Accept = @("Stored") }'
        (Invoke-InSession $publish).Errors[0].FullyQualifiedErrorId | Should -Match '^SFN92?0'
        $run = Invoke-InSession "& { Set-AWSCredential -AccessKey a -SecretKey b; $publish }"
        $run.Errors | Should -BeNullOrEmpty
        Get-FromSession '@(Get-FakeCall).Source | Select-Object -Unique' | Should -Be Stored
    }

    It 'take down only what is agreed to' {
        Restore-State $deployed
        $run = Invoke-InSession 'Unpublish-SfnStack plain-dev'
        @($run.Errors).FullyQualifiedErrorId | Should -BeLike 'SFN9023,*'
        $run.Errors[0].ErrorDetails.RecommendedAction | Should -BeLike '*-Confirm:$false*'
        Get-FromSession '@(Get-FakeCall -Changing).Count' | Should -Be 0
    }

    It 'do not wait for ever where nobody answers' {
        $env:SFN_FAKE_CLOUD = "$TestDrive/cloud.json"
        try {
            $output = pwsh -NoProfile -NonInteractive -Command "Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'; Set-Location '$PSScriptRoot/services'; `$ConfirmPreference = 'Low'; ($publish -Confirm:`$false -InformationAction Ignore).Outcome; Unpublish-SfnStack plain-dev; 'went on'" 2>&1
            $output | Should -Contain Created
            "$output" | Should -BeLike '*NonInteractive*'
        }
        finally { $env:SFN_FAKE_CLOUD = $null }
    }
}

Describe 'two processes' {
    It 'plan in one, and apply in the other' {
        $env:SFN_FAKE_CLOUD = "$TestDrive/plan.json"
        $begin = "Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'; Set-Location '$PSScriptRoot/services'; Import-Module AWS.Tools.CloudFormation"
        try {
            $planned = pwsh -NoProfile -NonInteractive -Command "$begin; Publish-SfnStack ./stack-plain -ChangeSetName release-1 -NoExecute -PollInterval 0 -InformationAction Ignore | ConvertTo-Json -Depth 3; (Get-FakeStack plain-dev).Status"
            $planned[-1] | Should -Be REVIEW_IN_PROGRESS
            $plan = $planned[0..($planned.Count - 2)] | ConvertFrom-Json
            $plan.StackName | Should -Be plain-dev
            $plan.Changes.Count | Should -BeGreaterThan 0
            $applied = pwsh -NoProfile -NonInteractive -Command "$begin; Publish-SfnStack -StackName plain-dev -ChangeSetName release-1 -PollInterval 0 -InformationAction Ignore | ForEach-Object Outcome; (Get-FakeStack plain-dev).Status"
            $applied | Should -Be Created, CREATE_COMPLETE
            $again = pwsh -NoProfile -NonInteractive -Command "$begin; Publish-SfnStack ./stack-plain -PollInterval 0 -InformationAction Ignore | ForEach-Object Outcome; @(Get-FakeCall -Changing).Cmdlet -join ' '"
            $again[0] | Should -Be Unchanged
            ($again[1] -split ' ').Where({ $_ -eq 'New-CFNChangeSet' }).Count | Should -Be 1
        }
        finally { $env:SFN_FAKE_CLOUD = $null }
    }

    It 'package in one, and publish in the other' {
        $folder = "$TestDrive/package"
        $env:SFN_FAKE_CLOUD = "$TestDrive/package.json"
        $begin = "Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'; Set-Location '$PSScriptRoot/services'"
        try {
            $null = pwsh -NoProfile -NonInteractive -Command "$begin; Export-SfnPackage ./stack-code -Destination '$folder'"
            Test-Path $env:SFN_FAKE_CLOUD | Should -BeFalse
            $published = pwsh -NoProfile -NonInteractive -Command "$begin; Publish-SfnStack -PackagePath '$folder' -PollInterval 0 -InformationAction Ignore | ForEach-Object Outcome; (Get-FakeStack code-dev).Status; @(Get-FakeCall -Changing).Cmdlet -join ' '"
            $published[0] | Should -Be Created
            $published[-1] | Should -BeLike '*Write-S3Object*'
        }
        finally { $env:SFN_FAKE_CLOUD = $null }
    }
}
