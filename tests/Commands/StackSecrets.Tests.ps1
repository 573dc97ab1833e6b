# Secrets of a service show in no stream, however much is shown: an ssm SecureString in an environment variable, a
# parameter marked NoEcho, and the value of an API key.
BeforeAll {
    . "$PSScriptRoot/Acceptance.ps1"
    Enter-Session
    $begin = Invoke-InSession "
        Set-FakeParameter /secret/token tok3n-hunter22 -Type SecureString
        Set-FakeParameter /secret/password p4ss-hunter33 -Type SecureString
        `$global:all = @{ Verbose = `$true; Debug = `$true; PollInterval = 0 }
        `$DebugPreference = 'Continue'"
    if ($begin.Errors) { throw $begin.Errors[0] }
    $seen = [System.Collections.Generic.List[string]]::new()

    # All that a run puts out, for the search afterwards.
    function Invoke-Watched([string] $Text) {
        $run = Invoke-InSession $Text -WithText
        $secrets = @('tok3n-hunter22', 'p4ss-hunter33') + @(Get-FromSession 'Get-FakeApiKeyValue')
        foreach ($secret in $secrets) { if ($run.Text.Contains($secret)) { $seen.Add("$secret in: $(($run.Text -split "`n" -match [regex]::Escape($secret))[0])") } }
        $run
    }
}

AfterAll { Exit-Session }

Describe 'secrets' {
    It 'do not show when a stack is made' {
        $run = Invoke-Watched 'Publish-SfnStack ./stack-secret -AllowReplacement @all'
        $run.Errors | Should -BeNullOrEmpty
        $run.Text | Should -BeLike '*New-CFNChangeSet*'
        @(Get-FromSession 'Get-FakeApiKeyValue').Count | Should -Be 1
        Get-FromSession 'Get-FakeCloudText' | Should -BeLike '*tok3n-hunter22*'
        $seen | Should -BeNullOrEmpty
    }

    It 'do not show when it is compared and changed, or that fails' {
        $null = Invoke-InSession 'Set-FakeParameter /secret/token tok3n-hunter44 -Type SecureString'
        (Invoke-Watched 'Compare-SfnStack ./stack-secret -Verbose -Debug').Text | Should -Not -BeLike '*tok3n-hunter44*'
        $null = Invoke-InSession "Set-FakeFailure PayLambdaFunction 'The value tok3n-hunter44 is not allowed'"
        $run = Invoke-Watched "Publish-SfnStack ./stack-secret -Parameter @{ word = 'two' } @all"
        @($run.Errors).Count | Should -BeGreaterThan 0
        $run.Text | Should -Not -BeLike '*tok3n-hunter44*'
        $seen | Should -BeNullOrEmpty
    }

    It 'do not show in what is planned' {
        $null = Invoke-Watched "Publish-SfnStack ./stack-secret -Parameter @{ word = 'two' } -WhatIf @all"
        $null = Invoke-Watched "Publish-SfnStack ./stack-secret -Parameter @{ word = 'two' } -ChangeSetName plan -NoExecute @all"
        $seen | Should -BeNullOrEmpty
    }

    It 'show where they are asked for, and only there' {
        (Invoke-Watched 'Get-SfnStack secret-dev -Verbose -Debug').Output[0].ApiKeys.Count | Should -Be 1
        $null = Invoke-Watched 'Watch-SfnStack secret-dev -PollInterval 0 -Verbose -Debug'
        $seen | Should -BeNullOrEmpty
        (Invoke-InSession 'Get-SfnStack secret-dev -ShowSecret').Output[0].ApiKeys[0].Value | Should -Be (Get-FromSession 'Get-FakeApiKeyValue')
    }

    It 'do not show when it is taken down' {
        $null = Invoke-InSession 'Clear-FakeFailure'
        (Invoke-Watched 'Unpublish-SfnStack secret-dev -Confirm:$false @all').Errors | Should -BeNullOrEmpty
        $seen | Should -BeNullOrEmpty
    }
}
