# Dot-sourced by tests: puts the fakes where PowerShell looks for modules, signs in, and takes it all back.

$script:FakeVariables = 'PSModulePath', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_PROFILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'SFN_FAKE_CLOUD'

function Enter-FakeAccount([string] $Region = 'us-east-1') {
    $script:KeptVariables = @{}
    foreach ($name in $script:FakeVariables) { $script:KeptVariables[$name] = [Environment]::GetEnvironmentVariable($name) }
    foreach ($name in $script:FakeVariables -ne 'PSModulePath') { [Environment]::SetEnvironmentVariable($name, $null) }
    $env:PSModulePath = $PSScriptRoot + [IO.Path]::PathSeparator + $env:PSModulePath
    $env:AWS_ACCESS_KEY_ID = 'AKIAFAKE'
    $env:AWS_SECRET_ACCESS_KEY = 'fake'
    $env:AWS_REGION = $Region
    Import-Module "$PSScriptRoot/FakeCloud/FakeCloud.psd1" -Global
    Reset-FakeCloud
}

function Exit-FakeAccount {
    Get-Module AWS.Tools.* | Where-Object Name -ne AWS.Tools.Common | Remove-Module -Force
    Get-Module AWS.Tools.Common, FakeCloud | Remove-Module -Force
    foreach ($name in $script:FakeVariables) { [Environment]::SetEnvironmentVariable($name, $script:KeptVariables[$name]) }
}
