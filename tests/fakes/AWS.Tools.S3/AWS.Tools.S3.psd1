@{
    RootModule = 'AWS.Tools.S3.psm1'
    ModuleVersion = '5.0.100'
    GUID = '5d1d6f0e-6f52-4d0b-9d2e-6f6b1c7f2b02'
    Description = 'A fake of AWS.Tools.S3, over FakeCloud.'
    PowerShellVersion = '7.2'
    RequiredModules = @(@{ ModuleName = 'AWS.Tools.Common'; RequiredVersion = '5.0.100' })
    FunctionsToExport = @(
        'Write-S3Object',
        'Read-S3Object',
        'New-S3Bucket',
        'Test-S3Bucket',
        'Get-S3Bucket',
        'Get-S3BucketLocation',
        'Get-S3Object',
        'Get-S3Version',
        'Remove-S3Object',
        'Remove-S3Bucket')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
