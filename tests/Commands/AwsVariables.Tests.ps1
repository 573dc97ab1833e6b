BeforeAll {
    $psd1 = "$PSScriptRoot/../../StepFunctionsPS.psd1"
    Import-Module $psd1 -Force
    Push-Location "$PSScriptRoot/services"

    # As AWS.Tools throws: an exception of its own around the SDK's.
    class FakeAwsException : Exception {
        [string] $ErrorCode
        [string] $RequestId = 'request-1'
        FakeAwsException([string] $code, [string] $message) : base($message) { $this.ErrorCode = $code }
    }

    function Stop-Call([string] $Code, [string] $Message) {
        $inner = if ($Code) { [FakeAwsException]::new($Code, $Message) }
        throw [InvalidOperationException]::new($Message, $inner)
    }

    # The cmdlets of AWS.Tools as far as they are called; mocks stand before them.
    foreach ($command in 'Get-SSMParameter', 'Get-CFNStack', 'Read-S3Object', 'Get-STSCallerIdentity') {
        Set-Item "function:$command" {
            [CmdletBinding()]
            param($Name, $WithDecryption, $StackName, $BucketName, $Key, $File, $Region, $ProfileName, $ProfileLocation, $Credential, $AccessKey, $SecretKey, $SessionToken, $EndpointUrl)
        }
    }

    function New-Service([string] $Value, [string] $More = '') {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))).FullName
        Set-Content (Join-Path $folder 'serverless.yml') "service: remote`nprovider: {name: aws}`ncustom:`n  value: $Value`n$More`nstepFunctions:`n  stateMachines:`n    only: {id: Only, name: 'name-`${self:custom.value}', definition: {StartAt: A, States: {A: {Type: Pass, End: true}}}}"
        $folder
    }

    $clean = 'AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE'
    $kept = @{}
    foreach ($name in $clean) {
        $kept[$name] = [Environment]::GetEnvironmentVariable($name)
        [Environment]::SetEnvironmentVariable($name, $null)
    }
}

AfterAll {
    foreach ($name in $clean) { [Environment]::SetEnvironmentVariable($name, $kept[$name]) }
    Pop-Location
}

Describe 'variables in AWS' {
    BeforeAll {
        Mock Get-SSMParameter { [pscustomobject]@{ Name = $Name; Type = 'SecureString'; Value = 'hunter22' } } -ParameterFilter { $Name -ne '/remote/none' }
        Mock Get-SSMParameter { Stop-Call ParameterNotFound '' } -ParameterFilter { $Name -eq '/remote/none' }
        Mock Get-CFNStack { [pscustomobject]@{ Outputs = @([pscustomobject]@{ OutputKey = 'Suffix'; OutputValue = 'west' }, [pscustomobject]@{ OutputKey = 'Zone'; OutputValue = 'b' }) } }
        Mock Read-S3Object { [IO.File]::WriteAllText($File, 'Café'); Get-Item $File }
        Mock Get-STSCallerIdentity { [pscustomobject]@{ Account = '123456789012' } }
    }

    It 'are answered by the cmdlets of AWS.Tools, each asked once' {
        $template = ConvertTo-SfnTemplate ./remote -As Json
        $template | Should -BeLike '*"hunter22-west-b"*'
        $template | Should -BeLike '*Café in 123456789012 with fallback*'
        Should -Invoke Get-SSMParameter -Times 1 -Exactly -ParameterFilter { $Name -eq '/remote/name' -and $WithDecryption -and $Region -eq 'eu-west-1' }
        Should -Invoke Get-SSMParameter -Times 1 -Exactly -ParameterFilter { $Name -eq '/remote/none' }
        Should -Invoke Get-CFNStack -Times 1 -Exactly -ParameterFilter { $StackName -eq 'network' -and $Region -eq 'us-west-2' }
        Should -Invoke Read-S3Object -Times 1 -Exactly -ParameterFilter { $BucketName -eq 'settings' -and $Key -eq 'a/comment.txt' }
        Should -Invoke Get-STSCallerIdentity -Times 1 -Exactly
    }

    It 'are answered for every cmdlet that reads the file' {
        (ConvertTo-SfnTemplate ./remote -As Json) | Should -BeLike '*hunter22-west-b*'
        Test-SfnService ./remote -Quiet | Should -BeTrue
        (Invoke-SfnStateMachine ./remote -Local).Status | Should -Be 'SUCCEEDED'
        Get-Item ./remote/serverless.yml | Import-SfnService | Should -HaveCount 1
    }

    It 'are answered by -Resolve first' {
        $answers = @{ 'ssm:/remote/name' = 'mine'; 'ssm:/remote/none' = 'x'; 'cf:network.Suffix' = 'a'; 'cf(us-west-2):network.Zone' = 'z'; 's3:settings/a/comment.txt' = 'c'; 'aws:accountId' = '1' }
        (Import-SfnService ./remote -Resolve $answers).StateMachines[0].Name | Should -Be 'mine-a-z'
        foreach ($command in 'Get-SSMParameter', 'Get-CFNStack', 'Read-S3Object', 'Get-STSCallerIdentity') { Should -Invoke $command -Times 0 -Exactly }
    }

    It 'are asked for in the region of -Region' {
        $null = Import-SfnService ./remote -Region eu-north-1
        Should -Invoke Get-STSCallerIdentity -Times 1 -Exactly -ParameterFilter { $Region -eq 'eu-north-1' }
        Should -Invoke Get-CFNStack -Times 1 -Exactly -ParameterFilter { $Region -eq 'us-west-2' }
    }

    It 'are asked for in us-east-1 where nothing says a region, as the framework does' {
        $StoredAWSRegion = 'eu-south-1'
        $null = Import-SfnService (New-Service '${ssm:/remote/name}') -Region us-east-1
        $null = Import-SfnService (New-Service '${ssm:/remote/name}')
        $StoredAWSRegion | Should -Be 'eu-south-1'
        Should -Invoke Get-SSMParameter -Times 2 -Exactly -ParameterFilter { $Region -eq 'us-east-1' }
    }

    It 'show no secret with -Verbose, and tell each call' {
        $said = (Import-SfnService (New-Service '${ssm:/remote/name}-${ssm:/deep/${ssm:/remote/name}}') -SecretKey s3cr3tk3y -AccessKey AKIAX -SessionToken t0k3n -Verbose 4>&1) | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] } | Out-String
        $said | Should -BeLike "*Get-SSMParameter -Name '/remote/name' -WithDecryption `$true -Region 'us-east-1'*"
        $said | Should -BeLike "*Get-SSMParameter -Name '/deep/``*``*``*'*"
        $said | Should -Not -Match 'hunter22|s3cr3tk3y|AKIAX|t0k3n'
    }

    It 'show no secret in errors' {
        Import-SfnService (New-Service '${strToBool(${ssm:/remote/name})}') -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN2010,*'
        ($errors | ForEach-Object { $_ | Format-List * -Force | Out-String; "$_" } | Out-String) | Should -Not -Match 'hunter22'
    }

    It 'pass on who calls only where that was said: <Case>' -ForEach @(
        @{ Case = 'nothing'; Given = @{}; Expected = @{} }
        @{ Case = 'a profile'; Given = @{ ProfileName = 'p'; ProfileLocation = '/l' }; Expected = @{ ProfileName = 'p'; ProfileLocation = '/l' } }
        @{ Case = 'a profile by its other name'; Given = @{ AWSProfileName = 'p' }; Expected = @{ ProfileName = 'p' } }
        @{ Case = 'a key'; Given = @{ AK = 'a'; SK = 's'; SessionToken = 't' }; Expected = @{ AccessKey = 'a'; SecretKey = 's'; SessionToken = 't' } }
        @{ Case = 'credentials'; Given = @{ Credential = [pscustomobject]@{ Of = 'me' } }; Expected = @{ Credential = '@{Of=me}' } }
        @{ Case = 'an endpoint'; Given = @{ EndpointUrl = 'http://localhost:4566' }; Expected = @{ EndpointUrl = 'http://localhost:4566' } }
    ) {
        $null = Import-SfnService (New-Service '${aws:accountId}') @Given
        Should -Invoke Get-STSCallerIdentity -Times 1 -Exactly -ParameterFilter {
            $connection = $PesterBoundParameters.Keys | Where-Object { $_ -notin 'Region', 'ErrorAction' }
            -not (Compare-Object @($connection) @($Expected.Keys)) -and -not ($Expected.Keys | Where-Object { "$($PesterBoundParameters[$_])" -ne $Expected[$_] })
        }
    }

    It 'use the profile of the service file, unless the caller says another' {
        $null = Import-SfnService ./remote
        Should -Invoke Get-STSCallerIdentity -Times 1 -Exactly -ParameterFilter { $ProfileName -eq 'work' }
        $null = Import-SfnService ./remote -ProfileName mine
        Should -Invoke Get-STSCallerIdentity -Times 1 -Exactly -ParameterFilter { $ProfileName -eq 'mine' }
        & { $StoredAWSCredentials = 'stored'; $null = Import-SfnService ./remote }
        Should -Invoke Get-STSCallerIdentity -Times 1 -Exactly -ParameterFilter { -not $ProfileName }
    }

    It 'refuse half a key with SFN9017' {
        { Import-SfnService ./remote -AccessKey a } | Should -Throw -ErrorId 'SFN9017*'
        { Invoke-SfnStateMachine ./remote -Local -SessionToken a } | Should -Throw -ErrorId 'SFN9017*'
        Should -Invoke Get-STSCallerIdentity -Times 0 -Exactly
    }

    It 'refuse a user name with a password with SFN9022' {
        $credential = [pscredential]::new('me', (ConvertTo-SecureString 'secret' -AsPlainText -Force))
        { Import-SfnService ./remote -Credential $credential } | Should -Throw -ErrorId 'SFN9022*'
        Should -Invoke Get-STSCallerIdentity -Times 0 -Exactly
    }

    It 'take no short -Stage for something else' {
        (Import-SfnService ./orders -sta prod).Stage | Should -Be 'prod'
        { Import-SfnService ./orders -st prod } | Should -Throw -ErrorId 'AmbiguousParameter*'
    }

    It 'leave the pipeline of inputs alone' {
        $run = [pscustomobject]@{ ProfileName = 'an input'; AccessKey = '' } | Invoke-SfnStateMachine ./remote -Local
        $run.Output.ProfileName | Should -Be 'an input'
        Should -Invoke Get-STSCallerIdentity -Times 1 -Exactly -ParameterFilter { $ProfileName -eq 'work' }
    }

    It 'leave no file behind' {
        $null = Import-SfnService ./remote
        Should -Invoke Read-S3Object -Times 1 -Exactly -ParameterFilter { -not (Test-Path $File) }
    }

    It 'are no reason to crash where the file is gone' {
        Mock Read-S3Object { Remove-Item $File; Get-Item $PSCommandPath }
        (Test-SfnService (New-Service '${s3:settings/x}')).Code | Should -Be 'SFN2036'
    }

    It 'are not asked for to complete an argument' {
        (TabExpansion2 ($line = 'Invoke-SfnStateMachine ./remote -Name ') $line.Length).CompletionMatches.CompletionText | Should -Be 'only'
        $null = TabExpansion2 ($line = 'Import-SfnService ./remote -Stage ') $line.Length
        Should -Invoke Get-SSMParameter -Times 0 -Exactly
    }
}

Describe 'what AWS refuses, and what it has not' {
    It '<Code> <Message> is <Id>, with or without a fallback' -ForEach @(
        @{ Code = 'AccessDeniedException'; Message = 'User: me is not authorized to perform: ssm:GetParameter.'; Id = 'SFN2034'; Category = 'PermissionDenied'; Says = '*not authorized*(AccessDeniedException, request request-1)*-ProfileName*-Resolve*' }
        @{ Code = 'ExpiredTokenException'; Message = 'The security token included in the request is expired'; Id = 'SFN2035'; Category = 'AuthenticationError'; Says = '*Sign in again*-Resolve*' }
        @{ Code = 'UnrecognizedClientException'; Message = 'The security token included in the request is invalid.'; Id = 'SFN2035'; Category = 'AuthenticationError'; Says = '*Check the keys*' }
        @{ Code = ''; Message = 'No credentials specified or obtained from persisted/shell defaults.'; Id = 'SFN2035'; Category = 'AuthenticationError'; Says = '*Set-AWSCredential*-Resolve*' }
        @{ Code = ''; Message = 'No region specified or obtained from persisted/shell defaults.'; Id = 'SFN2036'; Category = 'InvalidOperation'; Says = '*-Region*' }
        @{ Code = ''; Message = 'No such host is known. (ssm.eu-mars-1.amazonaws.com:443)'; Id = 'SFN2036'; Category = 'InvalidOperation'; Says = '*Check the network*' }
        @{ Code = 'ValidationException'; Message = 'An error occurred on the server side.'; Id = 'SFN2036'; Category = 'InvalidOperation'; Says = '*server side (ValidationException, request request-1). Answer it yourself*' }
    ) {
        Mock Get-SSMParameter { Stop-Call $Code $Message }
        foreach ($value in '${ssm:/x}', "`${ssm:/x, 'fallback'}") {
            Import-SfnService (New-Service $value) -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $mine = @($errors | Where-Object FullyQualifiedErrorId -EQ "$Id,StepFunctionsPS.Commands.ImportSfnServiceCommand")
            $mine | Should -HaveCount 1
            $mine[0].CategoryInfo.Category | Should -Be $Category
            $mine[0].TargetObject.ToString() | Should -BeLike "*serverless.yml(4,10): error ${Id}: *"
            $mine[0].TargetObject.ToString() | Should -BeLike $Says
            $mine[0].TargetObject.ToString() | Should -Not -Match 'Exception:|   at '
        }
    }

    It 'is <Id> where it is not there: <Value>' -ForEach @(
        @{ Value = '${ssm:/x}'; Id = 'SFN2029' }
        @{ Value = '${cf:gone.Out}'; Id = 'SFN2030' }
        @{ Value = '${cf:bare.Out}'; Id = 'SFN2031' }
        @{ Value = '${s3:bucket/key}'; Id = 'SFN2032' }
    ) {
        Mock Get-SSMParameter { Stop-Call ParameterNotFound '' }
        Mock Get-CFNStack { Stop-Call ValidationError 'Stack with id gone does not exist' }
        # Version 5 has no collection at all where version 4 has an empty one.
        Mock Get-CFNStack { [pscustomobject]@{ StackName = 'bare'; Outputs = $null } } -ParameterFilter { $StackName -eq 'bare' }
        Mock Read-S3Object { Stop-Call NoSuchKey 'The specified key does not exist.' }
        (Test-SfnService (New-Service $Value)).Code | Should -Be $Id
        (Import-SfnService (New-Service $Value.Replace('}', ", 'else'}"))).StateMachines[0].Name | Should -Be 'name-else'
    }

    It 'is told by the exception''s type where it has no code' {
        if (-not ('Amazon.Fake.Model.ParameterNotFoundException' -as [type])) {
            Add-Type -TypeDefinition 'namespace Amazon.Fake.Model { public class ParameterNotFoundException : System.Exception { } }'
        }
        Mock Get-SSMParameter { throw [InvalidOperationException]::new('gone', [Amazon.Fake.Model.ParameterNotFoundException]::new()) }
        (Import-SfnService (New-Service "`${ssm:/x, 'else'}")).StateMachines[0].Name | Should -Be 'name-else'
    }

    It 'is an error at each place, though AWS is asked no more without credentials' {
        Mock Get-SSMParameter { Stop-Call '' 'No credentials specified or obtained from persisted/shell defaults.' }
        Mock Get-STSCallerIdentity { }
        $found = Test-SfnService (New-Service '${ssm:/x}' "  other: `${ssm:/y}`n  more: `${aws:accountId}")
        $found.Code | Should -Be 'SFN2035', 'SFN2035', 'SFN2035'
        $found.Line | Should -Be 4, 5, 6
        Should -Invoke Get-SSMParameter -Times 1 -Exactly
        Should -Invoke Get-STSCallerIdentity -Times 0 -Exactly
    }

    It 'is asked again while AWS is too busy' {
        $script:calls = 0
        Mock Get-SSMParameter { if ($script:calls++ -eq 0) { Stop-Call ThrottlingException 'Rate exceeded' } else { @{ Value = 'late' } } }
        $said = Import-SfnService (New-Service '${ssm:/x}') -Verbose 4>&1
        ($said | Where-Object { $_ -is [StepFunctionsPS.Service] }).StateMachines[0].Name | Should -Be 'name-late'
        "$said" | Should -BeLike '*Rate exceeded (ThrottlingException, request request-1); trying again in 1 s*'
        $script:calls | Should -Be 2
    }

    It 'may be functions that know nothing of cmdlets' {
        function Get-SSMParameter($Name) { @{ Value = "of$($Name.Replace("/", "-"))" } }
        (Import-SfnService (New-Service '${ssm:/x}')).StateMachines[0].Name | Should -Be 'name-of-x'
    }

    It 'is an error too where a function only writes it' {
        function Get-SSMParameter($Name) { Write-Error 'something else' }
        Import-SfnService (New-Service '${ssm:/x}') -ErrorVariable errors -ErrorAction SilentlyContinue
        $errors.FullyQualifiedErrorId | Should -Contain 'SFN2036,StepFunctionsPS.Commands.ImportSfnServiceCommand'
    }
}

Describe 'stopping' {
    It 'ends a call of AWS, and a wait for the next one: <Case>' -ForEach @(
        @{ Case = 'a call'; Body = 'Start-Sleep 60' }
        @{ Case = 'a wait'; Body = 'throw [FakeBusy]::new()' }
    ) {
        $seen = [hashtable]::Synchronized(@{})
        $shell = [powershell]::Create()
        $null = $shell.AddScript(@"
            param(`$seen)
            class FakeBusy : Exception { [string] `$ErrorCode = 'SlowDown' }
            Import-Module '$psd1'
            function Get-SSMParameter { [CmdletBinding()] param(`$Name, `$WithDecryption, `$Region) `$seen.Called = `$true; $Body }
            Import-SfnService '$(New-Service '${ssm:/x}')'
            `$seen.WentOn = `$true
"@).AddArgument($seen)
        $null = $shell.BeginInvoke()
        $patience = [Diagnostics.Stopwatch]::StartNew()
        while (-not $seen.Called -and $patience.Elapsed.TotalSeconds -lt 30) { Start-Sleep -Milliseconds 50 }
        Start-Sleep -Milliseconds 200
        $clock = [Diagnostics.Stopwatch]::StartNew()
        $shell.Stop()
        $clock.ElapsedMilliseconds | Should -BeLessThan 800
        $shell.InvocationStateInfo.State | Should -Be 'Stopped'
        $seen.Called | Should -BeTrue
        $seen.WentOn | Should -BeNullOrEmpty
        $shell.Dispose()
    }
}

Describe 'the modules of AWS' {
    BeforeAll {
        # A module as far as finding it goes: it says which one was asked.
        function New-FakeModule([string] $Folder, [string] $Name, [string] $Version, [string[]] $Commands, [string] $Needs) {
            $place = (New-Item -ItemType Directory (Join-Path $Folder "$Name/$Version")).FullName
            $body = foreach ($command in $Commands) { "function $command { [CmdletBinding()] param(`$Name, `$WithDecryption, `$Region) [pscustomobject]@{ Type = 'String'; Value = '$Name-$Version' } }" }
            Set-Content (Join-Path $place "$Name.psm1") ($body -join "`n")
            $required = if ($Needs) { @{ RequiredModules = @(@{ ModuleName = $Needs; RequiredVersion = $Version }) } } else { @{} }
            New-ModuleManifest (Join-Path $place "$Name.psd1") -ModuleVersion $Version -RootModule "$Name.psm1" -FunctionsToExport $Commands -AliasesToExport @() -CmdletsToExport @() @required
        }

        $modular = Join-Path $TestDrive 'modular'
        New-FakeModule $modular AWS.Tools.Common 4.1.9 Get-AWSRegion
        New-FakeModule $modular AWS.Tools.Common 5.0.1 Get-AWSRegion
        New-FakeModule $modular AWS.Tools.SimpleSystemsManagement 5.0.1 Get-SSMParameter AWS.Tools.Common
        $monolith = Join-Path $TestDrive 'monolith'
        New-FakeModule $monolith AWSPowerShell.NetCore 4.1.2 Get-SSMParameter
        $other = Join-Path $TestDrive 'other'
        New-FakeModule $other AWSPowerShell.NetCore 4.1.3 Get-AWSRegion
        $broken = Join-Path $TestDrive 'broken'
        New-FakeModule $broken AWS.Tools.SimpleSystemsManagement 5.0.1 Get-SSMParameter
        Set-Content (Join-Path $broken 'AWS.Tools.SimpleSystemsManagement/5.0.1/AWS.Tools.SimpleSystemsManagement.psm1') 'throw "no luck"'
        $service = New-Service '${ssm:/x}'
        $withFallback = New-Service "`${ssm:/x, 'else'}"

        function Invoke-Fresh([string[]] $Folders, [string] $Script) {
            $path = ($Folders | ForEach-Object { "'$_'" }) -join ','
            $text = "`$ProgressPreference = 'SilentlyContinue'; `$SfnOutputPlace = 'Plain'; `$env:PSModulePath = (@($path) + (Join-Path `$PSHOME 'Modules')) -join [IO.Path]::PathSeparator; Import-Module '$psd1'; $Script"
            $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text))
            & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand $encoded
        }

        $ask = "(Import-SfnService '$service').StateMachines[0].Name"
        $test = "Test-SfnService '$service' | ForEach-Object ToString"
    }

    It 'are imported when they are needed, the one of the service before the one of all' {
        $answer = Invoke-Fresh $monolith, $modular "(Get-Module AWS*).Count; $ask; $ask; (Get-Module AWS*).Name; `$Error.Count"
        $answer | Should -Be '0', 'name-AWS.Tools.SimpleSystemsManagement-5.0.1', 'name-AWS.Tools.SimpleSystemsManagement-5.0.1', 'AWS.Tools.Common', 'AWS.Tools.SimpleSystemsManagement', '0'
    }

    It 'are imported once for the session, also from within a module' {
        $answer = Invoke-Fresh $modular "`$null = New-Module User { function Read-It { $ask } }; Read-It; Get-SSMParameter x | ForEach-Object Value"
        $answer | Should -Be 'name-AWS.Tools.SimpleSystemsManagement-5.0.1', 'AWS.Tools.SimpleSystemsManagement-5.0.1'
    }

    It 'may be the one of all' {
        Invoke-Fresh $monolith $ask | Should -Be 'name-AWSPowerShell.NetCore-4.1.2'
    }

    It 'are those that the session has already' {
        Invoke-Fresh $modular, $monolith "Import-Module AWSPowerShell.NetCore; $ask" | Should -Be 'name-AWSPowerShell.NetCore-4.1.2'
        $refused = Invoke-Fresh $modular, $other "Import-Module AWSPowerShell.NetCore; $test"
        "$refused" | Should -BeLike '*SFN2036*AWSPowerShell.NetCore 4.1.3 in this session has no Get-SSMParameter*Update-Module AWSPowerShell.NetCore*'
    }

    It 'are of the version that the session has already' {
        Invoke-Fresh $modular "Import-Module AWS.Tools.Common -RequiredVersion 5.0.1; $ask" | Should -Be 'name-AWS.Tools.SimpleSystemsManagement-5.0.1'
        $refused = Invoke-Fresh $modular, $monolith "Import-Module AWS.Tools.Common -RequiredVersion 4.1.9; $test"
        "$refused" | Should -BeLike '*SFN2036*Install-Module AWS.Tools.SimpleSystemsManagement -RequiredVersion 4.1.9 -Scope CurrentUser*'
    }

    It 'are not needed where the caller has such a function' {
        Invoke-Fresh $modular "function Get-SSMParameter { param(`$Name) @{ Value = 'mine' } }; $ask; (Get-Module AWS*).Count" | Should -Be 'name-mine', '0'
    }

    It 'are named with the line that installs them, where there is none' {
        $said = Invoke-Fresh @() "$test; Import-SfnService '$service' -ErrorVariable e -ErrorAction SilentlyContinue; `$e[0].FullyQualifiedErrorId; `$e[0].CategoryInfo.Category"
        $said[0] | Should -BeLike "*serverless.yml(4,10): error SFN2037: The value of 'ssm:/x' is in AWS, and asking for it needs the module AWS.Tools.SimpleSystemsManagement, which is not installed. Run Install-Module AWS.Tools.SimpleSystemsManagement -Scope CurrentUser. Or answer it with --resolve (-Resolve @{ 'ssm:/x' = '...' } in PowerShell)."
        $said[1..2] | Should -Be 'SFN2037,StepFunctionsPS.Commands.ImportSfnServiceCommand', 'ResourceUnavailable'
    }

    It 'are not needed for a fallback, but a warning says so' {
        $said = Invoke-Fresh @() "(Import-SfnService '$withFallback' -WarningVariable w -WarningAction SilentlyContinue).StateMachines[0].Name; `$w"
        $said[0] | Should -Be 'name-else'
        $said[1] | Should -BeLike '*SFN2038*Install-Module*'
    }

    It 'are told of where they cannot be imported' {
        "$(Invoke-Fresh $broken $test)" | Should -BeLike '*SFN2036*AWS.Tools.SimpleSystemsManagement cannot be imported: *no luck*'
    }
}
