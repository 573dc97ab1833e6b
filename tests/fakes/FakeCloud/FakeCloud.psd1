@{
    RootModule = 'FakeCloud.psm1'
    ModuleVersion = '1.0.0'
    GUID = '5d1d6f0e-6f52-4d0b-9d2e-6f6b1c7f2a10'
    Description = 'An account of AWS in memory, for tests: what the fakes of AWS.Tools are cmdlets of.'
    PowerShellVersion = '7.2'
    FunctionsToExport = @(
        'Reset-FakeCloud', 'Get-FakeCloudState', 'Set-FakeCloudState', 'Get-FakeCloudText', 'Get-FakeCall', 'Clear-FakeCall', 'Set-FakeOption',
        'Add-FakeFault', 'Clear-FakeFault', 'Set-FakeFailure', 'Clear-FakeFailure',
        'Get-FakeStack', 'Get-FakeApiKeyValue', 'Complete-FakeWork', 'Remove-FakeBucketContent',
        'Set-FakeParameter', 'Add-FakeLogEvent', 'Set-FakeFunction',
        'New-FakeMachine', 'Set-FakeExecution', 'Add-FakeExecution', 'Get-FakeExecution', 'New-FakeState', 'New-FakeEvent', 'New-FakeLambdaCause',
        'Get-FakeCmdletText', 'Invoke-FakeCmdlet')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
