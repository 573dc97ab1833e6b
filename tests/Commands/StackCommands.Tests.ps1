BeforeAll {
    $psd1 = "$PSScriptRoot/../../StepFunctionsPS.psd1"
    Import-Module $psd1 -Force
    Push-Location "$PSScriptRoot/services"

    class FakeAwsException : Exception {
        [string] $ErrorCode
        [string] $RequestId = 'request-1'
        FakeAwsException([string] $code, [string] $message) : base($message) { $this.ErrorCode = $code }
    }

    function Get-CFNStack {
        [CmdletBinding()]
        param($StackName, $Region, $ProfileName, $ProfileLocation, $Credential, $AccessKey, $SecretKey, $SessionToken, $EndpointUrl)
    }

    function Stop-Call([string] $Code, [string] $Message) { throw [InvalidOperationException]::new($Message, [FakeAwsException]::new($Code, $Message)) }

    # Runs a script where no module of AWS is installed.
    function Invoke-Bare([string] $Script) {
        $text = "`$ProgressPreference = 'SilentlyContinue'; `$env:PSModulePath = Join-Path `$PSHOME 'Modules'; Import-Module '$psd1'; Set-Location '$PWD'; $Script"
        & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand ([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text)))
    }

    $kept = $env:AWS_PROFILE, $env:AWS_ACCESS_KEY_ID
    $env:AWS_PROFILE = $env:AWS_ACCESS_KEY_ID = $null
}

AfterAll {
    $env:AWS_PROFILE, $env:AWS_ACCESS_KEY_ID = $kept
    Pop-Location
}

Describe 'cmdlets about stacks' {
    It '<_> names the module to install where there is none, once and for all, with SFN9018' -ForEach 'Get-SfnStack ./orders', 'Publish-SfnStack ./orders', 'Watch-SfnStack orders-dev', 'Unpublish-SfnStack ./orders', 'Publish-SfnStack ./orders -WhatIf' {
        $said = Invoke-Bare "try { $_; 'went on' } catch { `$_.FullyQualifiedErrorId; `$_.CategoryInfo.Category; `$_.ErrorDetails.Message; `$_.ErrorDetails.RecommendedAction }"
        $said[0] | Should -BeLike 'SFN9018,*'
        $said[1] | Should -Be 'ResourceUnavailable'
        $said[2] | Should -BeLike '*AWS.Tools.CloudFormation, which is not installed*'
        $said[3] | Should -Be 'Run Install-Module AWS.Tools.CloudFormation -Scope CurrentUser.'
    }

    It 'tell with SFN9019 what AWS refuses: <Code>' -ForEach @(
        @{ Code = 'AccessDenied'; Category = 'PermissionDenied' }
        @{ Code = 'ExpiredToken'; Category = 'AuthenticationError' }
        @{ Code = 'ValidationError'; Category = 'InvalidOperation' }
    ) {
        Mock Get-CFNStack { Stop-Call $Code 'No, sir.' }
        Get-SfnStack -StackName one-dev -ErrorAction SilentlyContinue -ErrorVariable errors
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9019,*'
        $errors[0].CategoryInfo.Category | Should -Be $Category
        $errors[0].TargetObject | Should -Be 'one-dev'
        "$($errors[0])" | Should -BeLike "*'one-dev' failed: No, sir ($Code, request request-1)*"
        { Get-SfnStack -StackName one-dev -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9019*'
    }

    It 'go on with the next stack after that' {
        Mock Get-CFNStack { Stop-Call AccessDenied 'No, sir.' }
        'one-dev', 'two-dev' | ForEach-Object { [pscustomobject]@{ StackName = $_ } } | Get-SfnStack -ErrorAction SilentlyContinue -ErrorVariable errors
        @($errors | Where-Object FullyQualifiedErrorId -Like 'SFN9019,*').TargetObject | Should -Be 'one-dev', 'two-dev'
    }

    It 'look for files otherwise: <_>' -ForEach './one-dev', 'one dev', 'one-dev/serverless.yml', 'one.yml' {
        Mock Get-CFNStack { }
        Get-SfnStack $_ -ErrorAction SilentlyContinue -ErrorVariable errors
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN0001,*'
        Should -Invoke Get-CFNStack -Times 0 -Exactly
    }

    It 'tell the errors of a service file, and ask nothing then: <_>' -ForEach 'Get-SfnStack', 'Publish-SfnStack', 'Watch-SfnStack', 'Unpublish-SfnStack' {
        Mock Get-CFNStack { }
        & $_ ./broken -WarningAction Ignore -ErrorAction SilentlyContinue -ErrorVariable errors
        $errors.FullyQualifiedErrorId | Should -Contain "SFN4003,StepFunctionsPS.Commands.$($_ -replace '-')Command"
        Should -Invoke Get-CFNStack -Times 0 -Exactly
    }

    It 'take no fallback for a value that nobody could be asked for: <_>' -ForEach 'Publish-SfnStack $service', 'Import-SfnService $service -WarningAction Ignore | Publish-SfnStack', 'Get-SfnStack $service' {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))).FullName
        Set-Content (Join-Path $folder 'serverless.yml') "service: remote`nprovider: {name: aws}`ncustom: {table: `"`${ssm:/table, 'none'}`"}`nstepFunctions:`n  stateMachines:`n    only: {definition: {Comment: '`${self:custom.table}', StartAt: A, States: {A: {Type: Pass, End: true}}}}"
        $said = Invoke-Bare "function Get-CFNStack { 'asked' }; `$service = '$folder'; `$null = $_ -ErrorAction SilentlyContinue -ErrorVariable e; `$e[0].FullyQualifiedErrorId; `$e.Count"
        $said[0] | Should -BeLike 'SFN2038,*'
        $said[1] | Should -Be 1
    }
}

Describe 'Publish-SfnStack' {
    It 'refuses <What> with <Id>' -ForEach @(
        @{ What = 'a change set without a name that is left behind'; Id = 'SFN9020'; With = @{ NoExecute = $true } }
        @{ What = 'not to wait for nothing'; Id = 'SFN9021'; With = @{ NoExecute = $true; NoWait = $true; ChangeSetName = 'release-7' } }
    ) {
        Mock Get-CFNStack { }
        { Publish-SfnStack ./orders @With } | Should -Throw -ErrorId "$Id*"
        Should -Invoke Get-CFNStack -Times 0 -Exactly
    }

    It 'takes no mixture of what is deployed' {
        { Publish-SfnStack ./orders -StackName orders-dev -ChangeSetName x } | Should -Throw -ErrorId 'PositionalParameterNotFound*'
        { Publish-SfnStack -StackName orders-dev -ChangeSetName x -NoExecute } | Should -Throw -ErrorId 'AmbiguousParameterSet*'
        { Publish-SfnStack ./orders -Timeout 0 } | Should -Throw -ErrorId 'ParameterArgumentValidationError*'
        { Publish-SfnStack ./orders -PollInterval -1 } | Should -Throw -ErrorId 'ParameterArgumentValidationError*'
    }
}
