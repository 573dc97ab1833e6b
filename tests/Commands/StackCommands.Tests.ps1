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
        "$($errors[0])" | Should -BeLike "*one-dev: No, sir ($Code, request request-1)*"
        { Get-SfnStack -StackName one-dev -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9019*'
    }

    It 'go on with the next stack after that' {
        Mock Get-CFNStack { Stop-Call AccessDenied 'No, sir.' }
        'one-dev', 'two-dev' | ForEach-Object { [pscustomobject]@{ StackName = $_ } } | Get-SfnStack -ErrorAction SilentlyContinue -ErrorVariable errors
        @($errors | Where-Object FullyQualifiedErrorId -Like 'SFN9019,*').TargetObject | Should -Be 'one-dev', 'two-dev'
    }

    It 'give no commands to a build in the verbose stream either' {
        Mock Get-CFNStack { Stop-Call Throttling 'Busy ##vso[task.complete]' }
        $said = & { $SfnOutputPlace = 'AzurePipelines'; Watch-SfnStack -StackName one-dev -Region eu-west-1 -PollInterval 0 -Verbose -ErrorAction Ignore 4>&1 }
        @($said -match 'Busy ## vso').Count | Should -Be 4
        $said -match '##vso' | Should -BeNullOrEmpty
    }

    It 'take a name in the place of a path where there is no such file: <_>' -ForEach 'one-dev', 'arn:aws:cloudformation:eu-west-1:123456789012:stack/one-dev/1' {
        Mock Get-CFNStack { Stop-Call AccessDenied 'No, sir.' }
        $null = Get-SfnStack $_ -Region eu-north-1 -ErrorAction SilentlyContinue
        $name = $_
        Should -Invoke Get-CFNStack -Times 1 -ParameterFilter { $StackName -eq $name -and $Region -eq 'eu-north-1' }
    }

    It 'look for files otherwise: <_>' -ForEach './one-dev', 'one dev', 'one-dev/serverless.yml', 'one.yml' {
        Mock Get-CFNStack { }
        Get-SfnStack $_ -ErrorAction SilentlyContinue -ErrorVariable errors
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN0001,*'
        Should -Invoke Get-CFNStack -Times 0 -Exactly
    }

    It 'ask where the session says where nothing else does' {
        Mock Get-CFNStack { Stop-Call AccessDenied 'No, sir.' }
        & { $StoredAWSRegion = 'eu-south-1'; Get-SfnStack -StackName one-dev -ErrorAction SilentlyContinue }
        Should -Invoke Get-CFNStack -Times 1 -Exactly -ParameterFilter { $Region -eq 'eu-south-1' }
        Get-SfnStack -StackName arn:aws:cloudformation:ap-east-1:1:stack/one-dev/1 -ErrorAction SilentlyContinue
        Should -Invoke Get-CFNStack -Times 1 -Exactly -ParameterFilter { $Region -eq 'ap-east-1' }
        Get-SfnStack -StackName one-dev -ErrorAction SilentlyContinue
        Should -Invoke Get-CFNStack -Times 1 -Exactly -ParameterFilter { -not $Region }
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

Describe 'cmdlets about stacks, over an account' {
    BeforeAll {
        Remove-Item function:Get-CFNStack
        . "$PSScriptRoot/../fakes/FakeAccount.ps1"
        Enter-FakeAccount eu-west-1
        $PSDefaultParameterValues = @{ '*-SfnStack:InformationAction' = 'Ignore'; '*lish-SfnStack:PollInterval' = 0; 'Watch-SfnStack:PollInterval' = 0 }

        # What was asked of AWS, looking and changing.
        function Get-Asked([switch] $Changing) { @(foreach ($call in Get-FakeCall -Changing:$Changing) { $call.Cmdlet }) }

    }

    AfterAll { Exit-FakeAccount }

    BeforeEach { Reset-FakeCloud }

    It 'only look with -WhatIf: <Case>' -ForEach @(
        @{ Case = 'the switch'; Preference = $false; With = @{ WhatIf = $true } }
        @{ Case = 'the preference'; Preference = $true; With = @{} }
    ) {
        $WhatIfPreference = $Preference
        $changes = Publish-SfnStack ./orders @With
        $changes | Should -BeOfType StepFunctionsPS.ResourceChange
        $changes.LogicalId | Should -Contain 'PingStepFunctionsStateMachine'
        $WhatIfPreference = $false
        $null = Publish-SfnStack ./orders
        $set = Publish-SfnStack ./orders -Stage prod -ChangeSetName release-7 -NoExecute
        Clear-FakeCall
        $WhatIfPreference = $Preference
        $set | Publish-SfnStack @With | Should -BeOfType StepFunctionsPS.ResourceChange
        Unpublish-SfnStack ./orders @With | Should -BeNullOrEmpty
        Get-Asked | Should -Not -BeNullOrEmpty
        Get-Asked -Changing | Should -BeNullOrEmpty
    }

    It 'show with -WhatIf what would be refused, too' {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))).FullName
        $text = { param($name) "service: renamed`nprovider: {name: aws, region: eu-west-1}`nstepFunctions: {stateMachines: {only: {id: Only, name: $name, definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}}}}" }
        Set-Content "$folder/serverless.yml" (& $text one)
        $null = Publish-SfnStack $folder
        Set-Content "$folder/serverless.yml" (& $text two)
        $changes = @(Publish-SfnStack $folder -WhatIf -ErrorAction SilentlyContinue -ErrorVariable errors)
        $changes.Action | Should -Contain 'Replace'
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9236,*'
        Publish-SfnStack $folder -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        (Publish-SfnStack $folder -AllowReplacement).Outcome | Should -Be 'Updated'
    }

    It 'do all of it under $WhatIfPreference where -WhatIf:$false says so' {
        $WhatIfPreference = $true
        (Publish-SfnStack ./orders -WhatIf:$false).Outcome | Should -Be 'Created'
        Unpublish-SfnStack ./orders -WhatIf:$false -Confirm:$false
        { Get-SfnStack ./orders -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9211*'
    }

    It 'ask once, and not at each call of AWS, where $ConfirmPreference is Low' {
        $ConfirmPreference = 'Low'
        # Nobody is here to answer: the question of the cmdlet would fail, and so would each of AWS.Tools.
        (Publish-SfnStack ./orders -Confirm:$false).Outcome | Should -Be 'Created'
        Unpublish-SfnStack ./orders -Confirm:$false
        Get-Asked -Changing | Should -Contain 'Remove-CFNStack'
    }

    It 'are who the scope of the caller says: <Case>' -ForEach @(
        @{ Case = 'a script'; Call = { & { $StoredAWSCredentials = 'mine'; $StoredAWSRegion = 'eu-south-1'; Get-SfnStack -StackName orders-dev -ErrorAction SilentlyContinue } } }
        @{ Case = 'a module'; Call = {
                $deployer = New-Module -Name Deployer -ScriptBlock { function Find-It { $StoredAWSCredentials = 'mine'; $StoredAWSRegion = 'eu-south-1'; Get-SfnStack -StackName orders-dev -ErrorAction SilentlyContinue } } | Import-Module -PassThru
                Find-It
                Remove-Module $deployer
            }
        }
    ) {
        & $Call
        $asked = Get-FakeCall
        $asked[0].Source, $asked[0].Region | Should -Be 'Stored', 'eu-south-1'
    }

    It 'take their objects from the pipeline' {
        (Import-SfnService ./orders | Publish-SfnStack).Outcome | Should -Be 'Created'
        $machine = (Get-SfnStack ./orders).StateMachines.order
        $started = $machine, $machine | Start-SFNExecution -Input '{}'
        $started.ExecutionArn | Select-Object -Unique | Should -HaveCount 2
        $started.ExecutionArn | Should -BeLike "$($machine.StateMachineArn.Replace(':stateMachine:', ':execution:')):*"
        (Import-SfnService ./orders | Get-SfnStack).StateMachines.Keys | Should -Be 'order', 'ping'
        (Get-CFNStack | Get-SfnStack).StackName | Should -Be 'orders-dev'
        (Get-SfnStack orders-dev | Watch-SfnStack)[-1].Status | Should -Be 'CREATE_COMPLETE'
        (Publish-SfnStack ./orders -Stage prod -ChangeSetName release-7 -NoExecute | Publish-SfnStack).Outcome | Should -Be 'Created'
        Get-SfnStack orders-dev | Unpublish-SfnStack -Confirm:$false
        (Get-CFNStack).StackName | Should -Be 'orders-prod'
        Export-SfnPackage ./orders "$TestDrive/package" -Force | Publish-SfnStack | ForEach-Object Outcome | Should -Be 'Created'
        Compare-SfnStack -PackagePath "$TestDrive/package" | Should -BeNullOrEmpty
        (Compare-SfnStack -PackagePath "$TestDrive/package" -StackName other-dev -WarningAction Ignore).Action | Select-Object -Unique | Should -Be 'Add'
        (Publish-SfnStack -PackagePath "$TestDrive/package").Outcome | Should -Be 'Unchanged'
    }

    It 'give events as they come' {
        $null = Publish-SfnStack ./orders -NoWait
        $first = Watch-SfnStack orders-dev | Select-Object -First 1
        $first.LogicalId | Should -Be 'orders-dev'
        $first | Should -BeOfType StepFunctionsPS.StackEvent
    }

    It 'say with an error what failed, and go on or stop as the user prefers' {
        Set-FakeFailure -LogicalId PingStepFunctionsStateMachine -Reason 'The role cannot be assumed'
        $out = Publish-SfnStack ./orders -ErrorAction SilentlyContinue -ErrorVariable errors
        $out | Should -BeNullOrEmpty
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9240,*'
        $errors[0].CategoryInfo.Category | Should -Be 'OperationStopped'
        $errors[0].Exception | Should -BeOfType StepFunctionsPS.StackFailedException
        $errors[0].Exception.Stack.Status | Should -Be 'ROLLBACK_COMPLETE'
        $errors[0].Exception.Failures[0].LogicalId | Should -Be 'PingStepFunctionsStateMachine'
        $errors[0].TargetObject | Should -BeOfType StepFunctionsPS.Stack
        $errors[0].ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
        { Publish-SfnStack ./orders -ErrorAction Stop } | Should -Throw -ErrorId 'SFN92*'
        & { $ErrorActionPreference = 'Stop'; { Publish-SfnStack ./orders } | Should -Throw -ErrorId 'SFN92*' }
    }

    It 'go on with the next service after that' {
        $second = (New-Item -ItemType Directory (Join-Path $TestDrive 'second')).FullName
        Copy-Item ./orders/* $second -Recurse
        (Get-Content "$second/serverless.yml" -Raw) -replace 'service: orders', 'service: second' | Set-Content "$second/serverless.yml"
        Add-FakeFault AccessDenied -Cmdlet New-CFNChangeSet -Occurrence 1
        (Publish-SfnStack ./orders, $second -ErrorAction SilentlyContinue -ErrorVariable errors).StackName | Should -Be 'second-dev'
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9202,*'
        $errors[0].CategoryInfo.Category | Should -Be 'PermissionDenied'
    }

    It 'get over a call that is lost, before or after it took effect: <_>' -ForEach 'ConnectionLostBefore', 'ConnectionLostAfter', 'Throttle' {
        foreach ($cmdlet in 'New-CFNChangeSet', 'Start-CFNChangeSet', 'Remove-CFNStack') { Add-FakeFault $_ -Cmdlet $cmdlet }
        (Publish-SfnStack ./orders).Outcome | Should -Be 'Created'
        Unpublish-SfnStack ./orders -Confirm:$false
        Get-CFNStack | Should -BeNullOrEmpty
    }

    It 'keep and lift the protection' {
        (Publish-SfnStack ./orders -TerminationProtection).TerminationProtection | Should -BeTrue
        { Unpublish-SfnStack ./orders -Confirm:$false -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9260*'
        (Publish-SfnStack ./orders).TerminationProtection | Should -BeTrue
        (Publish-SfnStack ./orders -TerminationProtection:$false).TerminationProtection | Should -BeFalse
    }

    It 'set variables where that is asked for, and say which there are not' {
        $said = Publish-SfnStack ./orders -OutputPlace AzurePipelines -SetVariable @{ arn = 'order' }, StackName -InformationVariable lines -InformationAction SilentlyContinue 6>$null
        $said.Outcome | Should -Be 'Created'
        "$lines" | Should -BeLike '*##vso`[task.setvariable variable=arn;*stateMachine:*'
        Publish-SfnStack ./orders -SetVariable nothing -ErrorAction SilentlyContinue -ErrorVariable errors | Should -Not -BeNullOrEmpty
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9041,*'
        { Publish-SfnStack ./orders -SetVariable 5 } | Should -Throw -ErrorId 'SFN9004*'
    }
}
