@{
    RootModule = 'AWS.Tools.CloudFormation.psm1'
    ModuleVersion = '5.0.100'
    GUID = '5d1d6f0e-6f52-4d0b-9d2e-6f6b1c7f2b01'
    Description = 'A fake of AWS.Tools.CloudFormation, over FakeCloud.'
    PowerShellVersion = '7.2'
    RequiredModules = @(@{ ModuleName = 'AWS.Tools.Common'; RequiredVersion = '5.0.100' })
    FunctionsToExport = @(
        'New-CFNStack',
        'Update-CFNStack',
        'New-CFNChangeSet',
        'Get-CFNChangeSet',
        'Get-CFNChangeSetList',
        'Start-CFNChangeSet',
        'Remove-CFNChangeSet',
        'Get-CFNStack',
        'Get-CFNStackSummary',
        'Get-CFNStackEvent',
        'Get-CFNStackResource',
        'Get-CFNStackResourceList',
        'Get-CFNStackResourceSummary',
        'Get-CFNTemplate',
        'Test-CFNTemplate',
        'Test-CFNStack',
        'Remove-CFNStack',
        'Stop-CFNUpdateStack',
        'Resume-CFNUpdateRollback',
        'Update-CFNTerminationProtection',
        'Set-CFNStackPolicy',
        'Get-CFNStackPolicy',
        'Get-CFNExport')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
