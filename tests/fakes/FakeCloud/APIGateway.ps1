# API Gateway: keys and stages that stacks made.

function Find-Resource([string] $Type, [string] $PhysicalId) {
    foreach ($stack in $script:Cloud.Stacks.Values) { foreach ($resource in $stack.Resources.Values) { if ($resource.Type -eq $Type -and $resource.PhysicalId -ceq $PhysicalId) { return $resource } } }
}

# The secrets of all keys, to look for.
function Get-FakeApiKeyValue { foreach ($stack in $script:Cloud.Stacks.Values) { foreach ($resource in $stack.Resources.Values) { if ($resource.KeyValue) { $resource.KeyValue } } } }

function ConvertTo-SdkKey([string] $Type, $Resource, $IncludeValue) {
    New-SdkObject "APIGateway.Model.$Type" ([ordered]@{ Id = $Resource.PhysicalId; Name = $Resource.Properties.Name ?? $Resource.LogicalId; Value = $IncludeValue ? $Resource.KeyValue : $null; Enabled = $true; Description = $Resource.Properties.Description; StageKeys = ConvertTo-SdkList @(); Tags = $null })
}

$script:Operations['APIGateway.GetApiKey'] = {
    param($request, $region)
    $resource = (Find-Resource AWS::ApiGateway::ApiKey $request.ApiKey) ?? (Stop-Operation NotFoundException 'Invalid API Key identifier specified' 404 APIGateway)
    ConvertTo-SdkKey GetApiKeyResponse $resource $request.IncludeValue
}

$script:Operations['APIGateway.GetApiKeys'] = {
    param($request, $region)
    New-SdkObject APIGateway.Model.GetApiKeysResponse @{ Items = ConvertTo-SdkList @(foreach ($stack in $script:Cloud.Stacks.Values) { foreach ($resource in $stack.Resources.Values) { if ($resource.Type -eq 'AWS::ApiGateway::ApiKey') { ConvertTo-SdkKey ApiKey $resource $request.IncludeValue } } }) }
}

# A deployment with a name of a stage makes the stage.
function Test-Stage([string] $RestApiId, [string] $StageName) {
    foreach ($stack in $script:Cloud.Stacks.Values) {
        foreach ($resource in $stack.Resources.Values) { if ($resource.Type -in 'AWS::ApiGateway::Deployment', 'AWS::ApiGateway::Stage' -and $resource.Properties.StageName -eq $StageName -and $resource.Properties.RestApiId -eq $RestApiId) { return $true } }
    }
    $false
}

function ConvertTo-SdkStage([string] $Type, $Request) {
    if (-not (Test-Stage $Request.RestApiId $Request.StageName)) { Stop-Operation NotFoundException 'Invalid stage identifier specified' 404 APIGateway }
    $settings = $script:Cloud.Stages["$($Request.RestApiId)/$($Request.StageName)"] ?? @{}
    New-SdkObject "APIGateway.Model.$Type" ([ordered]@{ StageName = $Request.StageName; TracingEnabled = $settings['/tracingEnabled'] -eq 'true'; Variables = $null; Tags = $null; MethodSettings = $null; Settings = $settings })
}

$script:Operations['APIGateway.GetStage'] = { param($request, $region) ConvertTo-SdkStage GetStageResponse $request }

$script:Operations['APIGateway.UpdateStage'] = {
    param($request, $region)
    $null = ConvertTo-SdkStage GetStageResponse $request
    $at = "$($request.RestApiId)/$($request.StageName)"
    if (-not $script:Cloud.Stages.Contains($at)) { $script:Cloud.Stages[$at] = [ordered]@{} }
    foreach ($patch in $request.PatchOperation) {
        if ($patch.Op -notin 'add', 'replace', 'remove', 'copy' -or $patch.Path -notmatch '^/') { Stop-Operation BadRequestException "Invalid patch path  '$($patch.Path)' specified for op '$($patch.Op)'." 400 APIGateway }
        if ($patch.Op -eq 'remove') { $script:Cloud.Stages[$at].Remove($patch.Path) } else { $script:Cloud.Stages[$at][$patch.Path] = $patch.Value }
    }
    ConvertTo-SdkStage UpdateStageResponse $request
}
