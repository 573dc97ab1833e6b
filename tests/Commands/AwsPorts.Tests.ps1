# The ports of deploying over the cmdlets of AWS.Tools: what they are called with, and what is made of their answers.
# The stubs have the parameters of the cmdlets, so that a parameter that AWS.Tools does not have fails here too.
BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    $module = (Get-Command Get-SfnStack).ImplementingType.Assembly
    $core = [StepFunctionsPS.Stack].Assembly

    # As AWS.Tools throws: an exception of its own around the SDK's.
    class FakeAwsException : Exception {
        [string] $ErrorCode
        [string] $RequestId = 'request-1'
        [System.Net.HttpStatusCode] $StatusCode = 'BadRequest'
        FakeAwsException([string] $code, [string] $message) : base($message) { $this.ErrorCode = $code }
    }

    function Stop-Call([string] $Code, [string] $Message) {
        $inner = if ($Code) { [FakeAwsException]::new($Code, $Message) }
        throw [InvalidOperationException]::new($Message, $inner)
    }

    # AWS's enumerations are objects that say their value as text.
    class FakeConstant {
        [string] $Value
        FakeConstant([string] $value) { $this.Value = $value }
        [string] ToString() { return $this.Value }
    }

    $connection = '$ProfileName, $ProfileLocation, $Credential, $AccessKey, $SecretKey, $SessionToken, $EndpointUrl, $Region'
    $request = '[string[]] $Capability, [hashtable[]] $Parameter, [hashtable[]] $Tag, [string[]] $NotificationARNs, $RoleARN, $TemplateBody, $TemplateURL'
    $direct = "$request, `$ClientRequestToken, [bool] `$DisableRollback, `$RollbackConfiguration_MonitoringTimeInMinute, [hashtable[]] `$RollbackConfiguration_RollbackTrigger"
    $looking = @{
        'Get-CFNStack' = '$StackName'; 'Get-CFNTemplate' = '$StackName, $TemplateStage, $ChangeSetName'; 'Get-CFNStackPolicy' = '$StackName'
        'Get-CFNStackEvent' = '$StackName'; 'Get-CFNStackResourceSummary' = '$StackName'; 'Get-CFNChangeSet' = '$ChangeSetName, $StackName'
        'Test-S3Bucket' = '$BucketName'; 'Get-S3BucketLocation' = '$BucketName'; 'Get-S3Object' = '$BucketName, $Prefix'; 'Get-S3Version' = '$BucketName, $Prefix, $KeyMarker, $VersionIdMarker'
        'Read-S3Object' = '$BucketName, $Key, $File'; 'Get-AGApiKey' = '$ApiKey, [bool] $IncludeValue'; 'Get-STSCallerIdentity' = ''
    }
    $changing = @{
        'New-CFNChangeSet' = "`$StackName, `$ChangeSetName, `$ChangeSetType, `$ClientToken, `$Description, [hashtable] `$RollbackConfiguration, $request"
        'Start-CFNChangeSet' = '$ChangeSetName, $StackName, $ClientRequestToken, [bool] $DisableRollback'; 'Remove-CFNChangeSet' = '$ChangeSetName, $StackName'
        'New-CFNStack' = "`$StackName, $direct"; 'Update-CFNStack' = "`$StackName, $direct"; 'Remove-CFNStack' = '$StackName, $RoleARN, $ClientRequestToken'
        'Set-CFNStackPolicy' = '$StackName, $StackPolicyBody'; 'Update-CFNTerminationProtection' = '$StackName, [bool] $EnableTerminationProtection'
        'Write-S3Object' = '$BucketName, $Key, $File'; 'Remove-S3Object' = '$BucketName, [string[]] $KeyCollection, [hashtable[]] $KeyAndVersionCollection'
        'Update-AGStage' = '$RestApiId, $StageName, [hashtable[]] $PatchOperation'
    }
    $tail = @'
        $bound = @{}; foreach ($name in $PSBoundParameters.Keys) { if ($name -ne 'ErrorAction') { $bound[$name] = $PSBoundParameters[$name] } }
        $calls.Add([pscustomobject]@{ Name = $MyInvocation.MyCommand.Name; With = $bound; Done = $true })
'@
    $calls = [System.Collections.Generic.List[object]]::new()
    $answers = @{}
    $answer = 'if ($answers.ContainsKey($MyInvocation.MyCommand.Name)) { & $answers[$MyInvocation.MyCommand.Name] }'
    foreach ($command in $looking.Keys) {
        $own = @($looking[$command], $connection) -ne '' -join ', '
        Set-Item "function:$command" ([scriptblock]::Create("[CmdletBinding()] param($own)`n$tail`n$answer"))
    }
    foreach ($command in $changing.Keys) {
        $impact = if ($command -like 'Remove-*') { 'High' } elseif ($command -like '*-S3*') { 'Low' } else { 'Medium' }
        $asks = 'if (-not $Force -and -not $PSCmdlet.ShouldProcess("x")) { $calls[-1].Done = $false; return }; if ($WhatIfPreference) { $calls[-1].Done = $false; return }'
        Set-Item "function:$command" ([scriptblock]::Create("[CmdletBinding(SupportsShouldProcess, ConfirmImpact = '$impact')] param($($changing[$command]), [switch] `$Force, $connection)`n$tail`n$asks`n$answer"))
    }

    function New-Internal([string] $Name, [object[]] $Arguments) {
        $type = $module.GetType($Name) ?? $core.GetType($Name)
        [Activator]::CreateInstance($type, [Reflection.BindingFlags]'Instance, Public, NonPublic', $null, $Arguments, $null)
    }

    # Calls a method of a port, as the code that deploys does.
    function Invoke-Port {
        [CmdletBinding()]
        param([string] $Port, [string] $Method, [object[]] $Arguments = @(), [switch] $Changing, [string] $Region = 'eu-west-1')
        $gateway = New-Internal StepFunctionsPS.Aws.AwsGateway @($PSCmdlet, (New-Internal StepFunctionsPS.Aws.AwsConnection @()), [timespan]::Zero, [System.Threading.CancellationToken]::None)
        $cloud = New-Internal StepFunctionsPS.Aws.AwsCloud @($gateway, [StepFunctionsPS.Variables.AwsScope]::new($Region, [NullString]::Value))
        $warn = [Action[string]] { param($text) $warnings.Add($text) }
        $begun = [Action[string]] { param($text) $begunOn.Add($text) }
        $ports = if ($Changing) { $cloud.ForChanging($begun) } else { $cloud.ForLooking((New-Internal StepFunctionsPS.Aws.SessionClock @([Action] { }, [System.Threading.CancellationToken]::None)), $null, $warn) }
        try {
            , $ports.$Port.GetType().GetMethod($Method).Invoke($ports.$Port, $Arguments)
        }
        catch {
            $inner = $_.Exception
            while ($inner.InnerException -and $inner.GetType().Name -ne 'AwsFailure') { $inner = $inner.InnerException }
            throw $inner
        }
    }

    function Change([string] $Port, [string] $Method, [object[]] $Arguments = @()) { Invoke-Port $Port $Method $Arguments -Changing }

    function New-Record([string] $Name, [object[]] $Arguments, [hashtable] $More = @{}) {
        $record = New-Internal $Name $Arguments
        foreach ($key in $More.Keys) { $record.GetType().GetProperty($key).SetValue($record, $More[$key]) }
        $record
    }

    function New-Request([hashtable] $More = @{}, [hashtable] $Settings = @{}) {
        New-Record StepFunctionsPS.Deployment.StackRequest @((New-Record StepFunctionsPS.StackSettings @('orders-dev') $Settings), 'token-1') $More
    }

    # What a cmdlet was called with, as text; lists of tables in the order of their keys.
    function Show-Call($Call) {
        $parts = foreach ($name in $Call.With.Keys | Sort-Object) { "-$name $(Show-Value $Call.With[$name])" }
        "$($Call.Name) $($parts -join ' ')"
    }

    function Show-Value($Value) {
        if ($Value -is [System.Collections.IDictionary]) { return '{' + (($Value.Keys | Sort-Object | ForEach-Object { "$_=$(Show-Value $Value[$_])" }) -join ';') + '}' }
        if ($Value -is [array]) { return '[' + (($Value | ForEach-Object { Show-Value $_ }) -join ',') + ']' }
        "$Value"
    }
}

Describe 'the ports of deploying' {
    BeforeEach {
        $calls.Clear()
        $answers.Clear()
        $warnings = [System.Collections.Generic.List[string]]::new()
        $begunOn = [System.Collections.Generic.List[string]]::new()
        $kept = $env:AWS_PROFILE, $env:AWS_ACCESS_KEY_ID
        $env:AWS_PROFILE = $env:AWS_ACCESS_KEY_ID = $null
    }

    AfterEach {
        $env:AWS_PROFILE, $env:AWS_ACCESS_KEY_ID = $kept
    }

    Context 'CloudFormation, asked' {
        It 'gives a stack with all there is to know, by version <Version>' -ForEach @(
            @{ Version = 4; Nothing = @(); NoTime = [datetime]::MinValue }
            @{ Version = 5; Nothing = $null; NoTime = $null }
        ) {
            $answers['Get-CFNStack'] = {
                [pscustomobject]@{
                    StackId = 'arn:aws:cloudformation:eu-west-1:1:stack/orders-dev/1'; StackName = 'orders-dev'; StackStatus = [FakeConstant]::new('UPDATE_COMPLETE')
                    CreationTime = [datetime]::new(2026, 1, 2, 3, 4, 5, [DateTimeKind]::Utc); LastUpdatedTime = $NoTime
                    Outputs = @([pscustomobject]@{ OutputKey = 'Url'; OutputValue = 'u'; Description = 'd'; ExportName = $null }); Tags = @([pscustomobject]@{ Key = 'STAGE'; Value = 'dev' })
                    Parameters = $Nothing; NotificationARNs = @('arn:n'); RoleARN = ''; EnableTerminationProtection = $true
                    RollbackConfiguration = [pscustomobject]@{ RollbackTriggers = $Nothing; MonitoringTimeInMinutes = if ($Version -eq 4) { 0 } }
                }
            }
            $stack = Invoke-Port Stacks Find 'orders-dev'
            Show-Call $calls[0] | Should -Be 'Get-CFNStack -Region eu-west-1 -StackName orders-dev'
            $stack.Status | Should -Be 'UPDATE_COMPLETE'
            $stack.CreationTime | Should -Be ([DateTimeOffset]'2026-01-02T03:04:05Z')
            $stack.LastUpdatedTime | Should -BeNullOrEmpty
            $stack.Outputs[0].Key, $stack.Outputs[0].Value | Should -Be 'Url', 'u'
            $stack.Tags['STAGE'] | Should -Be 'dev'
            $stack.Parameters.Count | Should -Be 0
            $stack.NotificationArns | Should -Be 'arn:n'
            $stack.RoleArn, $stack.RollbackConfiguration, $stack.ParentId | Should -Be $null, $null, $null
            $stack.HasTerminationProtection | Should -BeTrue
        }

        It 'gives nothing where there is no stack, and fails where it may not look' {
            $answers['Get-CFNStack'] = { Stop-Call ValidationError 'Stack with id orders-dev does not exist' }
            Invoke-Port Stacks Find 'orders-dev' | Should -BeNullOrEmpty
            $answers['Get-CFNStack'] = { Stop-Call ValidationError '1 validation error detected' }
            { Invoke-Port Stacks Find 'orders-dev' } | Should -Throw '*validation error*'
            $answers['Get-CFNStack'] = { Stop-Call AccessDenied 'not authorized' }
            { Invoke-Port Stacks Find 'orders-dev' } | Should -Throw 'not authorized'
        }

        It 'is asked in no region where none is known' {
            Invoke-Port Stacks Find 'orders-dev' -Region ''
            Show-Call $calls[0] | Should -Be 'Get-CFNStack -StackName orders-dev'
        }

        It 'gives the template as it was deployed, and the policy' {
            $answers['Get-CFNTemplate'] = { "{`n}" }
            Invoke-Port Stacks ReadTemplate 'orders-dev' | Should -Be "{`n}"
            Show-Call $calls[0] | Should -Be 'Get-CFNTemplate -Region eu-west-1 -StackName orders-dev -TemplateStage Original'
            Invoke-Port Stacks FindPolicy 'orders-dev' | Should -BeNullOrEmpty
            $answers['Get-CFNStackPolicy'] = { '{"Statement":[]}' }
            Invoke-Port Stacks FindPolicy 'orders-dev' | Should -Be '{"Statement":[]}'
        }

        It 'tells events apart that have no ids, and takes the stack for itself without its ARN' {
            $answers['Get-CFNStackEvent'] = { foreach ($status in 'UPDATE_COMPLETE', 'UPDATE_IN_PROGRESS') { @{ StackName = 'n'; LogicalResourceId = 'n'; ResourceStatus = $status; ResourceType = 'AWS::CloudFormation::Stack'; PhysicalResourceId = '' } } }
            $events = Invoke-Port Stacks ReadEvents 'orders-dev', 3
            @($events.Id | Select-Object -Unique).Count | Should -Be 2
            $events.IsOfStack | Should -Be $true, $true
        }

        It 'gives no more events than are wanted, and asks for no more' {
            $script:given = 0
            $answers['Get-CFNStackEvent'] = { foreach ($i in 1..500) { $script:given++; [pscustomobject]@{ EventId = "e$i"; StackId = 's'; StackName = 'n'; LogicalResourceId = 'n'; ResourceStatus = [FakeConstant]::new('CREATE_COMPLETE'); Timestamp = '2026-01-02T03:04:05Z'; ResourceType = 'AWS::CloudFormation::Stack'; PhysicalResourceId = 's'; ClientRequestToken = 't' } } }
            $events = Invoke-Port Stacks ReadEvents 'orders-dev', 3
            $events.Id | Should -Be 'e1', 'e2', 'e3'
            $events[0].IsOfStack | Should -BeTrue
            $events[0].Token | Should -Be 't'
            $events[0].Reason | Should -BeNullOrEmpty
            $events[0].Time | Should -Be ([DateTimeOffset]'2026-01-02T03:04:05Z')
            $script:given | Should -BeLessOrEqual 4
        }

        It 'gives the resources' {
            $answers['Get-CFNStackResourceSummary'] = { [pscustomobject]@{ LogicalResourceId = 'A'; PhysicalResourceId = 'a'; ResourceType = 'AWS::S3::Bucket'; ResourceStatus = 'CREATE_COMPLETE'; LastUpdatedTimestamp = [datetime]::new(2026, 1, 2) } }
            $resources = Invoke-Port Stacks ReadResources 'orders-dev'
            $resources[0].PhysicalId | Should -Be 'a'
            $resources[0].LastUpdatedTime.Offset | Should -Be ([timespan]::Zero)
        }

        It 'joins the pages of a change set' {
            $answers['Get-CFNChangeSet'] = {
                [pscustomobject]@{ ChangeSetId = 'arn:c'; ChangeSetName = 'c'; Status = [FakeConstant]::new('CREATE_COMPLETE'); ExecutionStatus = 'AVAILABLE'; StackId = 's'; Changes = @(
                        [pscustomobject]@{ ResourceChange = [pscustomobject]@{ Action = [FakeConstant]::new('Modify'); LogicalResourceId = 'A'; ResourceType = 'T'; Replacement = [FakeConstant]::new('True'); Scope = @('Properties'); Details = @(
                                    [pscustomobject]@{ Target = [pscustomobject]@{ Attribute = 'Properties'; Name = 'Name' } }, [pscustomobject]@{ Target = [pscustomobject]@{ Attribute = 'Properties'; Name = 'Name' } }, [pscustomobject]@{ Target = [pscustomobject]@{ Attribute = 'Tags'; Name = $null } }) } }) }
                [pscustomobject]@{ ChangeSetId = 'arn:c'; ChangeSetName = 'c'; Status = 'CREATE_COMPLETE'; Changes = @([pscustomobject]@{ ResourceChange = [pscustomobject]@{ Action = 'Add'; LogicalResourceId = 'B'; ResourceType = 'T'; Replacement = $null; Scope = $null; Details = $null } }) }
            }
            $set = Invoke-Port Stacks FindChangeSet 'orders-dev', 'c'
            Show-Call $calls[0] | Should -Be 'Get-CFNChangeSet -ChangeSetName c -Region eu-west-1 -StackName orders-dev'
            $set.Changes.LogicalId | Should -Be 'A', 'B'
            $set.Changes[0].Action, $set.Changes[0].Replacement | Should -Be 'Modify', 'True'
            $set.Changes[0].Properties | Should -Be 'Name'
            $set.Changes[1].Replacement | Should -BeNullOrEmpty
            $answers['Get-CFNChangeSet'] = { Stop-Call ChangeSetNotFound 'ChangeSet [c] does not exist' }
            Invoke-Port Stacks FindChangeSet 'orders-dev', 'c' | Should -BeNullOrEmpty
        }
    }

    Context 'CloudFormation, told' {
        BeforeAll {
            $settings = @{
                Tags = [System.Collections.Generic.Dictionary[string, string]]::new(); NotificationArns = [string[]]'arn:n'; RoleArn = 'arn:r'; DisableRollback = $true
                Parameters = [StepFunctionsPS.StackParameter[]]([StepFunctionsPS.StackParameter]::new('P', 'v', $false), [StepFunctionsPS.StackParameter]::new('Q', $null, $true))
                RollbackConfiguration = [StepFunctionsPS.RollbackConfiguration]::new([StepFunctionsPS.RollbackTrigger[]][StepFunctionsPS.RollbackTrigger]::new('arn:t', 'AWS::CloudWatch::Alarm'), 5)
            }
            $settings.Tags['STAGE'] = 'dev'
            $full = New-Request @{ TemplateBody = '{}'; Capabilities = [string[]]('CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'); Description = 'release 7' } $settings
            $shared = '-NotificationARNs [arn:n] -Parameter [{ParameterKey=P;ParameterValue=v},{ParameterKey=Q;UsePreviousValue=True}] -Region eu-west-1 -RoleARN arn:r'
            $agreed = '-Confirm False'
        }

        It 'makes a change set' {
            Change Stacks CreateChangeSet $full, 'c', $true
            Show-Call $calls[0] | Should -Be "New-CFNChangeSet -Capability [CAPABILITY_IAM,CAPABILITY_NAMED_IAM] -ChangeSetName c -ChangeSetType CREATE -ClientToken token-1 $agreed -Description release 7 -Force True $shared -RollbackConfiguration {MonitoringTimeInMinutes=5;RollbackTriggers=[{Arn=arn:t;Type=AWS::CloudWatch::Alarm}]} -StackName orders-dev -Tag [{Key=STAGE;Value=dev}] -TemplateBody {} -WhatIf False"
            $calls.Clear()
            Change Stacks CreateChangeSet (New-Request @{ TemplateUrl = 'https://x' }), 'c', $false
            Show-Call $calls[0] | Should -Be "New-CFNChangeSet -ChangeSetName c -ChangeSetType UPDATE -ClientToken token-1 $agreed -Force True -Region eu-west-1 -StackName orders-dev -TemplateURL https://x -WhatIf False"
            $begunOn | Should -HaveCount 0
        }

        It '<Method>s without a change set: the configuration''s members are parameters of their own' -ForEach @(@{ Method = 'CreateStack'; Command = 'New-CFNStack' }, @{ Method = 'UpdateStack'; Command = 'Update-CFNStack' }) {
            $null = Change Stacks $Method $full
            Show-Call $calls[0] | Should -Be "$Command -Capability [CAPABILITY_IAM,CAPABILITY_NAMED_IAM] -ClientRequestToken token-1 $agreed -DisableRollback True -Force True $shared -RollbackConfiguration_MonitoringTimeInMinute 5 -RollbackConfiguration_RollbackTrigger [{Arn=arn:t;Type=AWS::CloudWatch::Alarm}] -StackName orders-dev -Tag [{Key=STAGE;Value=dev}] -TemplateBody {} -WhatIf False"
            $begunOn | Should -Be 'orders-dev'
        }

        It '<Method> is <Expected>' -ForEach @(
            @{ Method = 'ExecuteChangeSet'; With = 'orders-dev', 'c', 't', $false; Expected = 'Start-CFNChangeSet -ChangeSetName c -ClientRequestToken t -Confirm False -Force True -Region eu-west-1 -StackName orders-dev -WhatIf False' }
            @{ Method = 'ExecuteChangeSet'; With = 'orders-dev', 'c', 't', $true; Expected = 'Start-CFNChangeSet -ChangeSetName c -ClientRequestToken t -Confirm False -DisableRollback True -Force True -Region eu-west-1 -StackName orders-dev -WhatIf False' }
            @{ Method = 'DeleteChangeSet'; With = 'orders-dev', 'c'; Expected = 'Remove-CFNChangeSet -ChangeSetName c -Confirm False -Force True -Region eu-west-1 -StackName orders-dev -WhatIf False' }
            @{ Method = 'SetPolicy'; With = 'orders-dev', '{"Statement":[]}'; Expected = 'Set-CFNStackPolicy -Confirm False -Force True -Region eu-west-1 -StackName orders-dev -StackPolicyBody {"Statement":[]} -WhatIf False' }
            @{ Method = 'SetTerminationProtection'; With = 'orders-dev', $false; Expected = 'Update-CFNTerminationProtection -Confirm False -EnableTerminationProtection False -Force True -Region eu-west-1 -StackName orders-dev -WhatIf False' }
            @{ Method = 'DeleteStack'; With = 'orders-dev', $null, 't'; Expected = 'Remove-CFNStack -ClientRequestToken t -Confirm False -Force True -Region eu-west-1 -StackName orders-dev -WhatIf False' }
            @{ Method = 'DeleteStack'; With = 'orders-dev', 'arn:r', 't'; Expected = 'Remove-CFNStack -ClientRequestToken t -Confirm False -Force True -Region eu-west-1 -RoleARN arn:r -StackName orders-dev -WhatIf False' }
        ) {
            Change Stacks $Method $With
            Show-Call $calls[0] | Should -Be $Expected
        }

        It 'says whether there was anything to update' {
            Change Stacks UpdateStack (New-Request) | Should -BeTrue
            $answers['Update-CFNStack'] = { Stop-Call ValidationError 'No updates are to be performed.' }
            Change Stacks UpdateStack (New-Request) | Should -BeFalse
            $answers['Update-CFNStack'] = { Stop-Call ValidationError 'Stack:x is in UPDATE_IN_PROGRESS state and can not be updated.' }
            { Change Stacks UpdateStack (New-Request) } | Should -Throw '*UPDATE_IN_PROGRESS*'
        }

        It 'takes a change set that is gone for deleted' {
            $answers['Remove-CFNChangeSet'] = { Stop-Call ChangeSetNotFound 'ChangeSet [c] does not exist' }
            Change Stacks DeleteChangeSet 'orders-dev', 'c'
            $calls | Should -HaveCount 1
        }

        It 'does it whatever the preferences are: <_>' -ForEach 'Confirm', 'WhatIf' {
            if ($_ -eq 'WhatIf') { $WhatIfPreference = $true } else { $ConfirmPreference = 'Low' }
            Change Stacks DeleteStack 'orders-dev', $null, 't'
            Change Buckets Upload 'b', 'k', 'f'
            $calls.Done | Should -Be $true, $true
        }

        It 'gives a function or a mock no parameter that it does not have' {
            function Remove-CFNStack { [CmdletBinding()] param($StackName, $ClientRequestToken, $Region) $calls.Add("plain $StackName") }
            Change Stacks DeleteStack 'orders-dev', $null, 't'
            $calls | Should -Be 'plain orders-dev'
        }

        It 'reaches a mock as it would reach the cmdlet' {
            Mock Start-CFNChangeSet { }
            Change Stacks ExecuteChangeSet 'orders-dev', 'c', 't', $false
            Should -Invoke Start-CFNChangeSet -Times 1 -Exactly -ParameterFilter { $Force -and $ChangeSetName -eq 'c' -and $ClientRequestToken -eq 't' }
        }

        It 'shows no template, policy, parameter or tag with -Verbose' {
            $secret = New-Request @{ TemplateBody = 'hunter22' } @{ Parameters = [StepFunctionsPS.StackParameter[]][StepFunctionsPS.StackParameter]::new('P', 'hunter22', $false) }
            $said = Invoke-Port Stacks CreateChangeSet $secret, 'c', $true -Changing -Verbose 4>&1 | Out-String
            $said += Invoke-Port Stacks SetPolicy 'orders-dev', 'hunter22' -Changing -Verbose 4>&1 | Out-String
            $said | Should -BeLike "*New-CFNChangeSet -StackName 'orders-dev' -TemplateBody ... -Parameter ... -ChangeSetName 'c'*"
            $said | Should -BeLike "*Set-CFNStackPolicy -StackName 'orders-dev' -StackPolicyBody ...*"
            $said | Should -Not -Match 'hunter22'
        }
    }

    Context 'calls that did not get through' {
        BeforeAll {
            # Fails as often as it says, then answers.
            function Set-Failing([string] $Command, [object[]] $Failures, [scriptblock] $Then = { }) {
                $script:failures = [System.Collections.Generic.Queue[object]]::new($Failures)
                $script:then = $Then
                $answers[$Command] = { if ($script:failures.Count) { $failure = $script:failures.Dequeue(); Stop-Call @failure } else { & $script:then } }
            }
        }

        It 'are made again: <Case>' -ForEach @(
            @{ Case = 'too many'; Failure = 'Throttling', 'Rate exceeded' }
            @{ Case = 'a failure of AWS'; Failure = 'ServiceUnavailable', 'Try later' }
            @{ Case = 'a failure of AWS by another name'; Failure = 'InternalFailure', 'We failed' }
            @{ Case = 'a lost connection'; Failure = '', 'An error occurred while sending the request.' }
            @{ Case = 'a lost connection in other words'; Failure = '', 'The response ended prematurely.' }
            @{ Case = 'no answer'; Failure = '', 'The operation has timed out.' }
        ) {
            Set-Failing Get-CFNStack (1..4 | ForEach-Object { , $Failure }) { [pscustomobject]@{ StackName = 'found' } }
            (Invoke-Port Stacks Find 'orders-dev').Name | Should -Be 'found'
            $calls | Should -HaveCount 5
        }

        It 'are made again after a status of 5xx, whatever the code' {
            $script:first = $true
            $answers['Get-CFNStack'] = { if ($script:first) { $script:first = $false; $e = [FakeAwsException]::new('Odd', 'odd'); $e.StatusCode = 'BadGateway'; throw [InvalidOperationException]::new('odd', $e) } }
            Invoke-Port Stacks Find 'orders-dev' | Should -BeNullOrEmpty
            $calls | Should -HaveCount 2
        }

        It 'are given up at last' {
            Set-Failing Get-CFNStack (1..9 | ForEach-Object { , ('Throttling', 'Rate exceeded') })
            { Invoke-Port Stacks Find 'orders-dev' } | Should -Throw 'Rate exceeded'
            $calls | Should -HaveCount 5
        }

        It 'are not made again where the address is wrong' {
            Set-Failing Get-CFNStack (1..9 | ForEach-Object { , ('', 'No such host is known.') })
            { Invoke-Port Stacks Find 'orders-dev' } | Should -Throw 'No such host is known'
            $calls | Should -HaveCount 1
        }

        It 'tell that the one before was done, though its answer was lost: <Method>' -ForEach @(
            @{ Method = 'CreateChangeSet'; Command = 'New-CFNChangeSet'; Second = 'AlreadyExistsException', 'ChangeSet c cannot be created due to a mismatch with existing attribute'; With = { (New-Request), 'c', $true } }
            @{ Method = 'CreateStack'; Command = 'New-CFNStack'; Second = 'AlreadyExistsException', 'Stack [orders-dev] already exists'; With = { , (New-Request) } }
            @{ Method = 'UpdateStack'; Command = 'Update-CFNStack'; Second = 'ValidationError', 'Stack:x is in UPDATE_IN_PROGRESS state and can not be updated.'; With = { , (New-Request) } }
            @{ Method = 'ExecuteChangeSet'; Command = 'Start-CFNChangeSet'; Second = 'InvalidChangeSetStatus', 'ChangeSet [c] cannot be executed in its current execution status of [EXECUTE_IN_PROGRESS]'; With = { 'orders-dev', 'c', 't', $false } }
            @{ Method = 'ExecuteChangeSet'; Command = 'Start-CFNChangeSet'; Second = 'ChangeSetNotFound', 'ChangeSet [c] does not exist'; With = { 'orders-dev', 'c', 't', $false } }
        ) {
            Set-Failing $Command @(@('', 'The connection was closed unexpectedly.'), $Second)
            $null = Change Stacks $Method (& $With)
            $calls | Should -HaveCount 2
            $calls.Clear()
            # The same answer to the first call, or after one that was only too much, is no success.
            Set-Failing $Command @(, $Second)
            { Change Stacks $Method (& $With) } | Should -Throw
            Set-Failing $Command @(@('Throttling', 'Rate exceeded'), $Second)
            { Change Stacks $Method (& $With) } | Should -Throw
        }

        It 'say what was wrong, and when the next one is, with -Verbose' {
            Set-Failing Get-CFNStack @(, ('Throttling', 'Rate exceeded'))
            Invoke-Port Stacks Find 'orders-dev' -Verbose 4>&1 | Out-String | Should -BeLike '*Get-CFNStack: Rate exceeded (Throttling, request request-1); trying again at once*'
        }
    }

    Context 'S3' {
        It 'tells the region of a bucket that it calls <Called>' -ForEach @(@{ Called = ''; Region = 'us-east-1' }, @{ Called = $null; Region = 'us-east-1' }, @{ Called = 'US'; Region = 'us-east-1' }, @{ Called = 'EU'; Region = 'eu-west-1' }, @{ Called = 'eu-central-1'; Region = 'eu-central-1' }) {
            $answers['Test-S3Bucket'] = { $true }
            $answers['Get-S3BucketLocation'] = { if ($null -ne $Called) { [FakeConstant]::new($Called) } }
            Invoke-Port Buckets FindRegion 'b' | Should -Be $Region
            $calls.Name | Should -Be 'Test-S3Bucket', 'Get-S3BucketLocation'
        }

        It 'tells of no bucket' {
            $answers['Test-S3Bucket'] = { $false }
            Invoke-Port Buckets FindRegion 'b' | Should -BeNullOrEmpty
            $answers['Test-S3Bucket'] = { $true }
            $answers['Get-S3BucketLocation'] = { Stop-Call NoSuchBucket 'The specified bucket does not exist' }
            Invoke-Port Buckets FindRegion 'b' | Should -BeNullOrEmpty
        }

        It 'lists what is below a prefix' {
            $answers['Get-S3Object'] = { [pscustomobject]@{ Key = 'p/a'; Size = 5 }; [pscustomobject]@{ Key = 'p/b'; Size = $null } }
            $found = Invoke-Port Buckets List 'b', 'p/', $false
            $found.Key | Should -Be 'p/a', 'p/b'
            $found[0].Size, $found[0].VersionId | Should -Be 5, $null
            Show-Call $calls[0] | Should -Be 'Get-S3Object -BucketName b -Prefix p/ -Region eu-west-1'
        }

        It 'lists versions page by page' {
            $answers['Get-S3Version'] = {
                if (-not $calls[-1].With.KeyMarker) { [pscustomobject]@{ Versions = @([pscustomobject]@{ Key = 'p/a'; VersionId = '2'; Size = 1 }, [pscustomobject]@{ Key = 'p/a'; VersionId = '1'; Size = 1 }); IsTruncated = $true; NextKeyMarker = 'p/a'; NextVersionIdMarker = '1' } }
                else { [pscustomobject]@{ Versions = @([pscustomobject]@{ Key = 'p/b'; VersionId = '3'; IsDeleteMarker = $true }); IsTruncated = $false } }
            }
            (Invoke-Port Buckets List 'b', 'p/', $true).VersionId | Should -Be '2', '1', '3'
            Show-Call $calls[1] | Should -Be 'Get-S3Version -BucketName b -KeyMarker p/a -Prefix p/ -Region eu-west-1 -VersionIdMarker 1'
        }

        It 'lists what it can, with a warning, where there is no Get-S3Version' {
            $found = & {
                Remove-Item function:Get-S3Version
                $env:PSModulePath, $paths = '', $env:PSModulePath
                try { Invoke-Port Buckets List 'b', 'p/', $true } finally { $env:PSModulePath = $paths; Set-Item function:script:Get-S3Version ([scriptblock]::Create("[CmdletBinding()] param($($looking['Get-S3Version']), $connection)`n$tail`n$answer")) }
            }
            $found | Should -BeNullOrEmpty
            $calls.Name | Should -Be 'Get-S3Object'
            $warnings | Should -BeLike "*bucket 'b'*Get-S3Version*"
        }

        It 'reads an object, and tells where there is none' {
            Invoke-Port Buckets Download 'b', 'k', 'f' | Should -BeTrue
            Show-Call $calls[0] | Should -Be 'Read-S3Object -BucketName b -File f -Key k -Region eu-west-1'
            $answers['Read-S3Object'] = { Stop-Call NoSuchKey 'The specified key does not exist.' }
            Invoke-Port Buckets Download 'b', 'k', 'f' | Should -BeFalse
        }

        It 'takes a file' {
            Change Buckets Upload 'b', 'k', 'f'
            Show-Call $calls[0] | Should -Be 'Write-S3Object -BucketName b -Confirm False -File f -Force True -Key k -Region eu-west-1 -WhatIf False'
        }

        It 'deletes a thousand at once, and versions apart' {
            $type = $core.GetType('StepFunctionsPS.Deployment.StoredObject')
            $objects = [array]::CreateInstance($type, 2002)
            foreach ($i in 0..2000) { $objects[$i] = New-Internal $type.FullName @("k$i", [long]1) }
            $objects[2001] = New-Record $type.FullName @('old', [long]1) @{ VersionId = 'v' }
            Change Buckets Delete 'b', $objects
            $calls | Should -HaveCount 4
            $calls[0..2] | ForEach-Object { $_.With.KeyCollection.Count } | Should -Be 1000, 1000, 1
            Show-Call $calls[3] | Should -Be 'Remove-S3Object -BucketName b -Confirm False -Force True -KeyAndVersionCollection [{Key=old;VersionId=v}] -Region eu-west-1 -WhatIf False'
        }

        It 'takes a bucket that is gone for emptied' {
            $answers['Remove-S3Object'] = { Stop-Call NoSuchBucket 'gone' }
            $objects = [array]::CreateInstance($core.GetType('StepFunctionsPS.Deployment.StoredObject'), 1)
            $objects[0] = New-Internal StepFunctionsPS.Deployment.StoredObject @('k', [long]1)
            Change Buckets Delete 'b', $objects
            $calls | Should -HaveCount 1
        }
    }

    Context 'API Gateway and STS' {
        It 'give a key, with its value only where that is wanted' {
            $answers['Get-AGApiKey'] = { [pscustomobject]@{ Id = 'i'; Name = 'n'; Value = 's' } }
            (Invoke-Port Apis FindKey 'i', $true).Value | Should -Be 's'
            Show-Call $calls[0] | Should -Be 'Get-AGApiKey -ApiKey i -IncludeValue True -Region eu-west-1'
            (Invoke-Port Apis FindKey 'i', $false).Value | Should -BeNullOrEmpty
            Show-Call $calls[1] | Should -Be 'Get-AGApiKey -ApiKey i -Region eu-west-1'
            $answers['Get-AGApiKey'] = { Stop-Call NotFoundException 'Invalid API Key identifier specified' }
            Invoke-Port Apis FindKey 'i', $true | Should -BeNullOrEmpty
        }

        It 'change a stage' {
            $type = $core.GetType('StepFunctionsPS.Deployment.StagePatch')
            $patches = [array]::CreateInstance($type, 2)
            $patches[0] = New-Internal $type.FullName @('replace', '/tracingEnabled', 'true')
            $patches[1] = New-Internal $type.FullName @('remove', '/accessLogSettings', $null)
            Change Apis UpdateStage 'api', 'dev', $patches
            Show-Call $calls[0] | Should -Be 'Update-AGStage -Confirm False -Force True -PatchOperation [{Op=replace;Path=/tracingEnabled;Value=true},{Op=remove;Path=/accessLogSettings}] -Region eu-west-1 -RestApiId api -StageName dev -WhatIf False'
        }
    }
}
