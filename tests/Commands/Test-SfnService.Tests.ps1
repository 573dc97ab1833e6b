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
