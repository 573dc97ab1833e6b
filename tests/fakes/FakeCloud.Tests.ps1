# The fakes behave as AWS.Tools and AWS do, as far as deployments meet them.
BeforeAll {
    . "$PSScriptRoot/FakeAccount.ps1"
    Enter-FakeAccount
    Import-Module AWS.Tools.CloudFormation, AWS.Tools.S3, AWS.Tools.SecurityToken, AWS.Tools.SimpleSystemsManagement, AWS.Tools.APIGateway, AWS.Tools.StepFunctions, AWS.Tools.CloudWatchLogs

    function New-Template([hashtable] $Resources, [hashtable] $More = @{}) { ConvertTo-Json (@{ Resources = $Resources } + $More) -Depth 20 }

    $role = @{ Type = 'AWS::IAM::Role'; Properties = @{ RoleName = 'orders-role' } }
    $machine = @{ Type = 'AWS::StepFunctions::StateMachine'; Properties = @{ StateMachineName = 'orders'; RoleArn = @{ 'Fn::GetAtt' = 'Role', 'Arn' }; DefinitionString = '{}' } }
    $template = New-Template @{ Role = $role; Machine = $machine } @{ Outputs = @{ Arn = @{ Value = @{ 'Fn::Sub' = '${Machine}!' }; Export = @{ Name = 'orders-arn' } } } }

    function Wait-Stack([string] $Name = 'orders') { do { $stack = Get-CFNStack $Name } while ("$($stack.StackStatus)" -like '*_IN_PROGRESS'); $stack }

    function Publish-Template([string] $Text, [string] $Type = 'UPDATE', [string] $Name = 'orders', [string] $ChangeSet = 'change', [hashtable] $With = @{}) {
        $null = New-CFNChangeSet -StackName $Name -ChangeSetName $ChangeSet -ChangeSetType $Type -TemplateBody $Text -Capability CAPABILITY_NAMED_IAM @With
        do { $made = Get-CFNChangeSet $ChangeSet $Name } until ($made[0].Status -in 'CREATE_COMPLETE', 'FAILED')
        if ($made[0].Status -eq 'FAILED') { return $made }
        Start-CFNChangeSet $ChangeSet $Name -ClientRequestToken "token-$ChangeSet"
        Wait-Stack $Name
    }

    function Get-Failure([scriptblock] $Action) { try { $null = & $Action } catch { return $_ }; throw 'It did not fail.' }
}

AfterAll { Exit-FakeAccount }

Describe 'cmdlets' {
    BeforeEach { Reset-FakeCloud }

    It 'are found with a version before they are imported, and bring AWS.Tools.Common' {
        (Get-Module -ListAvailable AWS.Tools.StepFunctions).Version | Should -Be '5.0.100'
        (Get-Module AWS.Tools.Common).Version | Should -Be '5.0.100'
        foreach ($module in Get-Module AWS.Tools.*) { $module.ExportedFunctions.Count | Should -Be (Import-PowerShellDataFile $module.Path.Replace('psm1', 'psd1')).FunctionsToExport.Count }
    }

    It 'have names in the singular, plurals as aliases, and no others' {
        $parameters = (Get-Command New-CFNChangeSet).Parameters
        $parameters['Capability'].Aliases | Should -Contain 'Capabilities'
        $parameters['Tag'].ParameterType | Should -Be ([Amazon.CloudFormation.Model.Tag[]])
        $parameters.Keys | Should -Contain 'ClientToken'
        { New-CFNChangeSet -StackName a -ChangeSetName b -Timeout 3 } | Should -Throw '*Timeout*'
        { New-CFNChangeSet -StackName a -ChangeSetName b -Tag @{ Name = 'a' } } | Should -Throw
        (Get-Command Get-CFNStack).Parameters.Keys | Should -Not -Contain 'Force'
    }

    It 'fail with an exception of their own around that of the SDK' {
        $failure = Get-Failure { Get-CFNStack nothing }
        $failure.Exception | Should -BeOfType InvalidOperationException
        $failure.Exception.InnerException | Should -BeOfType Amazon.CloudFormation.AmazonCloudFormationException
        $failure.Exception.InnerException.ErrorCode | Should -Be ValidationError
        $failure.Exception.InnerException.RequestId | Should -Not -BeNullOrEmpty
        $failure.FullyQualifiedErrorId | Should -BeLike 'Amazon.CloudFormation.AmazonCloudFormationException,*'
        $failure.Exception.Message | Should -Be 'Stack with id nothing does not exist'
    }

    It 'give out what -Select says' {
        $null = Publish-Template $template CREATE
        Get-CFNStack orders -Select Stacks.Outputs.OutputValue | Should -Be 'arn:aws:states:us-east-1:123456789012:stateMachine:orders!'
        (Get-CFNStack orders -Select '*').Stacks[0].StackName | Should -Be orders
        Get-CFNStack orders -Select '^StackName' | Should -Be orders
        Set-CFNStackPolicy orders -StackPolicyBody '{}' | Should -BeNullOrEmpty
        (Set-CFNStackPolicy orders -StackPolicyBody '{}' -Select '*').HttpStatusCode | Should -Be 200
    }

    It 'page, and stop with the pipeline' {
        Set-FakeOption @{ PageSize = 2 }
        $null = Publish-Template $template CREATE
        $all = @(Get-CFNStackEvent orders)
        $all.Count | Should -BeGreaterThan 6
        @(Get-CFNStackEvent orders -NoAutoIteration).Count | Should -Be 2
        $page = Get-CFNStackEvent orders -Select '*' -NextToken $null
        @($page).Count | Should -Be 1
        (Get-CFNStackEvent orders -NextToken $page.NextToken)[0].EventId | Should -Be $all[2].EventId
        $null = Get-CFNStackEvent orders | Select-Object -First 1
        (Get-FakeCall)[-1].Pages | Should -Be 1
    }

    It 'give an answer for each page where they give out answers' {
        Set-FakeOption @{ PageSize = 1 }
        $null = New-CFNChangeSet -StackName orders -ChangeSetName a -ChangeSetType CREATE -TemplateBody $template -Capability CAPABILITY_NAMED_IAM
        $answers = @(1..3 | ForEach-Object { , @(Get-CFNChangeSet a orders) })[-1]
        $answers.Count | Should -Be 2
        $answers.Changes.ResourceChange.LogicalResourceId | Sort-Object | Should -Be Machine, Role
    }

    It 'ask before they remove, and not with -Force; -WhatIf beats it' {
        { Remove-CFNStack orders } | Should -Throw '*confirmation*'
        $null = Publish-Template $template CREATE
        Remove-CFNStack orders -Force -WhatIf
        (Get-FakeStack orders).Status | Should -Be CREATE_COMPLETE
        $ConfirmPreference = 'Low'
        { Set-CFNStackPolicy orders -StackPolicyBody '{}' } | Should -Throw '*confirmation*'
        Set-CFNStackPolicy orders -StackPolicyBody '{}' -Confirm:$false
        Remove-CFNStack orders -Confirm:$false
        (Get-FakeStack orders).Status | Should -Be DELETE_IN_PROGRESS
    }

    It 'give nothing as nothing in version 5, and as empty lists in version 4' {
        $null = Publish-Template (New-Template @{ Role = $role }) CREATE
        $null -eq (Get-CFNStack orders).Outputs | Should -BeTrue
        $null -eq (Get-CFNStack orders).LastUpdatedTime | Should -BeTrue
        Set-FakeOption @{ Version = 4 }
        (Get-CFNStack orders).Outputs.Count | Should -Be 0
        $null -eq (Get-CFNStack orders).Outputs | Should -BeFalse
    }
}

Describe 'credentials and regions' {
    BeforeEach { Reset-FakeCloud; $key, $env:AWS_ACCESS_KEY_ID = $env:AWS_ACCESS_KEY_ID, $null }
    AfterEach { $env:AWS_ACCESS_KEY_ID = $key; $env:AWS_REGION = 'us-east-1' }

    It 'are needed' {
        { Get-STSCallerIdentity } | Should -Throw 'No credentials specified or obtained from persisted/shell defaults.'
        (Get-STSCallerIdentity -AccessKey a -SecretKey b).Account | Should -Be 123456789012
        (Get-STSCallerIdentity -ProfileName dev).Account | Should -Be 123456789012
        { Get-STSCallerIdentity -ProfileName other } | Should -Throw '*profile other*'
        $env:AWS_REGION = $null
        { Get-CFNStack a -ProfileName dev } | Should -Throw 'No region specified or obtained from persisted/shell defaults.'
        { Get-CFNStack a -ProfileName dev -Region eu-west-1 } | Should -Throw '*does not exist'
    }

    It 'are found in the scope that calls, and not in that of another module' {
        Set-AWSCredential -AccessKey a -SecretKey b
        (Get-STSCallerIdentity).Account | Should -Be 123456789012
        $module = New-Module { function Test-Other { (Get-STSCallerIdentity).Account } }
        { & $module { Test-Other } } | Should -Throw 'No credentials*'
    }
}

Describe 'stacks' {
    BeforeEach { Reset-FakeCloud }

    It 'are made by a change set, step by step' {
        $id = New-CFNChangeSet -StackName orders -ChangeSetName first -ChangeSetType CREATE -TemplateBody $template -Capability CAPABILITY_NAMED_IAM -Tag @{ Key = 'STAGE'; Value = 'dev' }
        $id | Should -BeLike 'arn:aws:cloudformation:us-east-1:123456789012:changeSet/first/*'
        (Get-CFNStack orders).StackStatus | Should -Be REVIEW_IN_PROGRESS
        (Get-CFNChangeSet first orders).Status | Should -Be CREATE_IN_PROGRESS
        { Start-CFNChangeSet first orders } | Should -Throw '*cannot be executed in its current status of*'
        (Get-CFNChangeSet first orders).ExecutionStatus | Should -Be AVAILABLE
        { Get-CFNTemplate orders } | Should -Throw '*REVIEW_IN_PROGRESS*'
        Start-CFNChangeSet first orders -ClientRequestToken t
        Start-CFNChangeSet first orders -ClientRequestToken t
        (Get-CFNStack orders).StackStatus | Should -Be CREATE_IN_PROGRESS
        $stack = Wait-Stack
        $stack.StackStatus | Should -Be CREATE_COMPLETE
        $stack.Tags[0].Key | Should -Be STAGE
        $events = @(Get-CFNStackEvent orders)
        $events[0].PhysicalResourceId | Should -Be $stack.StackId
        $events[0].ClientRequestToken | Should -Be t
        $events[0].Timestamp | Should -BeGreaterThan $events[1].Timestamp
        $events[-1].ResourceStatus | Should -Be REVIEW_IN_PROGRESS
        (Get-CFNStackResourceList orders | Where-Object ResourceType -like '*Role').PhysicalResourceId | Should -Be orders-role
        (Get-CFNStackResourceSummary orders).ResourceStatus.Value | Should -Be CREATE_COMPLETE, CREATE_COMPLETE
        Get-CFNTemplate orders | Should -Be $template
    }

    It 'take the same request twice where it has a token, and refuse what exists' {
        $arguments = @{ StackName = 'orders'; ChangeSetName = 'a'; ChangeSetType = 'CREATE'; TemplateBody = $template; Capability = 'CAPABILITY_NAMED_IAM' }
        $id = New-CFNChangeSet @arguments -ClientToken t
        New-CFNChangeSet @arguments -ClientToken t | Should -Be $id
        (Get-Failure { New-CFNChangeSet @arguments -ClientToken u }).Exception.InnerException | Should -BeOfType Amazon.CloudFormation.Model.AlreadyExistsException
        (Get-Failure { Get-CFNChangeSet b orders }).Exception.InnerException.ErrorCode | Should -Be ChangeSetNotFound
        Remove-CFNChangeSet b orders -Force
        { Remove-CFNChangeSet b other -Force } | Should -Throw 'Stack ?other? does not exist'
    }

    It 'refuse <Case>' -ForEach @(
        @{ Case = 'broken JSON'; Body = '{"Resources": {"A": }}'; Problem = 'Template format error: JSON not well-formed.*' }
        @{ Case = 'no resources'; Body = '{"Resources": {}}'; Problem = '*At least one Resources member*' }
        @{ Case = 'what it refers to nothing'; Body = '{"Resources": {"A": {"Type": "AWS::SNS::Topic", "Properties": {"X": {"Ref": "B"}}}}}'; Problem = '*Unresolved resource dependencies ?B?*' }
        @{ Case = 'circles'; Body = '{"Resources": {"A": {"Type": "T", "DependsOn": "B"}, "B": {"Type": "T", "DependsOn": ["A"]}}}'; Problem = 'Circular dependency*' }
        @{ Case = 'parameters without values'; Body = '{"Parameters": {"P": {"Type": "String"}}, "Resources": {"A": {"Type": "T"}}}'; Problem = 'Parameters: ?P? must have values' }
        @{ Case = 'long texts'; Body = '{"Resources": {"A": {"Type": "T", "Metadata": "' + ('x' * 51200) + '"}}}'; Problem = '*less than or equal to 51200' }
    ) {
        $failure = Get-Failure { New-CFNChangeSet -StackName orders -ChangeSetName a -ChangeSetType CREATE -TemplateBody $Body }
        $failure.Exception.InnerException.ErrorCode | Should -Be ValidationError
        $failure.Exception.Message | Should -BeLike $Problem
        Get-FakeStack orders | Should -BeNullOrEmpty
    }

    It 'need capabilities' {
        $failure = Get-Failure { New-CFNChangeSet -StackName orders -ChangeSetName a -ChangeSetType CREATE -TemplateBody $template }
        $failure.Exception.InnerException | Should -BeOfType Amazon.CloudFormation.Model.InsufficientCapabilitiesException
        $failure.Exception.Message | Should -Be 'Requires capabilities : [CAPABILITY_NAMED_IAM]'
    }

    It 'take long templates from a bucket' {
        $null = New-S3Bucket artifacts
        Write-S3Object artifacts -Key a/t.json -Content $template
        $null = New-CFNChangeSet -StackName orders -ChangeSetName a -ChangeSetType CREATE -TemplateURL https://s3.us-east-1.amazonaws.com/artifacts/a/t.json -Capability CAPABILITY_NAMED_IAM
        Get-CFNTemplate orders -ChangeSetName a | Should -Be $template
        { New-CFNChangeSet -StackName orders -ChangeSetName b -ChangeSetType CREATE -TemplateURL https://artifacts.s3.amazonaws.com/a/other.json } | Should -Throw 'S3 error*'
    }

    It 'tell what changes, and what is replaced because of it' {
        $null = Publish-Template $template CREATE
        $other = ConvertFrom-Json $template -AsHashtable
        $other.Resources.Role.Properties.RoleName = 'other'
        $other.Resources.Topic = @{ Type = 'AWS::SNS::Topic' }
        $null = New-CFNChangeSet -StackName orders -ChangeSetName b -TemplateBody (ConvertTo-Json $other -Depth 20) -Capability CAPABILITY_NAMED_IAM
        $changes = @(1..3 | ForEach-Object { Get-CFNChangeSet b orders })[-1].Changes.ResourceChange | Group-Object LogicalResourceId -AsHashTable
        $changes.Topic.Action | Should -Be Add
        $changes.Role.Replacement | Should -Be True
        $changes.Role.Details[0].Target.Name | Should -Be RoleName
        $changes.Role.Details[0].Target.RequiresRecreation | Should -Be Always
        $changes.Machine.Replacement | Should -Be False
        $changes.Machine.Details[0].CausingEntity | Should -Be Role
        Start-CFNChangeSet b orders
        (Wait-Stack).StackStatus | Should -Be UPDATE_COMPLETE
        $events = Get-CFNStackEvent orders | Where-Object LogicalResourceId -eq Role
        $events[0].ResourceStatus | Should -Be DELETE_COMPLETE
        $events[0].PhysicalResourceId | Should -Be orders-role
        (Get-CFNStackResource orders Role).PhysicalResourceId | Should -Be other
        (Get-CFNStackEvent orders).ResourceStatus.Value | Should -Contain UPDATE_COMPLETE_CLEANUP_IN_PROGRESS
    }

    It 'have nothing to do where nothing differs' {
        $null = Publish-Template $template CREATE
        $answer = Publish-Template (ConvertTo-Json (ConvertFrom-Json $template -AsHashtable) -Depth 20 -Compress) -ChangeSet b
        $answer.StatusReason | Should -BeLike "The submitted information didn't contain changes.*"
        { Start-CFNChangeSet b orders } | Should -Throw '*FAILED*'
        { Update-CFNStack orders -TemplateBody $template -Capability CAPABILITY_NAMED_IAM } | Should -Throw 'No updates are to be performed.'
        (Publish-Template $template -ChangeSet c -With @{ Tag = @{ Key = 'a'; Value = 'b' } }).Tags.Key | Should -Be a
    }

    It 'go back where a new one fails, and can not be updated then' {
        Set-FakeFailure Machine 'Invalid State Machine Definition'
        (Publish-Template $template CREATE).StackStatus | Should -Be ROLLBACK_COMPLETE
        $events = @(Get-CFNStackEvent orders)
        ($events | Where-Object ResourceStatus -eq CREATE_FAILED).ResourceStatusReason | Should -Be 'Invalid State Machine Definition'
        $events.ResourceStatusReason | Should -Contain 'The following resource(s) failed to create: [Machine]. Rollback requested by user.'
        { New-CFNChangeSet -StackName orders -ChangeSetName b -TemplateBody $template -Capability CAPABILITY_NAMED_IAM } | Should -Throw 'Stack:arn:aws:cloudformation:* is in ROLLBACK_COMPLETE state and can not be updated.'
    }

    It 'go back where an update fails, or stick fast' {
        $null = Publish-Template $template CREATE
        $other = $template -replace '"\{\}"', '"{ }"'
        Set-FakeFailure Machine 'Invalid State Machine Definition'
        (Publish-Template $other -ChangeSet b).StackStatus | Should -Be UPDATE_ROLLBACK_COMPLETE
        Get-CFNTemplate orders | Should -Be $template
        Set-FakeFailure Machine 'Access denied' -InRollback
        (Publish-Template $other -ChangeSet c).StackStatus | Should -Be UPDATE_ROLLBACK_FAILED
        { New-CFNChangeSet -StackName orders -ChangeSetName d -TemplateBody $template -Capability CAPABILITY_NAMED_IAM } | Should -Throw '*UPDATE_ROLLBACK_FAILED*'
        Resume-CFNUpdateRollback orders
        (Wait-Stack).StackStatus | Should -Be UPDATE_ROLLBACK_COMPLETE
    }

    It 'find code in buckets, or fail in the words of Lambda' {
        $null = New-S3Bucket artifacts
        $function = New-Template @{ Function = @{ Type = 'AWS::Lambda::Function'; Properties = @{ Code = @{ S3Bucket = 'artifacts'; S3Key = 'code.zip' } } } }
        (Publish-Template $function CREATE).StackStatus | Should -Be ROLLBACK_COMPLETE
        (Get-CFNStackEvent orders).ResourceStatusReason -join '' | Should -BeLike '*Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.*'
        Write-S3Object artifacts code.zip -Content zip
        (Publish-Template $function CREATE -Name orders2).StackStatus | Should -Be CREATE_COMPLETE
    }

    It 'keep secrets of parameters to themselves' {
        Set-FakeParameter /a/b stored
        $text = New-Template @{ Topic = @{ Type = 'AWS::SNS::Topic'; Properties = @{ TopicName = @{ Ref = 'Stored' } } } } @{ Parameters = @{ Token = @{ Type = 'String'; NoEcho = $true }; Stored = @{ Type = 'AWS::SSM::Parameter::Value<String>'; Default = '/a/b' } } }
        $stack = Publish-Template $text CREATE -With @{ Parameter = @{ ParameterKey = 'Token'; ParameterValue = 'secret' } }
        ($stack.Parameters | Where-Object ParameterKey -eq Token).ParameterValue | Should -Be '****'
        ($stack.Parameters | Where-Object ParameterKey -eq Stored).ResolvedValue | Should -Be stored
        (Get-CFNStackResource orders Topic).PhysicalResourceId | Should -BeLike '*:stored'
    }

    It 'are deleted, except for what is full, retained or protected' {
        $null = Publish-Template (New-Template @{ Bucket = @{ Type = 'AWS::S3::Bucket' }; Kept = @{ Type = 'AWS::SNS::Topic'; DeletionPolicy = 'Retain' } }) CREATE
        $bucket = (Get-CFNStackResource orders Bucket).PhysicalResourceId
        $bucket | Should -BeLike 'orders-bucket-fake*'
        Test-S3Bucket $bucket | Should -BeTrue
        $null = Update-CFNTerminationProtection orders -EnableTerminationProtection $true
        { Remove-CFNStack orders -Force } | Should -Throw '*TerminationProtection*'
        $id = Update-CFNTerminationProtection orders -EnableTerminationProtection $false
        Write-S3Object $bucket a -Content a
        Remove-CFNStack orders -Force
        (Wait-Stack).StackStatus | Should -Be DELETE_FAILED
        (Get-CFNStackEvent orders).ResourceStatusReason -join '' | Should -BeLike '*not empty*'
        $null = Remove-S3Object $bucket a -Force
        Remove-CFNStack orders -Force
        (Wait-Stack $id).StackStatus | Should -Be DELETE_COMPLETE
        (Get-CFNStackEvent $id).ResourceStatus.Value | Should -Contain DELETE_SKIPPED
        { Get-CFNStack orders } | Should -Throw '*does not exist'
        { Get-CFNStackEvent orders } | Should -Throw '*does not exist'
        Remove-CFNStack orders -Force
        Test-S3Bucket $bucket | Should -BeFalse
    }

    It 'are seen late where reads lag' {
        $null = Publish-Template $template CREATE
        Set-FakeOption @{ Lag = 3; Ticks = 1 }
        $null = 1..3 | ForEach-Object { Get-CFNStack orders }
        $null = Update-CFNStack orders -TemplateBody ($template -replace '"\{\}"', '"{ }"') -Capability CAPABILITY_NAMED_IAM
        $seen = 1..6 | ForEach-Object { "$((Get-CFNStack orders).StackStatus)" }
        $seen[0] | Should -Be CREATE_COMPLETE
        $seen[-1] | Should -Be UPDATE_COMPLETE
        $null = New-CFNChangeSet -StackName orders -ChangeSetName late -TemplateBody $template -Capability CAPABILITY_NAMED_IAM
        { Get-CFNChangeSet late orders } | Should -Throw '*does not exist'
    }
}

Describe 'buckets' {
    BeforeEach { Reset-FakeCloud }

    It 'keep objects, and their versions' {
        $null = New-S3Bucket artifacts -Region eu-west-1
        (Get-S3BucketLocation artifacts).Value | Should -Be eu-west-1
        Set-Content "$TestDrive/in.txt" 'text'
        Write-S3Object artifacts -Key a/1 -File "$TestDrive/in.txt"
        2..5 | ForEach-Object { Write-S3Object artifacts -Key a/$_ -Content $_ }
        (Read-S3Object artifacts a/1 "$TestDrive/out.txt").Length | Should -Be (Get-Item "$TestDrive/in.txt").Length
        @(Get-S3Object artifacts -Prefix a/).Key | Should -Be a/1, a/2, a/3, a/4, a/5
        @(Get-S3Object artifacts -Key a/2).Count | Should -Be 1
        @(Get-S3Object artifacts -Prefix b/).Count | Should -Be 0
        (Get-S3Version artifacts a/).IsTruncated | Should -BeTrue
        { Remove-S3Object artifacts -KeyCollection a/1, a/2 } | Should -Throw '*confirmation*'
        (Remove-S3Object artifacts -KeyCollection a/1, a/2 -Force).DeletedObjects.Key | Should -Be a/1, a/2
        @(Get-S3Object artifacts -Prefix a/).Count | Should -Be 3
        $failure = Get-Failure { Read-S3Object artifacts none "$TestDrive/none" }
        $failure.Exception | Should -BeOfType Amazon.S3.AmazonS3Exception
        $failure.Exception.ErrorCode | Should -Be NoSuchKey
        { Remove-S3Bucket artifacts -Force } | Should -Throw '*not empty*'
        (Get-Failure { Get-S3BucketLocation none }).Exception.InnerException.ErrorCode | Should -Be NoSuchBucket
    }
}

Describe 'other services' {
    BeforeEach { Reset-FakeCloud }

    It 'have parameters' {
        Set-FakeParameter /a/token hunter22 -Type SecureString
        (Get-SSMParameter /a/token).Value | Should -Not -Be hunter22
        (Get-SSMParameter /a/token -WithDecryption $true).Value | Should -Be hunter22
        (Get-Failure { Get-SSMParameter /a/none }).Exception.InnerException | Should -BeOfType Amazon.SimpleSystemsManagement.Model.ParameterNotFoundException
    }

    It 'have keys of APIs and stages' {
        $api = @{ Api = @{ Type = 'AWS::ApiGateway::RestApi' }; Key = @{ Type = 'AWS::ApiGateway::ApiKey'; Properties = @{ Name = 'mobile' } }; Deployment = @{ Type = 'AWS::ApiGateway::Deployment'; Properties = @{ RestApiId = @{ Ref = 'Api' }; StageName = 'dev' } } }
        $null = Publish-Template (New-Template $api) CREATE
        $key = (Get-CFNStackResource orders Key).PhysicalResourceId
        (Get-AGApiKey -ApiKey $key).Value | Should -BeNullOrEmpty
        (Get-AGApiKey -ApiKey $key -IncludeValue $true).Value | Should -Be (Get-FakeApiKeyValue)
        $id = (Get-CFNStackResource orders Api).PhysicalResourceId
        (Update-AGStage $id -StageName dev -PatchOperation @{ Op = 'replace'; Path = '/tracingEnabled'; Value = 'true' }).TracingEnabled | Should -BeTrue
        { Update-AGStage $id -StageName other } | Should -Throw '*stage*'
    }

    It 'run state machines as tests say' {
        $null = Publish-Template $template CREATE
        $arn = (Get-SFNStateMachineList).StateMachineArn
        (Get-SFNStateMachine $arn).Definition | Should -Be '{}'
        Set-FakeExecution orders -Status FAILED -ErrorName Card.Declined -Cause 'no funds' -History @{ Type = 'TaskStateEntered'; StateEnteredEventDetails = @{ Name = 'Charge' } }
        $execution = (Start-SFNExecution $arn -Name one -Input '{}').ExecutionArn
        (Get-SFNExecution $execution).Status | Should -Be RUNNING
        (Get-SFNExecution $execution).Error | Should -Be Card.Declined
        @(Get-SFNExecutionHistory $execution).Type.Value | Should -Be ExecutionStarted, TaskStateEntered, ExecutionFailed
        (Get-SFNExecutionList $arn -StatusFilter FAILED).Name | Should -Be one
        Restart-SFNExecution $execution | Should -BeOfType datetime
        Stop-SFNExecution $execution | Should -BeOfType datetime
        (Get-SFNExecution $execution).Status | Should -Be ABORTED
        (Get-Failure { Start-SFNSyncExecution $arn }).Exception.InnerException.ErrorCode | Should -Be StateMachineTypeNotSupported
    }

    It 'keep logs' {
        1..5 | ForEach-Object { Add-FakeLogEvent /aws/vendedlogs/orders "line $_" }
        @(Get-CWLFilteredLogEvent /aws/vendedlogs/orders).Count | Should -Be 2
        (Get-CWLFilteredLogEvent /aws/vendedlogs/orders).Events.Count | Should -Be 5
        (Get-CWLFilteredLogEvent /aws/vendedlogs/orders -FilterPattern '"line 3"').Events.Message | Should -Be 'line 3'
    }
}

Describe 'faults' {
    BeforeEach { Reset-FakeCloud }

    It 'strike a call by its number or its cmdlet, before or after it took effect' {
        Add-FakeFault Throttle -Number 1
        (Get-Failure { Get-CFNStack orders }).Exception.InnerException.ErrorCode | Should -Be Throttling
        { Get-CFNStack orders } | Should -Throw '*does not exist'
        $null = New-S3Bucket artifacts
        Add-FakeFault ConnectionLostBefore -Cmdlet Write-S3Object
        Add-FakeFault ConnectionLostAfter -Cmdlet Write-S3Object -Occurrence 2
        { Write-S3Object artifacts a -Content a } | Should -Throw 'An error occurred while sending the request.'
        @(Get-S3Object artifacts -Prefix '').Count | Should -Be 0
        { Write-S3Object artifacts a -Content a } | Should -Throw 'An error occurred while sending the request.'
        @(Get-S3Object artifacts -Prefix '').Count | Should -Be 1
        Add-FakeFault ExpiredToken -Cmdlet Get-STSCallerIdentity
        { Get-STSCallerIdentity } | Should -Throw '*expired'
        { Get-S3Bucket } | Should -Throw '*expired*'
    }

    It 'show in the log of calls, and leave nothing behind' {
        $before = Get-FakeCloudText
        Add-FakeFault AccessDenied -Cmdlet New-CFNStack -Always
        { New-CFNStack orders -TemplateBody $template } | Should -Throw '*not authorized to perform: cloudformation:CreateStack*'
        $call = Get-FakeCall -Changing
        $call.Cmdlet | Should -Be New-CFNStack
        $call.Parameters.TemplateBody | Should -Be $template
        Get-FakeCloudText | Should -Be $before
    }
}

Describe 'a file' {
    BeforeEach { Reset-FakeCloud }

    It 'takes the account to another process' {
        $env:SFN_FAKE_CLOUD = "$TestDrive/cloud.json"
        try {
            $null = New-CFNChangeSet -StackName orders -ChangeSetName a -ChangeSetType CREATE -TemplateBody $template -Capability CAPABILITY_NAMED_IAM
            pwsh -NoProfile -NonInteractive -Command {
                $null = Import-Module AWS.Tools.CloudFormation
                $null = 1..2 | ForEach-Object { Get-CFNChangeSet a orders }
                Start-CFNChangeSet a orders
                1..3 | ForEach-Object { (Get-CFNStack orders).StackStatus.Value }
            } | Should -Be CREATE_IN_PROGRESS, CREATE_COMPLETE, CREATE_COMPLETE
        }
        finally { $env:SFN_FAKE_CLOUD = $null }
    }
}
