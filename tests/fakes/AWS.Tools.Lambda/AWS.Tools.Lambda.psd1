@{
    RootModule = 'AWS.Tools.Lambda.psm1'
    ModuleVersion = '5.0.100'
    GUID = '5d1d6f0e-6f52-4d0b-9d2e-6f6b1c7f2b08'
    Description = 'A fake of AWS.Tools.Lambda, over FakeCloud.'
    PowerShellVersion = '7.2'
    RequiredModules = @(@{ ModuleName = 'AWS.Tools.Common'; RequiredVersion = '5.0.100' })
    FunctionsToExport = @(
        'Invoke-LMFunction')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
