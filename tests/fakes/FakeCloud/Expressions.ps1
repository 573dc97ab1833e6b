# CloudFormation's functions, as far as templates of services use them. A scope has Parameters, Physical (ids by
# logical id), Resources of the template, Conditions, Mappings, and the Stack.

$script:Functions = @{
    'Ref' = { param($value, $scope) Resolve-Reference $value $scope }
    'Fn::GetAtt' = { param($value, $scope) $id, $attribute = $value -is [string] ? $value.Split('.', 2) : $value; Resolve-Attribute $id ([string] $attribute) $scope }
    'Fn::Join' = { param($value, $scope) $parts = Resolve-Expression $value[1] $scope; @($parts) -join $value[0] }
    'Fn::Sub' = { param($value, $scope) Resolve-Substitution $value $scope }
    'Fn::Select' = { param($value, $scope) $items = Resolve-Expression $value[1] $scope; @($items)[[int] $value[0]] }
    'Fn::Split' = { param($value, $scope) , @(([string] (Resolve-Expression $value[1] $scope)).Split([string] $value[0])) }
    'Fn::Base64' = { param($value, $scope) [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes((Resolve-Expression $value $scope))) }
    'Fn::If' = { param($value, $scope) Resolve-Expression $value[$(if (Test-Condition $value[0] $scope) { 1 } else { 2 })] $scope }
    'Fn::ImportValue' = { param($value, $scope) Resolve-Import (Resolve-Expression $value $scope) $scope }
    'Fn::FindInMap' = { param($value, $scope) $map, $first, $second = Resolve-Expression $value $scope; $scope.Mappings.$map.$first.$second }
    'Fn::GetAZs' = { param($value, $scope) , @('a', 'b' | ForEach-Object { $scope.Stack.Region + $_ }) }
}

function Resolve-Expression($Node, $Scope) {
    if ($Node -is [System.Collections.IDictionary]) {
        if ($Node.Count -eq 1) {
            $key = @($Node.Keys)[0]
            if ($script:Functions.ContainsKey($key)) { return & $script:Functions[$key] $Node[$key] $Scope }
        }
        $resolved = [ordered]@{}
        foreach ($key in $Node.Keys) {
            $value = Resolve-Expression $Node[$key] $Scope
            if ($null -ne $value) { $resolved[$key] = $value }
        }
        return $resolved
    }
    if ($Node -is [System.Collections.IList]) { return , @(foreach ($item in $Node) { Resolve-Expression $item $Scope }) }
    $Node
}

function Resolve-Reference([string] $Name, $Scope) {
    switch ($Name) {
        'AWS::Region' { return $Scope.Stack.Region }
        'AWS::AccountId' { return $script:AccountId }
        'AWS::Partition' { return 'aws' }
        'AWS::URLSuffix' { return 'amazonaws.com' }
        'AWS::StackName' { return $Scope.Stack.StackName }
        'AWS::StackId' { return $Scope.Stack.StackId }
        'AWS::NotificationARNs' { return , @($Scope.Stack.NotificationARNs) }
        'AWS::NoValue' { return $null }
    }
    $Scope.Parameters.Contains($Name) ? $Scope.Parameters[$Name] : $Scope.Physical[$Name]
}

function Resolve-Attribute([string] $LogicalId, [string] $Attribute, $Scope) {
    $type = $Scope.Resources.$LogicalId.Type
    $pattern = $script:ResourceTypes[$type].Attributes.$Attribute ?? ($Attribute -eq 'Arn' ? 'arn:aws:fake:{region}:{account}:{id}' : "{id}-$Attribute")
    Expand-Pattern $pattern $Scope.Physical[$LogicalId] $Scope.Stack $LogicalId
}

function Resolve-Substitution($Value, $Scope) {
    $text, $own = $Value -is [string] ? @($Value, @{}) : $Value
    [regex]::Replace($text, '\$\{(!?)([^}]+)\}', {
        param($match)
        $name = $match.Groups[2].Value
        if ($match.Groups[1].Length) { "`${$name}" }
        elseif ($own.Contains($name)) { [string] (Resolve-Expression $own[$name] $Scope) }
        elseif ($name.Contains('.')) { $id, $attribute = $name.Split('.', 2); [string] (Resolve-Attribute $id $attribute $Scope) }
        else { [string] (Resolve-Reference $name $Scope) }
    })
}

function Resolve-Import([string] $Name, $Scope) {
    foreach ($stack in $script:Cloud.Stacks.Values) {
        if ($stack.Region -ne $Scope.Stack.Region) { continue }
        foreach ($output in $stack.Outputs) { if ($output.ExportName -eq $Name) { return $output.OutputValue } }
    }
    Stop-Operation ValidationError "No export named $Name found."
}

function Test-Condition([string] $Name, $Scope) { Test-ConditionNode $Scope.Conditions.$Name $Scope }

function Test-ConditionNode($Node, $Scope) {
    $key = @($Node.Keys)[0]
    $value = $Node[$key]
    switch ($key) {
        'Fn::Equals' { (Resolve-Expression $value[0] $Scope) -ceq (Resolve-Expression $value[1] $Scope) }
        'Fn::Not' { -not (Test-ConditionNode $value[0] $Scope) }
        'Fn::And' { @($value | Where-Object { -not (Test-ConditionNode $_ $Scope) }).Count -eq 0 }
        'Fn::Or' { @($value | Where-Object { Test-ConditionNode $_ $Scope }).Count -gt 0 }
        'Condition' { Test-Condition $value $Scope }
    }
}
