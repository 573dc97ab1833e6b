# An account of AWS in memory. The modules AWS.Tools.* beside it have the cmdlets; this has what they act upon.
# A test sets it up (Reset-FakeCloud, Set-FakeOption, Add-FakeFault, ...), and asks afterwards what was called
# (Get-FakeCall) and what there is (Get-FakeStack, Get-FakeCloudText).
Set-StrictMode -Version 1

foreach ($part in 'HistoryTypes', 'Sdk', 'State', 'Faults', 'Cmdlets', 'Calls', 'Expressions', 'Templates', 'ResourceTypes', 'Changes', 'Work', 'CloudFormation', 'ChangeSets', 'S3', 'SecurityToken', 'SimpleSystemsManagement', 'APIGateway', 'Histories', 'Executions', 'StepFunctions', 'CloudWatchLogs', 'Lambda') {
    . "$PSScriptRoot/$part.ps1"
}

Reset-FakeCloud
if ($env:SFN_FAKE_CLOUD -and (Test-Path -LiteralPath $env:SFN_FAKE_CLOUD)) { Set-FakeCloudState ([System.IO.File]::ReadAllText($env:SFN_FAKE_CLOUD)) }
