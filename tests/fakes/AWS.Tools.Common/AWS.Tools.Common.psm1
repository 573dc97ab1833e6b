Import-Module "$PSScriptRoot/../FakeCloud/FakeCloud.psd1" -Global

# What a session says of itself is in variables of the scope in which it was said, which only callers from there see.
function Set-CallerVariable($Cmdlet, [string] $Name, $Value, [string] $Scope) {
    if ($Scope -in 'Global', 'Script') { $Name = "${Scope}:$Name" }
    $Cmdlet.SessionState.PSVariable.Set($Name, $Value)
}

function Set-AWSCredential {
    [CmdletBinding()]
    param(
        [Alias('AK')] [string] $AccessKey, [Alias('SK')] [string] $SecretKey, [Alias('ST')] [string] $SessionToken,
        [Alias('StoredCredentials')] [string] $ProfileName, [object] $Credential,
        [ValidateSet('Global', 'Local', 'Script', 'Private')] [string] $Scope = 'Local'
    )
    Set-CallerVariable $PSCmdlet StoredAWSCredentials ([pscustomobject]@{ PSTypeName = 'Amazon.PowerShell.Common.AWSPSCredentials'; Source = $ProfileName ? "Profile $ProfileName" : 'Strings' }) $Scope
}

function New-AWSCredential {
    [CmdletBinding()]
    param([Alias('AK')] [string] $AccessKey, [Alias('SK')] [string] $SecretKey, [Alias('ST')] [string] $SessionToken, [string] $ProfileName)
    [pscustomobject]@{ PSTypeName = 'Amazon.Runtime.BasicAWSCredentials' }
}

function Clear-AWSCredential { [CmdletBinding()] param([string] $Scope) Set-CallerVariable $PSCmdlet StoredAWSCredentials $null $Scope }

function Set-DefaultAWSRegion { [CmdletBinding()] param([Parameter(Mandatory, Position = 0)] [object] $Region, [string] $Scope) Set-CallerVariable $PSCmdlet StoredAWSRegion ([string] $Region) $Scope }

function Clear-DefaultAWSRegion { [CmdletBinding()] param([string] $Scope) Set-CallerVariable $PSCmdlet StoredAWSRegion $null $Scope }

function Get-DefaultAWSRegion { [CmdletBinding()] param() $PSCmdlet.SessionState.PSVariable.GetValue('StoredAWSRegion') ?? $env:AWS_REGION }
