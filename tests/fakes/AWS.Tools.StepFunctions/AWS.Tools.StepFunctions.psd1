@{
    RootModule = 'AWS.Tools.StepFunctions.psm1'
    ModuleVersion = '5.0.100'
    GUID = '5d1d6f0e-6f52-4d0b-9d2e-6f6b1c7f2b06'
    Description = 'A fake of AWS.Tools.StepFunctions, over FakeCloud.'
    PowerShellVersion = '7.2'
    RequiredModules = @(@{ ModuleName = 'AWS.Tools.Common'; RequiredVersion = '5.0.100' })
    FunctionsToExport = @(
        'Start-SFNExecution',
        'Start-SFNSyncExecution',
        'Get-SFNExecution',
        'Get-SFNExecutionHistory',
        'Get-SFNExecutionList',
        'Stop-SFNExecution',
        'Restart-SFNExecution',
        'Get-SFNStateMachine',
        'Get-SFNStateMachineForExecution',
        'Get-SFNStateMachineList',
        'Get-SFNMapRun',
        'Get-SFNMapRunList')
    CmdletsToExport = @()
    VariablesToExport = @()
    AliasesToExport = @()
}
