# What becomes of each resource when a template takes the place of another.

$script:Attributes = 'Properties', 'Metadata', 'DeletionPolicy', 'UpdateReplacePolicy', 'CreationPolicy', 'UpdatePolicy'

function ConvertTo-NodeText($Node) { $null -eq $Node ? '' : (ConvertTo-Json $Node -Depth 64 -Compress) }

# Order in objects does not count.
function Test-SameNode($Left, $Right) {
    $a = ConvertTo-NodeText $Left
    $b = ConvertTo-NodeText $Right
    $a -ceq $b -or ($a -and $b -and [System.Text.Json.Nodes.JsonNode]::DeepEquals([System.Text.Json.Nodes.JsonNode]::Parse($a), [System.Text.Json.Nodes.JsonNode]::Parse($b)))
}

# Each with Action, LogicalId, Type, Replacement, Scope and Details.
function Compare-Template($Old, $New, $OldValues, $NewValues, [bool] $TagsDiffer) {
    $oldResources = $Old ? $Old.Resources : @{}
    $changed = @($NewValues.Keys | Where-Object { $OldValues -and $OldValues[$_] -cne $NewValues[$_] })
    $changes = [ordered]@{}
    foreach ($id in Get-ResourceOrder $New) {
        $resource = $New.Resources[$id]
        if (-not (Test-Included $resource $New $NewValues)) { continue }
        if (-not $oldResources.Contains($id) -or -not (Test-Included $oldResources[$id] $Old $OldValues)) {
            $changes[$id] = @{ Action = 'Add'; LogicalId = $id; Type = $resource.Type; Details = @(); Scope = @() }
            continue
        }
        $details = @(Compare-Resource $oldResources[$id] $resource $changed)
        if ($TagsDiffer) { $details += New-ChangeDetail Tags $null Never DirectModification }
        if ($details) { $changes[$id] = New-Modification $id $resource $details }
    }
    # A resource that refers to one that is replaced changes with it.
    do {
        $replaced = @($changes.Values | Where-Object { $_.Replacement -eq 'True' } | ForEach-Object LogicalId)
        $more = 0
        foreach ($id in $New.Resources.Keys) {
            if ($changes.Contains($id)) { continue }
            $details = @(foreach ($name in $New.Resources[$id].Properties.Keys ?? @()) {
                $cause = @(Find-Reference @{ $name = $New.Resources[$id].Properties[$name] } | Where-Object { $_ -in $replaced })[0]
                if ($cause) { New-ChangeDetail Properties $name (Get-Recreation $New.Resources[$id].Type $name -Conditional) ResourceReference $cause Dynamic }
            })
            if ($details) { $changes[$id] = New-Modification $id $New.Resources[$id] $details; $more++ }
        }
    } while ($more)
    foreach ($id in $oldResources.Keys) {
        if (-not $New.Resources.Contains($id) -or -not (Test-Included $New.Resources[$id] $New $NewValues)) {
            if (Test-Included $oldResources[$id] $Old $OldValues) { $changes[$id] = @{ Action = 'Remove'; LogicalId = $id; Type = $oldResources[$id].Type; Details = @(); Scope = @() } }
        }
    }
    $changes.Values
}

function Test-Included($Resource, $Template, $Values) {
    -not $Resource.Condition -or (Test-Condition $Resource.Condition @{ Conditions = $Template.Conditions; Parameters = $Values; Physical = @{}; Stack = @{}; Mappings = $Template.Mappings })
}

function Compare-Resource($Old, $New, $ChangedParameters) {
    foreach ($attribute in $script:Attributes) {
        if ($attribute -ne 'Properties') {
            if (-not (Test-SameNode $Old[$attribute] $New[$attribute])) { New-ChangeDetail $attribute $null Never DirectModification }
            continue
        }
        $before = $Old.Properties ?? @{}
        $after = $New.Properties ?? @{}
        foreach ($name in @($before.Keys) + @($after.Keys | Where-Object { -not $before.Contains($_) })) {
            $recreation = Get-Recreation $New.Type $name
            $attributeName, $shown = $name -eq 'Tags' ? @('Tags', $null) : @('Properties', $name)
            if (-not (Test-SameNode $before[$name] $after[$name])) { New-ChangeDetail $attributeName $shown $recreation DirectModification }
            elseif ($ChangedParameters) {
                $cause = @(Find-Reference @{ $name = $after[$name] } | Where-Object { $_ -in $ChangedParameters })[0]
                if ($cause) { New-ChangeDetail $attributeName $shown $recreation ParameterReference $cause }
            }
        }
    }
    if ($Old.Type -ne $New.Type) { New-ChangeDetail Properties Type Always DirectModification }
}

function Get-Recreation([string] $Type, [string] $Property, [switch] $Conditional) {
    if ($Property -notin ($script:ResourceTypes[$Type] ?? $script:UnknownType).Immutable) { return 'Never' }
    $Conditional ? 'Conditionally' : 'Always'
}

function New-ChangeDetail([string] $Attribute, $Name, [string] $Recreation, [string] $Source, [string] $Cause, [string] $Evaluation = 'Static') {
    @{ Attribute = $Attribute; Name = $Name; Recreation = $Recreation; Source = $Source; Cause = $Cause; Evaluation = $Evaluation }
}

function New-Modification([string] $Id, $Resource, $Details) {
    $recreations = @($Details | ForEach-Object Recreation)
    @{
        Action = 'Modify'; LogicalId = $Id; Type = $Resource.Type; Details = $Details
        Replacement = 'Always' -in $recreations ? 'True' : 'Conditionally' -in $recreations ? 'Conditional' : 'False'
        Scope = @($Details | ForEach-Object Attribute | Select-Object -Unique)
    }
}
