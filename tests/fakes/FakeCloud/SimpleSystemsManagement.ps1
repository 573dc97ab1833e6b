# The parameter store.

# Set-FakeParameter /orders/token hunter22 -Type SecureString
function Set-FakeParameter([Parameter(Mandatory)] [string] $Name, [Parameter(Mandatory)] [string] $Value, [ValidateSet('String', 'StringList', 'SecureString')] [string] $Type = 'String') {
    $script:Cloud.Parameters[$Name] = @{ Value = $Value; Type = $Type; Version = 1 + [int] $script:Cloud.Parameters[$Name].Version }
    Save-FakeCloud
}

function ConvertTo-SdkParameter([string] $Name, $WithDecryption, [string] $Region) {
    $stored = $script:Cloud.Parameters[$Name]
    if (-not $stored) { return }
    $value = $stored.Type -eq 'SecureString' -and -not $WithDecryption ? 'AQICAHjFakeCipherText==' : $stored.Value
    New-SdkObject SimpleSystemsManagement.Model.Parameter ([ordered]@{ Name = $Name; Type = [Amazon.SimpleSystemsManagement.ParameterType]::new($stored.Type); Value = $value; Version = [long] $stored.Version; ARN = "arn:aws:ssm:${Region}:$($script:AccountId):parameter/$($Name.TrimStart('/'))"; DataType = 'text' })
}

$script:Operations['SimpleSystemsManagement.GetParameter'] = {
    param($request, $region)
    $parameter = (ConvertTo-SdkParameter $request.Name $request.WithDecryption $region) ?? (Stop-Operation ParameterNotFound '' 400 SimpleSystemsManagement)
    New-SdkObject SimpleSystemsManagement.Model.GetParameterResponse @{ Parameter = $parameter }
}

$script:Operations['SimpleSystemsManagement.GetParameters'] = {
    param($request, $region)
    New-SdkObject SimpleSystemsManagement.Model.GetParametersResponse @{
        Parameters = ConvertTo-SdkList @($request.Name | ForEach-Object { ConvertTo-SdkParameter $_ $request.WithDecryption $region })
        InvalidParameters = ConvertTo-SdkList @($request.Name | Where-Object { -not $script:Cloud.Parameters.Contains($_) })
    }
}

$script:Operations['SimpleSystemsManagement.PutParameter'] = {
    param($request, $region)
    if ($script:Cloud.Parameters.Contains($request.Name) -and -not $request.Overwrite) { Stop-Operation ParameterAlreadyExists 'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.' 400 SimpleSystemsManagement }
    Set-FakeParameter $request.Name $request.Value ($request.Type ?? 'String')
    New-SdkObject SimpleSystemsManagement.Model.PutParameterResponse @{ Version = [long] $script:Cloud.Parameters[$request.Name].Version }
}
