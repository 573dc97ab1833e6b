# CloudFormation: change sets.

function Find-ChangeSet($Request, [string] $Region) {
    $name = $Request.ChangeSetName
    $stacks = if ($Request.StackName) { Get-StackOrStop $Request.StackName $Region 'Stack [{0}] does not exist' } else { $script:Cloud.Stacks.Values }
    foreach ($stack in $stacks) {
        foreach ($changeSet in @($stack.ChangeSets.Values)) {
            if ($changeSet.ChangeSetId -ceq $name -or ($Request.StackName -and $changeSet.Name -ceq $name)) { return $changeSet, $stack }
        }
    }
}

function Get-ChangeSetOrStop($Request, [string] $Region) {
    (Find-ChangeSet $Request $Region) ?? (Stop-Operation ChangeSetNotFound "ChangeSet [$($Request.ChangeSetName)] does not exist" 404)
}

$script:Operations['CloudFormation.CreateChangeSet'] = {
    param($request, $region)
    if ($request.ChangeSetName -cnotmatch '^[a-zA-Z][-a-zA-Z0-9]{0,127}$') {
        Stop-Operation ValidationError "1 validation error detected: Value '$($request.ChangeSetName)' at 'changeSetName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*"
    }
    $stack = Find-Stack $request.StackName $region
    $isNew = $request.ChangeSetType -eq 'CREATE'
    if (-not $isNew) { $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist' }
    $before = if ($stack) { $stack.ChangeSets.Values | Where-Object { $_.Name -ceq $request.ChangeSetName -and $_.ExecutionStatus -ne 'EXECUTE_COMPLETE' } }
    if ($before) {
        # The same request once more: its first answer was lost.
        if ($request.ClientToken -and $before.Token -eq $request.ClientToken) { return New-IdResponse CreateChangeSet @{ Id = $before.ChangeSetId; StackId = $stack.StackId } }
        Stop-Operation AlreadyExistsException "ChangeSet $($request.ChangeSetName) cannot be created due to a mismatch with existing attribute ChangeSetName"
    }
    if ($isNew -and $stack -and $stack.Status -ne 'REVIEW_IN_PROGRESS') { Stop-Operation ValidationError "Stack [$($request.StackName)] already exists and cannot be created again with the changeSet [$($request.ChangeSetName)]." }
    if (-not $isNew) { Assert-AtRest $stack }
    $update = Get-StackUpdate $request ($stack ?? @{ Tags = @(); NotificationARNs = @() }) $isNew
    if (-not $stack) { $stack = New-StackRecord $request.StackName $region REVIEW_IN_PROGRESS }
    $id = "arn:aws:cloudformation:${region}:$($script:AccountId):changeSet/$($request.ChangeSetName)/$(New-FakeId)"
    $stack.ChangeSets[$id] = @{
        ChangeSetId = $id; Name = $request.ChangeSetName; Token = $request.ClientToken; Description = $request.Description; Creation = Get-FakeTime; Call = $script:Cloud.Age
        Update = $update; IsNew = $isNew; Looks = 0; ExecutionStatus = $update.IsEmpty ? 'UNAVAILABLE' : 'AVAILABLE'
    }
    New-IdResponse CreateChangeSet @{ Id = $id; StackId = $stack.StackId }
}

# It is made while people look.
function Get-ChangeSetStatus($ChangeSet) {
    if ($ChangeSet.Looks -eq 0) { 'CREATE_PENDING' }
    elseif ($ChangeSet.Looks -le $script:Options.ChangeSetTicks) { 'CREATE_IN_PROGRESS' }
    elseif ($ChangeSet.Update.IsEmpty) { 'FAILED' }
    else { 'CREATE_COMPLETE' }
}

$script:Operations['CloudFormation.DescribeChangeSet'] = {
    param($request, $region)
    $changeSet, $stack = Get-ChangeSetOrStop $request $region
    if ($changeSet.Call -gt $script:Cloud.Age - $script:Options.Lag -and $script:Options.Lag) { Stop-Operation ChangeSetNotFound "ChangeSet [$($request.ChangeSetName)] does not exist" 404 }
    $changeSet.Looks++
    $status = Get-ChangeSetStatus $changeSet
    $isReady = $status -in 'CREATE_COMPLETE', 'FAILED'
    $update = $changeSet.Update
    New-IdResponse DescribeChangeSet ([ordered]@{
        ChangeSetName = $changeSet.Name; ChangeSetId = $changeSet.ChangeSetId; StackId = $stack.StackId; StackName = $stack.StackName; Description = $changeSet.Description
        Status = [Amazon.CloudFormation.ChangeSetStatus]::new($status); ExecutionStatus = [Amazon.CloudFormation.ExecutionStatus]::new($isReady ? $changeSet.ExecutionStatus : 'UNAVAILABLE')
        StatusReason = $status -eq 'FAILED' ? "The submitted information didn't contain changes. Submit different information to create a change set." : $null
        CreationTime = ConvertTo-SdkTime $changeSet.Creation
        Parameters = ConvertTo-SdkList @(foreach ($name in $update.ParameterValues.Keys) { New-SdkObject CloudFormation.Model.Parameter @{ ParameterKey = $name; ParameterValue = (Read-Template $update.Text).Parameters[$name].NoEcho -in $true, 'true' ? '****' : $update.ParameterValues[$name] } })
        Capabilities = ConvertTo-SdkList $update.Sets.Capabilities; NotificationARNs = ConvertTo-SdkList $update.Sets.NotificationARNs
        Tags = ConvertTo-SdkList @(foreach ($tag in $update.Sets.Tags) { New-SdkObject CloudFormation.Model.Tag ([ordered]@{ Key = $tag.Key; Value = $tag.Value }) })
        Changes = ConvertTo-SdkList @(if ($status -eq 'CREATE_COMPLETE') { foreach ($change in $update.Changes) { ConvertTo-SdkChange $change $stack } })
        NextToken = $null
    })
}

function ConvertTo-SdkChange($Change, $Stack) {
    $model = 'CloudFormation.Model'
    $namespace = 'Amazon.CloudFormation'
    New-SdkObject "$model.Change" ([ordered]@{
        Type = [Amazon.CloudFormation.ChangeType]::new('Resource'); HookInvocationCount = $null
        ResourceChange = New-SdkObject "$model.ResourceChange" ([ordered]@{
            Action = [Amazon.CloudFormation.ChangeAction]::new($Change.Action); LogicalResourceId = $Change.LogicalId; PhysicalResourceId = $Stack.Resources[$Change.LogicalId].PhysicalId
            ResourceType = $Change.Type; Replacement = if ($Change.Replacement) { [Amazon.CloudFormation.Replacement]::new($Change.Replacement) }
            Scope = ConvertTo-SdkList @($Change.Scope | ForEach-Object { [Amazon.CloudFormation.ResourceAttribute]::new($_) })
            Details = ConvertTo-SdkList @(foreach ($detail in $Change.Details) {
                New-SdkObject "$model.ResourceChangeDetail" ([ordered]@{
                    Target = New-SdkObject "$model.ResourceTargetDefinition" ([ordered]@{ Attribute = [Amazon.CloudFormation.ResourceAttribute]::new($detail.Attribute); Name = $detail.Name; RequiresRecreation = [Amazon.CloudFormation.RequiresRecreation]::new($detail.Recreation) })
                    Evaluation = [Amazon.CloudFormation.EvaluationType]::new($detail.Evaluation); ChangeSource = [Amazon.CloudFormation.ChangeSource]::new($detail.Source); CausingEntity = $detail.Cause ? $detail.Cause : $null
                })
            })
        })
    })
}

$script:Operations['CloudFormation.ListChangeSets'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist'
    New-IdResponse ListChangeSets @{ Summaries = ConvertTo-SdkList @(foreach ($changeSet in $stack.ChangeSets.Values) {
        if ($changeSet.ExecutionStatus -eq 'EXECUTE_COMPLETE') { continue }
        New-SdkObject CloudFormation.Model.ChangeSetSummary ([ordered]@{ ChangeSetName = $changeSet.Name; ChangeSetId = $changeSet.ChangeSetId; StackId = $stack.StackId; StackName = $stack.StackName; Status = [Amazon.CloudFormation.ChangeSetStatus]::new((Get-ChangeSetStatus $changeSet)); ExecutionStatus = [Amazon.CloudFormation.ExecutionStatus]::new($changeSet.ExecutionStatus); CreationTime = ConvertTo-SdkTime $changeSet.Creation; Description = $changeSet.Description })
    }) }
}

$script:Operations['CloudFormation.ExecuteChangeSet'] = {
    param($request, $region)
    $changeSet, $stack = Get-ChangeSetOrStop $request $region
    if ($request.ClientRequestToken -and $stack.Tokens.ContainsKey($request.ClientRequestToken)) { return }
    $status = Get-ChangeSetStatus $changeSet
    if ($status -ne 'CREATE_COMPLETE') { Stop-Operation InvalidChangeSetStatus "ChangeSet [$($changeSet.ChangeSetId)] cannot be executed in its current status of [$status]" }
    if ($changeSet.ExecutionStatus -ne 'AVAILABLE') { Stop-Operation InvalidChangeSetStatus "ChangeSet [$($changeSet.ChangeSetId)] cannot be executed in its current execution status of [$($changeSet.ExecutionStatus)]" }
    if ($changeSet.IsNew) { Assert-AtRest $stack REVIEW_IN_PROGRESS } else { Assert-AtRest $stack }
    Start-StackUpdate $stack $changeSet.Update $request.ClientRequestToken $changeSet.IsNew ([bool] $request.DisableRollback)
    # The others were made for a stack that is no more.
    foreach ($id in @($stack.ChangeSets.Keys)) { if ($id -ne $changeSet.ChangeSetId) { $stack.ChangeSets.Remove($id) } }
    $changeSet.ExecutionStatus = 'EXECUTE_COMPLETE'
}

$script:Operations['CloudFormation.DeleteChangeSet'] = {
    param($request, $region)
    $changeSet, $stack = Find-ChangeSet $request $region
    if (-not $changeSet -or $changeSet.ExecutionStatus -eq 'EXECUTE_COMPLETE') { return }
    $stack.ChangeSets.Remove($changeSet.ChangeSetId)
}
