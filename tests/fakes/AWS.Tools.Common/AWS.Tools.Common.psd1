@{
    RootModule = 'AWS.Tools.Common.psm1'
    ModuleVersion = '5.0.100'
    GUID = '5d1d6f0e-6f52-4d0b-9d2e-6f6b1c7f2b00'
    Description = 'A fake of AWS.Tools.Common, over FakeCloud.'
    PowerShellVersion = '7.2'
    FunctionsToExport = @('Set-AWSCredential', 'Clear-AWSCredential', 'New-AWSCredential', 'Set-DefaultAWSRegion', 'Get-DefaultAWSRegion', 'Clear-DefaultAWSRegion')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
