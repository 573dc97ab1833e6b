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
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9002,*'
    }

    It 'says where and what in one line' {
        (Test-SfnService ./broken)[1].ToString() | Should -BeLike "*serverless.yml(18,19): error SFN4003: *Did you mean 'Ship'?"
    }
}
