# Reads templates, and refuses what CloudFormation refuses.

$script:ParsedTemplates = @{}
$script:LongestTemplate = 51200
$script:PseudoParameters = 'AWS::Region', 'AWS::AccountId', 'AWS::Partition', 'AWS::URLSuffix', 'AWS::StackName', 'AWS::StackId', 'AWS::NotificationARNs', 'AWS::NoValue'

# The text of the template of a request, from the bucket where it is there.
function Get-TemplateText($Request, $Stack) {
    if ($Request.UsePreviousTemplate) { return $Stack.TemplateBody }
    if ($Request.TemplateURL) {
        if ($Request.TemplateURL -notmatch '^https://(?:s3[.-][\w.-]*amazonaws\.com(?:\.cn)?/(?<path>[^/]+)/|(?<host>[^/]+?)\.s3[\w.-]*\.amazonaws\.com(?:\.cn)?/)(?<key>.+)$') {
            Stop-Operation ValidationError 'S3 error: Domain name specified in the URL is not a valid S3 domain'
        }
        $bucket = $script:Cloud.Buckets[($Matches.path ?? $Matches.host)]
        $object = if ($bucket) { $bucket.Objects[[uri]::UnescapeDataString($Matches.key)] }
        if (-not $object) { Stop-Operation ValidationError 'S3 error: Access Denied For more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html' }
        return [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($object.Bytes))
    }
    if (-not $Request.TemplateBody) { Stop-Operation ValidationError 'Either Template URL or Template Body must be specified.' }
    if ([Text.Encoding]::UTF8.GetByteCount($Request.TemplateBody) -gt $script:LongestTemplate) {
        Stop-Operation ValidationError "1 validation error detected: Value '...' at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to $script:LongestTemplate"
    }
    $Request.TemplateBody
}

# Parsed once, and never changed.
function Read-Template([string] $Text) {
    if ($script:ParsedTemplates.ContainsKey($Text)) { return $script:ParsedTemplates[$Text] }
    if ($Text.TrimStart()[0] -ne '{') { Stop-Operation ValidationError 'Template format error: unsupported structure.' }
    # This reader is strict; the one below takes comments and commas too many.
    try { [System.Text.Json.JsonDocument]::Parse($Text, [System.Text.Json.JsonDocumentOptions]@{ MaxDepth = 256 }).Dispose() }
    catch {
        $problem = $_.Exception.InnerException ?? $_.Exception
        Stop-Operation ValidationError "Template format error: JSON not well-formed. (line $($problem.LineNumber + 1), column $($problem.BytePositionInLine + 1))"
    }
    $template = ConvertFrom-Json $Text -AsHashtable -Depth 256 -DateKind String
    if (-not $template.Resources -or $template.Resources.Count -eq 0) { Stop-Operation ValidationError 'Template format error: At least one Resources member must be defined.' }
    foreach ($id in $template.Resources.Keys) {
        if ($id -notmatch '^[A-Za-z0-9]{1,255}$') { Stop-Operation ValidationError "Template format error: Resource name $id is non alphanumeric." }
        if (-not $template.Resources[$id].Type) { Stop-Operation ValidationError "Template format error: [/Resources/$id] Every Resources object must contain a Type member." }
    }
    $unknown = @($(foreach ($id in $template.Resources.Keys) {
        foreach ($name in Find-Reference $template.Resources[$id]) { if (-not $template.Resources.Contains($name) -and -not ($template.Parameters -and $template.Parameters.Contains($name)) -and $name -notin $script:PseudoParameters) { $name } }
    }) | Select-Object -Unique)
    if ($unknown) { Stop-Operation ValidationError "Template format error: Unresolved resource dependencies [$($unknown -join ', ')] in the Resources block of the template" }
    $script:ParsedTemplates[$Text] = $template
    $template
}

# The names that a part of a template refers to.
function Find-Reference($Node) {
    if ($Node -is [string]) { return }
    if ($Node -is [System.Collections.IList]) { foreach ($item in $Node) { Find-Reference $item }; return }
    if ($Node -isnot [System.Collections.IDictionary]) { return }
    foreach ($key in $Node.Keys) {
        $value = $Node[$key]
        switch ($key) {
            'Ref' { $value; continue }
            'DependsOn' { $value; continue }
            'Fn::GetAtt' { $value -is [string] ? $value.Split('.')[0] : $value[0]; continue }
            'Fn::Sub' {
                $text, $own = $value -is [string] ? @($value, @{}) : $value
                foreach ($match in [regex]::Matches($text, '\$\{([^!}][^}]*)\}')) { $name = $match.Groups[1].Value.Split('.')[0]; if (-not $own.Contains($name)) { $name } }
                Find-Reference $own
                continue
            }
            default { Find-Reference $value }
        }
    }
}

# What is made first comes first.
function Get-ResourceOrder($Template) {
    $done = [System.Collections.Generic.List[string]]::new()
    $open = [System.Collections.Generic.List[string]]::new()
    function Add-Resource([string] $Id) {
        if ($done.Contains($Id)) { return }
        if ($open.Contains($Id)) { Stop-Operation ValidationError "Circular dependency between resources: [$($open -join ', ')]" }
        $open.Add($Id)
        foreach ($name in @(Find-Reference $Template.Resources[$Id])) { if ($name -ne $Id -and $Template.Resources.Contains($name)) { Add-Resource $name } }
        $null = $open.Remove($Id)
        $done.Add($Id)
    }
    foreach ($id in @($Template.Resources.Keys)) { Add-Resource $id }
    $done
}

# The values that parameters get; NoEcho and values in the parameter store are told apart when they are shown.
function Get-ParameterValues($Template, $Given, $Before) {
    $declared = $Template.Parameters ?? @{}
    $values = [ordered]@{}
    $extra = @($Given | Where-Object { $_ -and -not $declared.Contains($_.ParameterKey) } | ForEach-Object ParameterKey)
    if ($extra) { Stop-Operation ValidationError "Parameters: [$($extra -join ', ')] do not exist in the template" }
    foreach ($name in $declared.Keys) {
        $one = @($Given | Where-Object { $_ -and $_.ParameterKey -ceq $name })[0]
        if ($one -and $one.UsePreviousValue) { $values[$name] = $Before[$name] }
        elseif ($one) { $values[$name] = $one.ParameterValue }
        elseif ($declared[$name].Contains('Default')) { $values[$name] = [string] $declared[$name].Default }
    }
    $missing = @($declared.Keys | Where-Object { $null -eq $values[$_] })
    if ($missing) { Stop-Operation ValidationError "Parameters: [$($missing -join ', ')] must have values" }
    foreach ($name in $declared.Keys) {
        if ($declared[$name].AllowedValues -and $values[$name] -notin $declared[$name].AllowedValues) { Stop-Operation ValidationError "Template error: Parameter '$name' must be one of AllowedValues" }
        if ($declared[$name].Type -like 'AWS::SSM::Parameter::Value*' -and -not $script:Cloud.Parameters.Contains($values[$name])) {
            Stop-Operation ValidationError "Unable to fetch parameters [$($values[$name])] from parameter store for this account."
        }
    }
    $values
}

$script:NamedIdentities = @{ 'AWS::IAM::Role' = 'RoleName'; 'AWS::IAM::User' = 'UserName'; 'AWS::IAM::Group' = 'GroupName'; 'AWS::IAM::ManagedPolicy' = 'ManagedPolicyName'; 'AWS::IAM::InstanceProfile' = 'InstanceProfileName' }

function Assert-Capability($Template, $Given) {
    $needed = @(
        $identities = @($Template.Resources.Values | Where-Object { $_.Type -like 'AWS::IAM::*' })
        if ($identities | Where-Object { $script:NamedIdentities[$_.Type] -and $_.Properties.($script:NamedIdentities[$_.Type]) }) { 'CAPABILITY_NAMED_IAM' }
        elseif ($identities) { 'CAPABILITY_IAM' }
        if ($Template.Transform) { 'CAPABILITY_AUTO_EXPAND' })
    $lacking = @($needed | Where-Object { $_ -notin $Given -and -not ($_ -eq 'CAPABILITY_IAM' -and 'CAPABILITY_NAMED_IAM' -in $Given) })
    if ($lacking) { Stop-Operation InsufficientCapabilitiesException "Requires capabilities : [$($lacking -join ', ')]" }
}
