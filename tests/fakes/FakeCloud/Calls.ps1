# How a call goes: who calls, whether the user agrees, what goes wrong, what is given out.

$script:Operations = @{}

# Where credentials and regions are built in, or found nowhere.
$script:Regional = 'CloudFormation', 'StepFunctions', 'SimpleSystemsManagement', 'CloudWatchLogs', 'APIGateway', 'Lambda'
$script:CommonNames = 'Region', 'AccessKey', 'SecretKey', 'SessionToken', 'ProfileName', 'ProfileLocation', 'Credential', 'NetworkCredential', 'EndpointUrl', 'Select', 'Force', 'NoAutoIteration'

function Invoke-FakeCmdlet([System.Management.Automation.PSCmdlet] $Cmdlet, $Bound) {
    $name = $Cmdlet.MyInvocation.MyCommand.Name
    $spec = $script:Cmdlets[$name]
    $common = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
    $request = @{}
    foreach ($key in $Bound.Keys) { if ($key -notin $common -and $key -notin $script:CommonNames) { $request[$key] = $Bound[$key] } }

    $call = [pscustomobject]@{ Number = 0; Cmdlet = $name; Parameters = $request; Changing = $spec.IsChanging; Region = $null; Source = $null; Pages = 0; Error = $null }
    try {
        $call.Source = Find-CredentialSource $Cmdlet $Bound
        $call.Region = Find-Region $Cmdlet $Bound $spec
        if ($spec.IsChanging -and -not (Confirm-FakeCall $Cmdlet $Bound $spec ($request.Values | Select-Object -First 1))) { return }
        $script:Calls.Add($call)
        $call.Number = $script:Calls.Count
        $script:Cloud.Age++
        $fault = Find-FakeFault $call
        if ($fault -and $fault -ne 'ConnectionLostAfter') { throw (New-FaultException $fault $spec) }
        $script:Endpoint = $Bound.EndpointUrl
        $operation = $script:Operations[$spec.Operation]
        if (-not $operation) { throw "The fake cloud has no operation $($spec.Operation)." }
        $response = & $operation $request $call.Region
        if ($fault) { throw (New-FaultException $fault $spec) }
        $pages = @(Get-FakePage $response $spec $Bound)
    }
    catch {
        $call.Error = $_.Exception.Message
        Save-FakeCloud
        $Cmdlet.ThrowTerminatingError((New-FakeErrorRecord $_ $Cmdlet))
    }
    Save-FakeCloud
    # Outside, so that what those do who take it is not taken for a failure of the call.
    $select = $Bound.ContainsKey('Select') ? $Bound.Select : $spec.Select
    if ($select -in '-', 'none') { if ($spec.Select -eq 'none') { $response }; return }
    if ($select[0] -eq '^') { return $Bound[$select.Substring(1)] }
    foreach ($page in $pages) {
        $call.Pages++
        Select-FakeOutput $page $select
    }
    # What makes its own pages makes the next when this one has been taken.
    $isWhole = $spec.Operation -in $script:SelfPaging -and -not $Bound.ContainsKey('NextToken') -and -not $Bound.ContainsKey('NoAutoIteration')
    $more = $request.Clone()
    while ($isWhole -and $page.NextToken) {
        $more.NextToken = $page.NextToken
        $page = & $operation $more $call.Region
        $call.Pages++
        Select-FakeOutput $page $select
    }
}

$script:SelfPaging = @('StepFunctions.GetExecutionHistory')

function Select-FakeOutput($Page, [string] $Select) {
    if ($Select -eq '*') { return $Page }
    $value = $Page
    foreach ($part in $Select.Split('.')) { $value = @($value | ForEach-Object { $_.$part } | Where-Object { $null -ne $_ }) }
    foreach ($item in $value) { $item }
}

# As the service cuts a list into pages, each in an answer of its own.
function Get-FakePage($Response, $Spec, $Bound) {
    if ($null -eq $Response) { return $Spec.Select -eq '-' ? (New-SdkObject "$($Spec.Service).Model.$($Spec.Operation.Split('.')[1])Response" @{ HttpStatusCode = 200 }) : $null }
    $list = if ($Spec.IsPaged) { @($Response.PSObject.Properties | Where-Object { $_.Value -is [object[]] -and $_.Value.Count -gt 0 -and $_.Name -eq ($Spec.Select -eq '*' ? $script:PagedLists[$Spec.Operation] : $Spec.Select) })[0] }
    if (-not $list -or $Spec.Operation -in $script:SelfPaging) { return $Response }
    $all = $list.Value
    $size = $Bound.MaxResult ?? $Bound.Limit ?? $Bound.MaxKey ?? $script:Options.PageSize
    $isSingle = $Bound.ContainsKey('NextToken') -or $Bound.ContainsKey('NoAutoIteration')
    for ($at = [int] ($Bound.NextToken ?? 0); $at -lt $all.Count; $at += $size) {
        $page = $Response.PSObject.Copy()
        $page.($list.Name) = [object[]] @($all[$at..([math]::Min($at + $size, $all.Count) - 1)])
        $next = $at + $size -lt $all.Count ? "$($at + $size)" : $null
        $page.PSObject.Properties.Add([psnoteproperty]::new('NextToken', $next), $true)
        $page
        if ($isSingle) { return }
    }
}

$script:PagedLists = @{ 'CloudFormation.DescribeChangeSet' = 'Changes'; 'CloudWatchLogs.FilterLogEvents' = 'Events' }

# AWS.Tools wraps what the SDK throws.
function New-FakeErrorRecord($Caught, $Cmdlet) {
    $inner = $Caught.Exception
    while ($inner -is [System.Management.Automation.RuntimeException] -and $inner.InnerException) { $inner = $inner.InnerException }
    # Hand-written cmdlets throw what the SDK does.
    $isBare = $Cmdlet.MyInvocation.MyCommand.Name -in 'Write-S3Object', 'Read-S3Object' -or $inner -is [ArgumentException]
    $isOwn = $inner.GetType() -eq [InvalidOperationException]
    $outer = $isBare -or $isOwn ? $inner : [InvalidOperationException]::new($inner.Message, $inner)
    $category = $inner -is [ArgumentException] ? 'InvalidArgument' : 'InvalidOperation'
    [System.Management.Automation.ErrorRecord]::new($outer, $inner.GetType().FullName, $category, $Cmdlet)
}

# The session's variables are looked for where the cmdlet is called, which a function of another module is not.
function Find-CredentialSource($Cmdlet, $Bound) {
    $source = if ($Bound.AccessKey -or $Bound.SecretKey) { 'Key' }
    elseif ($Bound.ProfileName) {
        if ($Bound.ProfileName -notin $script:Options.Profiles) {
            throw [InvalidOperationException]::new("Credential profile $($Bound.ProfileName) is not valid. Please run 'Get-AWSCredential -ListProfileDetail' to retrieve profile information.")
        }
        'Profile'
    }
    elseif ($Bound.Credential) { 'Credential' }
    elseif ($Cmdlet.SessionState.PSVariable.GetValue('StoredAWSCredentials')) { 'Stored' }
    elseif ($env:AWS_ACCESS_KEY_ID -and $env:AWS_SECRET_ACCESS_KEY) { 'Environment' }
    if (-not $source -or $source -notin $script:Options.Accept) { throw [InvalidOperationException]::new('No credentials specified or obtained from persisted/shell defaults.') }
    $source
}

function Find-Region($Cmdlet, $Bound, $Spec) {
    $region = $Bound.Region ?? $Cmdlet.SessionState.PSVariable.GetValue('StoredAWSRegion') ?? $env:AWS_REGION
    if ($region) { return [string] ($region.PSObject.Properties['SystemName']?.Value ?? $region) }
    if ($Spec.Service -in $script:Regional) { throw [InvalidOperationException]::new('No region specified or obtained from persisted/shell defaults.') }
    'us-east-1'
}

# The preferences of the caller count, as they do for cmdlets that are compiled; -WhatIf beats -Force.
function Confirm-FakeCall($Cmdlet, $Bound, $Spec, $Target) {
    $WhatIfPreference = $Bound.WhatIf ?? $Cmdlet.SessionState.PSVariable.GetValue('WhatIfPreference')
    $ConfirmPreference = $Cmdlet.SessionState.PSVariable.GetValue('ConfirmPreference')
    if ($Bound.Force -and -not $WhatIfPreference) { return $true }
    $impact = [System.Management.Automation.ConfirmImpact] $Spec.Impact
    $asks = -not $WhatIfPreference -and ($Bound.ContainsKey('Confirm') ? $Bound.Confirm : $ConfirmPreference -ne 'None' -and $impact -ge $ConfirmPreference)
    if ($asks -and $script:Options.FailOnPrompt) { throw [InvalidOperationException]::new("$($Cmdlet.MyInvocation.MyCommand.Name) would ask for confirmation, and nobody is there to answer.") }
    $Cmdlet.ShouldProcess([string] $Target, $Cmdlet.MyInvocation.MyCommand.Name)
}
