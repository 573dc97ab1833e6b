# Makes the cmdlets of AWS.Tools from a table with a line for each:
#   name | operation | what is given out (* for the whole answer, - for nothing) | impact (None for those that only look) | parameters
# A parameter is written as [!]Name[+][:type][@n][^][%Set,Set]: ! mandatory, + has its plural as alias, @n position,
# ^ takes the pipeline's value, % belongs to these sets only. Types: [] texts, * before a structure of the SDK.

$script:Cmdlets = @{}

$commonParameters = @'
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('RegionToCall')] [object] $Region,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('AK')] [string] $AccessKey,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('SK', 'SecretAccessKey')] [string] $SecretKey,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('ST')] [string] $SessionToken,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('StoredCredentials', 'AWSProfileName')] [string] $ProfileName,
    [Parameter(ValueFromPipelineByPropertyName)] [Alias('AWSProfilesLocation', 'ProfilesLocation')] [string] $ProfileLocation,
    [Parameter(ValueFromPipelineByPropertyName)] [object] $Credential,
    [Parameter(ValueFromPipelineByPropertyName)] [pscredential] $NetworkCredential,
    [Parameter(ValueFromPipelineByPropertyName)] [string] $EndpointUrl
'@

# The functions as text, for the module that has them to run.
function Get-FakeCmdletText([string] $Service, [string] $ActionPrefix, [string[]] $Paged = @(), [Parameter(Mandatory)] [string] $Table) {
    foreach ($line in $Table -split '\r?\n' -match '\|') {
        $name, $operation, $select, $impact, $parameters = $line.Split('|').Trim()
        $isChanging = $impact -ne 'None'
        $script:Cmdlets[$name] = @{
            Service = $Service; Operation = "$Service.$operation"; Select = $select; IsChanging = $isChanging
            Impact = $impact; IsPaged = $name -in $Paged; Action = "${ActionPrefix}:$operation"
        }
        $all = @(
            foreach ($word in $parameters -split '\s+' -ne '') { Get-ParameterText $word $Service }
            if ($select -ne 'none') { '[Parameter(ValueFromPipelineByPropertyName)] [string] $Select' }
            if ($name -in $Paged) { '[switch] $NoAutoIteration' }
            if ($isChanging) { '[Parameter(ValueFromPipelineByPropertyName)] [switch] $Force' }
            # Later ones of version 4 and those of version 5 have it, except for those that are written by hand.
            if ($script:Options.ClientConfig -and $Service -ne 'S3') { "[Parameter()] [Amazon.$Service.Amazon${Service}Config] `$ClientConfig" }
            $commonParameters)
        $binding = if ($isChanging) { "SupportsShouldProcess, ConfirmImpact = '$impact', " }
        "function $name {`n[CmdletBinding(${binding}PositionalBinding = `$false)]`nparam(`n$($all -join ",`n")`n)`nprocess { FakeCloud\Invoke-FakeCmdlet `$PSCmdlet `$PSBoundParameters } }"
    }
}

function Get-ParameterText([string] $Word, [string] $Service) {
    if ($Word -notmatch '^(?<must>!?)(?<name>\w+)(?<plural>\+?)(:(?<type>[\w?*.]+))?(?<list>\[\])?(@(?<at>\d+))?(?<pipe>\^?)(%(?<sets>[\w,]+))?$') { throw "'$Word' is no parameter." }
    $is = $Matches
    $type = switch -Regex ($is.type ?? 'string') {
        '^\*(.+)' { "Amazon.$Service.Model.$($Matches[1])" }
        '^(bool|int|long)\?$' { "System.Nullable[$($Matches[1])]" }
        default { $_ }
    }
    $attributes = foreach ($set in ($is.sets ?? '') -split ',') {
        $parts = @(
            if ($set) { "ParameterSetName = '$set'" }
            if ($is.must) { 'Mandatory' }
            if ($is.at) { "Position = $($is.at)" }
            if ($is.pipe) { 'ValueFromPipeline' }
            'ValueFromPipelineByPropertyName')
        "[Parameter($($parts -join ', '))]"
    }
    $alias = if ($is.plural) { "[Alias('$($is.name -creplace 'y$', 'ie')s')]" }
    # The modular cmdlets take $null and '' for what is mandatory, and leave it to the service to refuse it.
    $empty = if ($is.must) { '[AllowNull()] [AllowEmptyString()]' }
    "    $($attributes -join ' ') $alias $empty [$type$($is.list)] `$$($is.name)"
}
