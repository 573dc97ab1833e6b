# The work of CloudFormation on a stack: all its events are written down when it begins, and happen a few at each look
# at the stack.

function Find-Stack([string] $Name, [string] $Region) {
    if ($script:Cloud.Stacks.Contains($Name)) { return $script:Cloud.Stacks[$Name] }
    # A deleted stack is found by its id only.
    foreach ($stack in $script:Cloud.Stacks.Values) {
        if ($stack.StackName -ceq $Name -and $stack.Status -ne 'DELETE_COMPLETE' -and (-not $Region -or $stack.Region -eq $Region)) { return $stack }
    }
}

function New-StackRecord([string] $Name, [string] $Region, [string] $Status) {
    $stack = @{
        StackId = "arn:aws:cloudformation:${Region}:$($script:AccountId):stack/$Name/$(New-FakeId)"; StackName = $Name; Region = $Region
        Status = $null; StatusReason = $null; Creation = Get-FakeTime; Updated = $null; Deleted = $null
        TemplateBody = $null; ParameterValues = [ordered]@{}; Tags = @(); NotificationARNs = @(); RoleARN = $null; Capabilities = @(); Rollback = $null
        DisableRollback = $false; Protected = $false; Policy = $null; Outputs = @(); Resources = [ordered]@{}
        Events = [System.Collections.Generic.List[object]]::new(); ChangeSets = [ordered]@{}; Views = [System.Collections.Generic.List[object]]::new()
        Work = $null; Tokens = @{}; ParentId = $null; Token = $null
    }
    $script:Cloud.Stacks[$stack.StackId] = $stack
    Set-StackStatus $stack $Status
    $stack
}

# The stack's own events are those whose physical id is the stack's.
function Set-StackStatus($Stack, [string] $Status, [string] $Reason) {
    $Stack.Status = $Status
    $Stack.StatusReason = $Reason ? $Reason : $null
    if ($Status -eq 'DELETE_COMPLETE') { $Stack.Deleted = $script:Cloud.Time }
    Add-StackEvent $Stack $Stack.StackName AWS::CloudFormation::Stack $Stack.StackId $Status $Reason
    $Stack.Views.Add(@{ Call = $script:Cloud.Age; Status = $Stack.Status; StatusReason = $Stack.StatusReason; Outputs = $Stack.Outputs; Tags = $Stack.Tags; ParameterValues = $Stack.ParameterValues; Updated = $Stack.Updated })
}

function Add-StackEvent($Stack, [string] $LogicalId, [string] $Type, [string] $PhysicalId, [string] $Status, [string] $Reason) {
    $Stack.Events.Add(@{
        EventId = $LogicalId -ceq $Stack.StackName ? (New-FakeId) : "$LogicalId-$Status-$(New-FakeId)"; LogicalId = $LogicalId; Type = $Type
        PhysicalId = $PhysicalId; Status = $Status; Reason = $Reason ? $Reason : $null; Token = $Stack.Token; Time = Get-FakeTime; Call = $script:Cloud.Age
    })
}

# Begins: the first event is there at once.
function Start-StackWork($Stack, [string] $Status, [string] $Token, $Steps) {
    $Stack.Token = $Token ? $Token : $null
    if ($Token) { $Stack.Tokens[$Token] = $Status }
    if ($Status -eq 'UPDATE_IN_PROGRESS') { $Stack.Updated = $script:Cloud.Time }
    $before = [ordered]@{}
    foreach ($id in $Stack.Resources.Keys) { $before[$id] = $Stack.Resources[$id].Clone() }
    Set-StackStatus $Stack $Status 'User Initiated'
    $Stack.Work = @{ Steps = @($Steps); At = 0; Ticks = 0; Before = $before }
}

# A look at a stack lets its work go on.
function Step-StackWork($Stack) {
    $work = $Stack.Work
    if (-not $work) { return }
    $work.Ticks++
    $until = [int] [math]::Ceiling($work.Steps.Count * [math]::Min(1, $work.Ticks / [math]::Max(1, $script:Options.Ticks)))
    for (; $work.At -lt $until; $work.At++) { Invoke-WorkStep $Stack $work.Steps[$work.At] }
    if ($work.At -ge $work.Steps.Count) { $Stack.Work = $null }
}

# Lets the work of all stacks end.
function Complete-FakeWork { foreach ($stack in @($script:Cloud.Stacks.Values)) { while ($stack.Work) { Step-StackWork $stack } } }

function Invoke-WorkStep($Stack, $Step) {
    if (-not $Step.LogicalId) {
        foreach ($name in $Step.Sets?.Keys) { $Stack[$name] = $Step.Sets[$name] }
        if ($Step.Restores) { $Stack.Resources = $Stack.Work.Before }
        Set-StackStatus $Stack $Step.Status $Step.Reason
        return
    }
    $id = $Step.LogicalId
    $resource = $Stack.Resources[$id]
    if (-not $Step.IsOld) {
        if (-not $resource) { $resource = $Stack.Resources[$id] = @{ LogicalId = $id; Type = $Step.Type; PhysicalId = ''; Properties = @{} } }
        $resource.Status = $Step.Status
        $resource.Reason = $Step.Reason
        $resource.Updated = $script:Cloud.Time
        if ($Step.PhysicalId) { $resource.PhysicalId = $Step.PhysicalId }
        if ($Step.Properties) { $resource.Properties = $Step.Properties }
    }
    Add-StackEvent $Stack $id $Step.Type $Step.PhysicalId $Step.Status $Step.Reason
    if ($Step.Adds) { Add-Thing $Step.Type $resource $Stack }
    if ($Step.Removes) { Remove-Thing $Step.Type $Step.PhysicalId }
    if ($Step.Forgets) { $Stack.Resources.Remove($id) }
}

function New-Step([string] $LogicalId, [string] $Type, [string] $PhysicalId, [string] $Status, [string] $Reason, [hashtable] $More = @{}) {
    @{ LogicalId = $LogicalId; Type = $Type; PhysicalId = $PhysicalId; Status = $Status; Reason = $Reason ? $Reason : $null } + $More
}

function New-StackStep([string] $Status, [string] $Reason, [hashtable] $More = @{}) { @{ Status = $Status; Reason = $Reason } + $More }

# The steps that bring a stack to a template, or back when something fails.
function Get-TemplateSteps($Stack, [string] $Text, $Values, $Changes, [hashtable] $Sets, [bool] $IsNew, [bool] $DisableRollback) {
    $template = Read-Template $Text
    $physical = @{}
    foreach ($id in $Stack.Resources.Keys) { $physical[$id] = $Stack.Resources[$id].PhysicalId }
    $scope = @{ Parameters = Resolve-StoredValues $template $Values; Physical = $physical; Resources = $template.Resources; Conditions = $template.Conditions; Mappings = $template.Mappings; Stack = $Stack }
    $work = $IsNew ? 'CREATE' : 'UPDATE'
    $made = [System.Collections.Generic.List[object]]::new()
    $todo = @($Changes | Where-Object { $_.Action -ne 'Remove' })
    $failed = $null
    for ($i = 0; $i -lt $todo.Count; $i++) {
        $change = $todo[$i]
        $id = $change.LogicalId
        $isAdded = $change.Action -eq 'Add'
        $isReplaced = $change.Replacement -eq 'True'
        $verb = $isAdded ? 'CREATE' : 'UPDATE'
        $before = $physical[$id]
        $properties = Resolve-Expression ($template.Resources[$id].Properties ?? @{}) $scope
        New-Step $id $change.Type $before "${verb}_IN_PROGRESS" ($isReplaced ? 'Requested update requires the creation of a new physical resource; hence creating one.' : '')
        $made.Add(@{ Id = $id; Type = $change.Type; IsAdded = $isAdded; IsReplaced = $isReplaced; Before = $before; Physical = $before; Policy = $template.Resources[$id].DeletionPolicy })
        $reason = $script:Failures[$id] ?? (Find-BrokenCode $change.Type $properties)
        if ($reason) {
            $failed = $change
            $next = @($todo | Select-Object -Skip ($i + 1) | Where-Object { $id -notin (Find-Reference $template.Resources[$_.LogicalId]) })[0]
            if ($next) {
                $other = $next.Action -eq 'Add' ? 'CREATE' : 'UPDATE'
                New-Step $next.LogicalId $next.Type $physical[$next.LogicalId] "${other}_IN_PROGRESS" ''
            }
            New-Step $id $change.Type $before "${verb}_FAILED" $reason
            if ($next) {
                New-Step $next.LogicalId $next.Type $physical[$next.LogicalId] "${other}_FAILED" "Resource $($other -eq 'CREATE' ? 'creation' : 'update') cancelled"
                $made.Add(@{ Id = $next.LogicalId; Type = $next.Type; IsAdded = $next.Action -eq 'Add'; IsReplaced = $false; Before = $physical[$next.LogicalId]; Physical = $physical[$next.LogicalId] })
            }
            break
        }
        if ($isAdded -or $isReplaced) {
            $physical[$id] = New-PhysicalId $change.Type $id $properties $Stack
            New-Step $id $change.Type $physical[$id] "${verb}_IN_PROGRESS" 'Resource creation Initiated'
        }
        $made[-1].Physical = $physical[$id]
        New-Step $id $change.Type $physical[$id] "${verb}_COMPLETE" '' @{ Properties = $properties; Adds = $isAdded -or $isReplaced }
    }
    if ($failed) {
        $verb = $failed.Action -eq 'Add' ? 'create' : 'update'
        Get-RollbackSteps $Stack $made "The following resource(s) failed to ${verb}: [$($failed.LogicalId)]. " $IsNew $DisableRollback
        return
    }
    $Sets.Outputs = @(Get-OutputValues $template $scope)
    if (-not $IsNew) {
        New-StackStep UPDATE_COMPLETE_CLEANUP_IN_PROGRESS '' @{ Sets = $Sets }
        foreach ($item in $made) { if ($item.IsReplaced) { Get-DeleteSteps $item.Id $item.Type $item.Before $template.Resources[$item.Id].UpdateReplacePolicy -IsOld } }
        $old = Read-Template $Stack.TemplateBody
        foreach ($change in $Changes) { if ($change.Action -eq 'Remove') { Get-DeleteSteps $change.LogicalId $change.Type $physical[$change.LogicalId] $old.Resources[$change.LogicalId].DeletionPolicy } }
    }
    New-StackStep "${work}_COMPLETE" '' @{ Sets = $Sets }
}

# What was made goes, what was changed is put back.
function Get-RollbackSteps($Stack, $Made, [string] $Why, [bool] $IsNew, [bool] $DisableRollback) {
    $prefix = $IsNew ? '' : 'UPDATE_'
    if ($DisableRollback) { New-StackStep ($IsNew ? 'CREATE_FAILED' : 'UPDATE_FAILED') $Why; return }
    New-StackStep "${prefix}ROLLBACK_IN_PROGRESS" ($IsNew ? "${Why}Rollback requested by user." : $Why)
    foreach ($item in $Made) {
        if ($item.IsAdded) { continue }
        $reason = $script:Failures["$($item.Id):rollback"]
        New-Step $item.Id $item.Type $item.Before UPDATE_IN_PROGRESS ''
        if ($reason) {
            New-Step $item.Id $item.Type $item.Before UPDATE_FAILED $reason
            New-StackStep UPDATE_ROLLBACK_FAILED "The following resource(s) failed to update: [$($item.Id)]. "
            return
        }
        New-Step $item.Id $item.Type $item.Before UPDATE_COMPLETE ''
    }
    if (-not $IsNew) { New-StackStep UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS '' }
    foreach ($item in $Made) {
        if (-not $item.IsAdded -and -not $item.IsReplaced) { continue }
        $reason = $script:Failures["$($item.Id):rollback"]
        if ($reason) {
            New-Step $item.Id $item.Type $item.Physical DELETE_IN_PROGRESS ''
            New-Step $item.Id $item.Type $item.Physical DELETE_FAILED $reason
            New-StackStep "${prefix}ROLLBACK_FAILED" "The following resource(s) failed to delete: [$($item.Id)]. "
            return
        }
        Get-DeleteSteps $item.Id $item.Type $item.Physical $item.Policy -IsOld:$item.IsReplaced
    }
    New-StackStep "${prefix}ROLLBACK_COMPLETE" '' @{ Restores = -not $IsNew }
}

function Get-DeleteSteps([string] $Id, [string] $Type, [string] $PhysicalId, [string] $Policy, [switch] $IsOld) {
    if ($Policy -eq 'Retain') { New-Step $Id $Type $PhysicalId DELETE_SKIPPED '' @{ Forgets = -not $IsOld; IsOld = [bool] $IsOld }; return }
    New-Step $Id $Type $PhysicalId DELETE_IN_PROGRESS '' @{ IsOld = [bool] $IsOld }
    $reason = $script:Failures[$Id] ?? (Find-FullBucket $Type $PhysicalId)
    if ($reason) { New-Step $Id $Type $PhysicalId DELETE_FAILED $reason @{ IsOld = [bool] $IsOld } }
    else { New-Step $Id $Type $PhysicalId DELETE_COMPLETE '' @{ Removes = $true; Forgets = -not $IsOld; IsOld = [bool] $IsOld } }
}

# The steps that delete a stack, the resources in the order opposite to that in which they were made.
function Get-RemovalSteps($Stack, [string[]] $Retained) {
    $template = if ($Stack.TemplateBody) { Read-Template $Stack.TemplateBody }
    $order = @(if ($template) { Get-ResourceOrder $template }) + @($Stack.Resources.Keys) | Select-Object -Unique | Where-Object { $Stack.Resources.Contains($_) }
    [array]::Reverse(($order = @($order)))
    $steps = @(foreach ($id in $order) {
        $resource = $Stack.Resources[$id]
        Get-DeleteSteps $id $resource.Type $resource.PhysicalId ($id -in $Retained ? 'Retain' : $template.Resources.$id.DeletionPolicy)
    })
    $steps
    $failed = @($steps | Where-Object { $_.Status -eq 'DELETE_FAILED' } | ForEach-Object LogicalId)
    $failed ? (New-StackStep DELETE_FAILED "The following resource(s) failed to delete: [$($failed -join ', ')]. ") : (New-StackStep DELETE_COMPLETE '')
}

# The code of functions and layers is copied when they are made.
function Find-BrokenCode([string] $Type, $Properties) {
    $code = switch ($Type) { 'AWS::Lambda::Function' { $Properties.Code } 'AWS::Lambda::LayerVersion' { $Properties.Content } }
    if (-not $code.S3Bucket) { return }
    $bucket = $script:Cloud.Buckets[[string] $code.S3Bucket]
    $problem = if (-not $bucket) { 'S3 Error Code: NoSuchBucket. S3 Error Message: The specified bucket does not exist' }
    elseif (-not $bucket.Objects.Contains([string] $code.S3Key)) { 'S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist.' }
    if ($problem) { "Resource handler returned message: `"Error occurred while GetObject. $problem (Service: Lambda, Status Code: 400, Request ID: $(New-FakeId))`" (RequestToken: $(New-FakeId), HandlerErrorCode: InvalidRequest)" }
}

function Find-FullBucket([string] $Type, [string] $Name) {
    if ($Type -eq 'AWS::S3::Bucket' -and $script:Cloud.Buckets[$Name].Objects.Count -gt 0) {
        "Resource handler returned message: `"The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Request ID: $(New-FakeSuffix))`" (RequestToken: $(New-FakeId), HandlerErrorCode: GeneralServiceException)"
    }
}

function Get-OutputValues($Template, $Scope) {
    foreach ($key in $Template.Outputs.Keys ?? @()) {
        $output = $Template.Outputs[$key]
        if ($output.Condition -and -not (Test-Condition $output.Condition $Scope)) { continue }
        @{ OutputKey = $key; OutputValue = [string] (Resolve-Expression $output.Value $Scope); Description = $output.Description; ExportName = if ($output.Export) { [string] (Resolve-Expression $output.Export.Name $Scope) } }
    }
}

function Resolve-StoredValues($Template, $Values) {
    $resolved = [ordered]@{}
    foreach ($name in $Values.Keys) {
        $isStored = $Template.Parameters[$name].Type -like 'AWS::SSM::Parameter::Value*'
        $resolved[$name] = $isStored ? $script:Cloud.Parameters[$Values[$name]].Value : $Values[$name]
    }
    $resolved
}

# As much of a nested stack as those see who follow its parent.
function Add-NestedStack($Resource, $Parent) {
    $name = $Resource.PhysicalId.Split('/')[1]
    $nested = New-StackRecord $name $Parent.Region CREATE_IN_PROGRESS
    $script:Cloud.Stacks.Remove($nested.StackId)
    $nested.StackId = $Resource.PhysicalId
    $nested.ParentId = $Parent.StackId
    $nested.Events.Clear()
    $script:Cloud.Stacks[$nested.StackId] = $nested
    Set-StackStatus $nested CREATE_IN_PROGRESS
    Set-StackStatus $nested CREATE_COMPLETE
}
