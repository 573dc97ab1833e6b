BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"
}

AfterAll {
    Pop-Location
}

Describe 'Test-SfnService' {
    It 'gives what was found as objects, in the order of the text' {
        $found = Test-SfnService ./broken
        $found | Should -BeOfType ([StepFunctionsPS.Diagnostic])
        $found.Code | Should -Be 'SFN3005', 'SFN4003', 'SFN3012'
        $found.Line | Should -Be 7, 18, 22
        [string[]]$found.Severity | Should -Be 'Warning', 'Error', 'Error'
    }

    It 'writes neither errors nor warnings about the file' {
        Test-SfnService ./broken -ErrorVariable errors -WarningVariable warnings | Out-Null
        $errors | Should -HaveCount 0
        $warnings | Should -HaveCount 0
    }

    It 'gives nothing for a service without mistakes' {
        Test-SfnService ./orders | Where-Object Severity -EQ Error | Should -BeNullOrEmpty
    }

    It 'takes a service from the pipeline, with what its reading found' {
        $resolve = @{ 'ssm:/names/only' = 'x' }
        $found = Import-SfnService ./warned -Resolve $resolve -WarningAction SilentlyContinue | Test-SfnService
        $found.Code | Should -Be (Test-SfnService ./warned -Resolve $resolve).Code
        $found | Should -Not -BeNullOrEmpty
        Import-SfnService ./orders | Test-SfnService -Quiet | Should -BeTrue
    }

    It 'takes several files' {
        (Get-ChildItem -Recurse -Filter serverless.yml | Test-SfnService | Group-Object Path).Count | Should -BeGreaterOrEqual 2
    }

    It 'answers -Quiet with <Expected> for <Path>' -ForEach @(
        @{ Path = 'orders'; Expected = $true }
        @{ Path = 'broken'; Expected = $false }
        @{ Path = 'orders', 'broken'; Expected = $false }
    ) {
        $answer = Test-SfnService $Path -Quiet
        $answer | Should -BeOfType ([bool])
        $answer | Should -HaveCount 1
        $answer | Should -Be $Expected
    }

    It 'takes warnings for no failure' {
        Test-SfnService ./warned -Resolve @{ 'ssm:/names/only' = 'me' } -Quiet | Should -BeTrue
    }

    It 'answers -Quiet once for all files in the pipeline' {
        'orders', 'orders' | Test-SfnService -Quiet | Should -HaveCount 1
    }

    It 'takes a missing file for a failure and says so' {
        Test-SfnService ./nowhere -Quiet -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeFalse
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN0001,*'
    }

    It 'takes a folder without a service for something that was found' {
        $found = Test-SfnService $TestDrive -ErrorVariable errors
        $found.Code | Should -Be 'SFN0003'
        $errors | Should -HaveCount 0
        Test-SfnService $TestDrive -Quiet | Should -BeFalse
    }

    It 'finds what only making the template shows, beside what reading shows' {
        $found = Test-SfnService ./collision
        $found.Code | Should -Be 'SFN3005', 'SFN6151', 'SFN7001'
        Test-SfnService ./collision -Quiet | Should -BeFalse
    }

    It 'checks a definition in <Name>' -ForEach @(
        @{ Name = 'bad.asl.json'; Text = '{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"B"}}}'; Codes = 'SFN4003' }
        @{ Name = 'bad.asl.yaml'; Text = "StartAt: A`nStates: {A: {Type: Pass, Next: B}}"; Codes = 'SFN4003' }
        @{ Name = 'good.json'; Text = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}'; Codes = $null }
    ) {
        $file = Join-Path $TestDrive $Name
        Set-Content $file $Text
        (Test-SfnService $file -ErrorVariable errors).Code | Should -Be $Codes
        $errors | Should -HaveCount 0
        Test-SfnService $file -Quiet | Should -Be (-not $Codes)
        (Get-Item $file | Test-SfnService).Code | Should -Be $Codes
        Remove-Item $file
    }

    It 'says where and what in one line' {
        (Test-SfnService ./broken)[1].ToString() | Should -BeLike "*serverless.yml(18,19): error SFN4003: *Did you mean 'Ship'?"
    }
}

Describe 'Test-SfnService and what is silenced' {
    BeforeAll {
        $service = Join-Path $TestDrive 'serverless.yml'
        @(
            'service: orders'
            'provider: {name: aws}'
            'labels: {}  # sfn:disable SFN3005 a plugin of ours'
            'colours: {}'
            'stepFunctions: {stateMachines: {}}'
        ) | Set-Content $service
        Push-Location $TestDrive
    }

    AfterAll {
        Pop-Location
    }

    It 'leaves out what a comment silences' {
        (Test-SfnService $service).Line | Should -Be 4
    }

    It 'gives it with -IncludeSuppressed, and why' {
        $found = Test-SfnService $service -IncludeSuppressed
        $found.Suppressed | Should -Be $false, $true
        $found[1].Justification | Should -Be 'a plugin of ours'
        $found | Format-Table | Out-String | Should -BeLike '*(silenced)*labels*'
        $found[1] | Format-List | Out-String | Should -BeLike '*Silenced*a plugin of ours*'
        $found[0] | Format-List | Out-String | Should -Not -BeLike '*Silenced*'
    }

    It 'leaves out the codes of -Exclude, of files and of services that were read' {
        Test-SfnService $service -Exclude SFN3005 | Should -BeNullOrEmpty
        Import-SfnService $service -WarningAction SilentlyContinue | Test-SfnService -Exclude SFN3005 | Should -BeNullOrEmpty
        (Test-SfnService $service -Exclude SFN3005, SFN30O5).Code | Should -Be 'SFN5002'
        ConvertTo-SfnTemplate $service -Exclude SFN3005 -WarningVariable warnings | Should -Not -BeNullOrEmpty
        $warnings | Should -BeNullOrEmpty
    }

    It 'writes SARIF with paths from the current location' {
        Test-SfnService $service -OutFile findings.sarif | Should -HaveCount 1
        $run = (Get-Content findings.sarif -Raw | ConvertFrom-Json).runs[0]
        $run.results.locations.physicalLocation.artifactLocation.uri | Should -Be 'serverless.yml', 'serverless.yml'
        $run.results[1].suppressions[0].justification | Should -Be 'a plugin of ours'
        $run.tool.driver.rules[0].fullDescription.text | Should -Not -BeNullOrEmpty
    }

    It 'writes the other forms' {
        Test-SfnService $service -Quiet -OutFile findings.json -OutputFormat Json | Should -BeTrue
        @(Get-Content findings.json -Raw | ConvertFrom-Json).code | Should -Be 'SFN3005'
        Test-SfnService $service, (Join-Path $PSScriptRoot 'services/broken') -Quiet -OutFile findings.xml -OutputFormat NUnitXml | Should -BeFalse
        $cases = ([xml](Get-Content findings.xml -Raw)).'test-results'.'test-suite'.results.'test-case'
        [string[]]$cases.result | Should -Be 'Success', 'Failure'
        $cases[1].failure.message | Should -BeLike '*SFN4003*SFN3012*'
    }

    It 'refuses a form without a file, and a file that cannot be' {
        { Test-SfnService $service -OutputFormat Json } | Should -Throw -ErrorId 'SFN9054,*'
        Test-SfnService $service -OutFile nowhere/x.sarif -ErrorVariable problem -ErrorAction SilentlyContinue | Should -HaveCount 1
        $problem.FullyQualifiedErrorId | Should -BeLike 'SFN9055,*'
    }

    It 'takes definitions by what they hold, and placeholders in them' {
        Set-Content machine.yml "StartAt: A`nStates: {A: {Type: Pass, Next: B}}"
        (Test-SfnService machine.yml).Code | Should -Be 'SFN4003'
        Set-Content machine.asl.json '{"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": ${seconds}, "Next": "B"}, ${more}}}'
        Test-SfnService machine.asl.json -Quiet | Should -BeTrue
    }
}
