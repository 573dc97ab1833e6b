# CloudFormation: stacks.

$script:AtRest = 'CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', 'IMPORT_COMPLETE', 'CREATE_FAILED', 'UPDATE_FAILED'

function Get-StackOrStop([string] $Name, [string] $Region, [string] $Message) {
    (Find-Stack $Name $Region) ?? (Stop-Operation ValidationError ($Message -f $Name))
}

# A stack as it is seen: later than it is, where reads lag.
function Get-StackView($Stack) {
    if ($script:Options.Lag -eq 0) { return $Stack }
    $seen = @($Stack.Views | Where-Object { $_.Call -le $script:Cloud.Age - $script:Options.Lag })
    if (-not $seen) { return $null }
    $view = $Stack.Clone()
    foreach ($name in @($seen[-1].Keys)) { if ($name -ne 'Call') { $view[$name] = $seen[-1][$name] } }
    $view
}

# What a change needs to begin: nothing else goes on.
function Assert-AtRest($Stack, [string[]] $Allowed = $script:AtRest) {
    if ($Stack.Status -notin $Allowed) { Stop-Operation ValidationError "Stack:$($Stack.StackId) is in $($Stack.Status) state and can not be updated." }
}

# What the request says of the stack as a whole; what it does not say stays.
function Get-StackSettings($Request, $Stack) {
    $sets = @{ Capabilities = @($Request.Capability | Where-Object { $_ }); DisableRollback = [bool] $Request.DisableRollback }
    $sets.Tags = $Request.ContainsKey('Tag') ? @($Request.Tag | ForEach-Object { @{ Key = $_.Key; Value = $_.Value } }) : $Stack.Tags
    $sets.NotificationARNs = $Request.ContainsKey('NotificationARNs') ? @($Request.NotificationARNs) : $Stack.NotificationARNs
    $sets.RoleARN = $Request.RoleARN ?? $Stack.RoleARN
    $rollback = $Request.RollbackConfiguration
    # Without a change set its members are parameters of their own.
    if (-not $rollback -and ($Request.RollbackConfiguration_RollbackTrigger -or $Request.RollbackConfiguration_MonitoringTimeInMinute)) {
        $rollback = @{ MonitoringTimeInMinutes = $Request.RollbackConfiguration_MonitoringTimeInMinute; RollbackTriggers = $Request.RollbackConfiguration_RollbackTrigger }
    }
    $sets.Rollback = $rollback ? @{ Minutes = $rollback.MonitoringTimeInMinutes; Triggers = @($rollback.RollbackTriggers | ForEach-Object { @{ Arn = $_.Arn; Type = $_.Type } }) } : $Stack.Rollback
    $sets
}

# All that an update would do: Text, ParameterValues, Sets, Changes, IsEmpty.
function Get-StackUpdate($Request, $Stack, [bool] $IsNew) {
    $text = Get-TemplateText $Request $Stack
    $template = Read-Template $text
    Assert-Capability $template $Request.Capability
    $sets = Get-StackSettings $Request $Stack
    $values = Get-ParameterValues $template $Request.Parameter ($Stack.ParameterValues)
    $old = if (-not $IsNew) { Read-Template $Stack.TemplateBody }
    $tagsDiffer = -not $IsNew -and (Get-TagText $Stack.Tags) -cne (Get-TagText $sets.Tags)
    $changes = @(Compare-Template $old $template ($IsNew ? $null : $Stack.ParameterValues) $values $tagsDiffer)
    $differs = $IsNew -or $changes -or $tagsDiffer -or -not (Test-SameNode $old.Outputs $template.Outputs) -or
        -not (Test-SameNode @($Stack.NotificationARNs) @($sets.NotificationARNs)) -or -not (Test-SameNode $Stack.Rollback $sets.Rollback)
    @{ Text = $text; ParameterValues = $values; Sets = $sets; Changes = $changes; IsEmpty = -not $differs }
}

function Get-TagText($Tags) { (@($Tags | ForEach-Object { "$($_.Key)=$($_.Value)" }) | Sort-Object -CaseSensitive) -join "`n" }

function Start-StackUpdate($Stack, $Update, [string] $Token, [bool] $IsNew, [bool] $DisableRollback) {
    $sets = $Update.Sets.Clone()
    $sets.TemplateBody = $Update.Text
    $sets.ParameterValues = $Update.ParameterValues
    $steps = @(Get-TemplateSteps $Stack $Update.Text $Update.ParameterValues $Update.Changes $sets $IsNew ($DisableRollback -or $sets.DisableRollback))
    if ($IsNew) { foreach ($name in $sets.Keys) { if ($name -ne 'Outputs') { $Stack[$name] = $sets[$name] } } }
    else { foreach ($name in 'RoleARN', 'NotificationARNs') { $Stack[$name] = $sets[$name] } }
    Start-StackWork $Stack ($IsNew ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS') $Token $steps
}

function New-IdResponse([string] $Operation, [hashtable] $Members) { New-SdkObject "CloudFormation.Model.${Operation}Response" ($Members + @{ HttpStatusCode = 200 }) }

$script:Operations['CloudFormation.CreateStack'] = {
    param($request, $region)
    $stack = Find-Stack $request.StackName $region
    if ($stack) {
        if ($request.ClientRequestToken -and $stack.Tokens[$request.ClientRequestToken] -eq 'CREATE_IN_PROGRESS') { return New-IdResponse CreateStack @{ StackId = $stack.StackId } }
        Stop-Operation AlreadyExistsException "Stack [$($request.StackName)] already exists"
    }
    $update = Get-StackUpdate $request @{ Tags = @(); NotificationARNs = @() } $true
    $stack = New-StackRecord $request.StackName $region CREATE_IN_PROGRESS
    $stack.Events.Clear()
    $stack.Protected = [bool] $request.EnableTerminationProtection
    $stack.Policy = $request.StackPolicyBody
    Start-StackUpdate $stack $update $request.ClientRequestToken $true ($request.OnFailure -eq 'DO_NOTHING')
    New-IdResponse CreateStack @{ StackId = $stack.StackId }
}

$script:Operations['CloudFormation.UpdateStack'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist'
    if ($request.ClientRequestToken -and $stack.Tokens[$request.ClientRequestToken] -eq 'UPDATE_IN_PROGRESS') { return New-IdResponse UpdateStack @{ StackId = $stack.StackId } }
    Assert-AtRest $stack
    $update = Get-StackUpdate $request $stack $false
    if ($update.IsEmpty) { Stop-Operation ValidationError 'No updates are to be performed.' }
    if ($request.StackPolicyBody) { $stack.Policy = $request.StackPolicyBody }
    Start-StackUpdate $stack $update $request.ClientRequestToken $false $false
    New-IdResponse UpdateStack @{ StackId = $stack.StackId }
}

$script:Operations['CloudFormation.DescribeStacks'] = {
    param($request, $region)
    $found = @(if ($request.StackName) { Find-Stack $request.StackName $region } else { $script:Cloud.Stacks.Values | Where-Object { $_.Region -eq $region -and $_.Status -ne 'DELETE_COMPLETE' } })
    $stacks = @(foreach ($stack in $found) {
        Step-StackWork $stack
        $view = Get-StackView $stack
        # Its name is free once it is deleted.
        if ($view -and ($view.Status -ne 'DELETE_COMPLETE' -or $request.StackName -eq $view.StackId)) { ConvertTo-SdkStack $view }
    })
    if ($request.StackName -and -not $stacks) { Stop-Operation ValidationError "Stack with id $($request.StackName) does not exist" }
    New-IdResponse DescribeStacks @{ Stacks = ConvertTo-SdkList $stacks }
}

function ConvertTo-SdkStack($Stack) {
    $declared = if ($Stack.TemplateBody) { (Read-Template $Stack.TemplateBody).Parameters }
    $model = 'CloudFormation.Model'
    New-SdkObject "$model.Stack" ([ordered]@{
        StackName = $Stack.StackName; StackId = $Stack.StackId; StackStatus = [Amazon.CloudFormation.StackStatus]::new($Stack.Status); StackStatusReason = $Stack.StatusReason
        CreationTime = ConvertTo-SdkTime $Stack.Creation; LastUpdatedTime = ConvertTo-SdkTime $Stack.Updated; DeletionTime = ConvertTo-SdkTime $Stack.Deleted
        Description = if ($Stack.TemplateBody) { (Read-Template $Stack.TemplateBody).Description }
        Parameters = ConvertTo-SdkList @(foreach ($name in $Stack.ParameterValues.Keys) {
            $parameter = [ordered]@{ ParameterKey = $name; ParameterValue = $declared[$name].NoEcho -in $true, 'true' ? '****' : $Stack.ParameterValues[$name]; ResolvedValue = $null; UsePreviousValue = $null }
            if ($declared[$name].Type -like 'AWS::SSM::*') { $parameter.ResolvedValue = $script:Cloud.Parameters[$Stack.ParameterValues[$name]].Value }
            New-SdkObject "$model.Parameter" $parameter
        })
        Outputs = ConvertTo-SdkList @(foreach ($output in $Stack.Outputs) { New-SdkObject "$model.Output" ([ordered]@{ OutputKey = $output.OutputKey; OutputValue = $output.OutputValue; Description = $output.Description; ExportName = $output.ExportName }) })
        Tags = ConvertTo-SdkList @(foreach ($tag in $Stack.Tags) { New-SdkObject "$model.Tag" ([ordered]@{ Key = $tag.Key; Value = $tag.Value }) })
        Capabilities = ConvertTo-SdkList $Stack.Capabilities
        NotificationARNs = ConvertTo-SdkList $Stack.NotificationARNs
        RoleARN = $Stack.RoleARN
        RollbackConfiguration = if ($Stack.Rollback) { New-SdkObject "$model.RollbackConfiguration" @{ MonitoringTimeInMinutes = $Stack.Rollback.Minutes; RollbackTriggers = ConvertTo-SdkList @(foreach ($trigger in $Stack.Rollback.Triggers) { New-SdkObject "$model.RollbackTrigger" @{ Arn = $trigger.Arn; Type = $trigger.Type } }) } }
        DisableRollback = $Stack.DisableRollback; EnableTerminationProtection = $Stack.Protected; ParentId = $Stack.ParentId; RootId = $Stack.ParentId; ChangeSetId = $null
    })
}

$script:Operations['CloudFormation.ListStacks'] = {
    param($request, $region)
    New-IdResponse ListStacks @{ StackSummaries = ConvertTo-SdkList @(foreach ($stack in $script:Cloud.Stacks.Values) {
        if ($stack.Region -ne $region -or ($request.StackStatusFilter -and $stack.Status -notin $request.StackStatusFilter)) { continue }
        New-SdkObject CloudFormation.Model.StackSummary ([ordered]@{ StackName = $stack.StackName; StackId = $stack.StackId; StackStatus = [Amazon.CloudFormation.StackStatus]::new($stack.Status); CreationTime = ConvertTo-SdkTime $stack.Creation; LastUpdatedTime = ConvertTo-SdkTime $stack.Updated; DeletionTime = ConvertTo-SdkTime $stack.Deleted })
    }) }
}

$script:Operations['CloudFormation.DescribeStackEvents'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist'
    Step-StackWork $stack
    $seen = @($stack.Events | Where-Object { $script:Options.Lag -eq 0 -or $_.Call -le $script:Cloud.Age - $script:Options.Lag })
    if (-not $seen -and $script:Options.Lag) { Stop-Operation ValidationError "Stack [$($request.StackName)] does not exist" }
    [array]::Reverse($seen)
    New-IdResponse DescribeStackEvents @{ StackEvents = ConvertTo-SdkList @(foreach ($event in $seen) {
        New-SdkObject CloudFormation.Model.StackEvent ([ordered]@{
            EventId = $event.EventId; StackId = $stack.StackId; StackName = $stack.StackName; LogicalResourceId = $event.LogicalId; PhysicalResourceId = $event.PhysicalId
            ResourceType = $event.Type; ResourceStatus = [Amazon.CloudFormation.ResourceStatus]::new($event.Status); ResourceStatusReason = $event.Reason
            ResourceProperties = $null; ClientRequestToken = $event.Token; Timestamp = ConvertTo-SdkTime $event.Time
        })
    }) }
}

function ConvertTo-SdkResource($Resource, $Stack, [string] $Type, [string] $TimeName) {
    $members = [ordered]@{ LogicalResourceId = $Resource.LogicalId; PhysicalResourceId = $Resource.PhysicalId ? $Resource.PhysicalId : $null; ResourceType = $Resource.Type; ResourceStatus = [Amazon.CloudFormation.ResourceStatus]::new($Resource.Status); ResourceStatusReason = $Resource.Reason }
    $members[$TimeName] = ConvertTo-SdkTime $Resource.Updated
    if ($Type -ne 'StackResourceSummary') { $members.StackName = $Stack.StackName; $members.StackId = $Stack.StackId }
    New-SdkObject "CloudFormation.Model.$Type" $members
}

$script:Operations['CloudFormation.ListStackResources'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack with id {0} does not exist'
    New-IdResponse ListStackResources @{ StackResourceSummaries = ConvertTo-SdkList @($stack.Resources.Values | ForEach-Object { ConvertTo-SdkResource $_ $stack StackResourceSummary LastUpdatedTimestamp }) }
}

$script:Operations['CloudFormation.DescribeStackResources'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack with id {0} does not exist'
    $some = @($stack.Resources.Values | Where-Object { -not $request.LogicalResourceId -or $_.LogicalId -eq $request.LogicalResourceId } | Select-Object -First 100)
    New-IdResponse DescribeStackResources @{ StackResources = ConvertTo-SdkList @($some | ForEach-Object { ConvertTo-SdkResource $_ $stack StackResource Timestamp }) }
}

$script:Operations['CloudFormation.DescribeStackResource'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region "Stack '{0}' does not exist"
    $resource = $stack.Resources[$request.LogicalResourceId] ?? (Stop-Operation ValidationError "Resource $($request.LogicalResourceId) does not exist for stack $($request.StackName)")
    New-IdResponse DescribeStackResource @{ StackResourceDetail = ConvertTo-SdkResource $resource $stack StackResourceDetail LastUpdatedTimestamp }
}

$script:Operations['CloudFormation.GetTemplate'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack with id {0} does not exist'
    $text = if ($request.ChangeSetName) { @(Get-ChangeSetOrStop $request $region)[0].Update.Text } else { $stack.TemplateBody }
    if (-not $text) { Stop-Operation ValidationError "GetTemplate cannot be called on $($stack.Status) stacks." }
    New-IdResponse GetTemplate @{ TemplateBody = $text; StagesAvailable = @('Original', 'Processed') }
}

$script:Operations['CloudFormation.ValidateTemplate'] = {
    param($request, $region)
    $template = Read-Template (Get-TemplateText $request $null)
    New-IdResponse ValidateTemplate @{ Description = $template.Description; Capabilities = ConvertTo-SdkList @(if ($template.Resources.Values | Where-Object { $_.Type -like 'AWS::IAM::*' }) { 'CAPABILITY_NAMED_IAM' }); Parameters = ConvertTo-SdkList @($template.Parameters.Keys | ForEach-Object { New-SdkObject CloudFormation.Model.TemplateParameter @{ ParameterKey = $_ } }) }
}

$script:Operations['CloudFormation.DeleteStack'] = {
    param($request, $region)
    $stack = Find-Stack $request.StackName $region
    # What is not there needs no deleting.
    if (-not $stack -or $stack.Status -in 'DELETE_IN_PROGRESS', 'DELETE_COMPLETE') { return }
    if ($stack.Protected) { Stop-Operation ValidationError "Stack [$($stack.StackName)] cannot be deleted while TerminationProtection is enabled" }
    if ($request.RetainResource -and $stack.Status -ne 'DELETE_FAILED') { Stop-Operation ValidationError 'Invalid operation on stack. Specify RetainResources only when stack status is DELETE_FAILED' }
    if ($stack.Status -like '*_IN_PROGRESS' -and $stack.Status -notin 'REVIEW_IN_PROGRESS', 'CREATE_IN_PROGRESS') { Stop-Operation ValidationError "Stack [$($stack.StackName)] cannot be deleted while in status $($stack.Status)" }
    Start-StackWork $stack DELETE_IN_PROGRESS $request.ClientRequestToken @(Get-RemovalSteps $stack $request.RetainResource)
}

$script:Operations['CloudFormation.CancelUpdateStack'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist'
    if ($stack.Status -ne 'UPDATE_IN_PROGRESS') { Stop-Operation ValidationError "CancelUpdateStack cannot be called from current stack status" }
    Set-StackStatus $stack UPDATE_ROLLBACK_IN_PROGRESS 'User Initiated'
    $stack.Work.Steps = @((New-StackStep UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS ''), (New-StackStep UPDATE_ROLLBACK_COMPLETE '' @{ Restores = $true }))
    $stack.Work.At = 0
}

$script:Operations['CloudFormation.ContinueUpdateRollback'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist'
    if ($stack.Status -ne 'UPDATE_ROLLBACK_FAILED') { Stop-Operation ValidationError "Stack:$($stack.StackId) is in $($stack.Status) state and can not continue to roll back." }
    Start-StackWork $stack UPDATE_ROLLBACK_IN_PROGRESS $request.ClientRequestToken @((New-StackStep UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS ''), (New-StackStep UPDATE_ROLLBACK_COMPLETE ''))
}

$script:Operations['CloudFormation.UpdateTerminationProtection'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist'
    $stack.Protected = [bool] $request.EnableTerminationProtection
    New-IdResponse UpdateTerminationProtection @{ StackId = $stack.StackId }
}

$script:Operations['CloudFormation.SetStackPolicy'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist'
    try { [System.Text.Json.JsonDocument]::Parse($request.StackPolicyBody).Dispose() } catch { Stop-Operation ValidationError 'Error validating stack policy: Invalid stack policy' }
    $stack.Policy = $request.StackPolicyBody
}

$script:Operations['CloudFormation.GetStackPolicy'] = {
    param($request, $region)
    $stack = Get-StackOrStop $request.StackName $region 'Stack [{0}] does not exist'
    New-IdResponse GetStackPolicy @{ StackPolicyBody = $stack.Policy }
}

$script:Operations['CloudFormation.ListExports'] = {
    param($request, $region)
    New-IdResponse ListExports @{ Exports = ConvertTo-SdkList @(foreach ($stack in $script:Cloud.Stacks.Values) {
        if ($stack.Region -eq $region -and $stack.Status -ne 'DELETE_COMPLETE') { foreach ($output in $stack.Outputs) { if ($output.ExportName) { New-SdkObject CloudFormation.Model.Export @{ ExportingStackId = $stack.StackId; Name = $output.ExportName; Value = $output.OutputValue } } } }
    }) }
}

$script:Operations['CloudFormation.TestStack'] = {
    param($request, $region)
    $stack = Find-Stack $request.StackName $region
    $null -ne $stack -and $stack.Status -in ($request.Status ?? @('CREATE_COMPLETE', 'UPDATE_COMPLETE', 'ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE'))
}
