@{
  # NestedModules and not RootModule: with that, help in module/en-US would not be found.
  NestedModules          = @('module/StepFunctionsPS.dll')
  # Types are read before nested modules are loaded, and name members that are in it.
  RequiredAssemblies     = @('module/StepFunctionsPS.dll')
  ModuleVersion          = '0.1.0'
  GUID                   = 'b3f0b7a4-5f0e-4b0e-9a53-6c2d7e4f8a19'
  Author                 = 'The StepFunctionsPS authors'
  CompanyName            = 'The StepFunctionsPS authors'
  Copyright              = 'Copyright (c) The StepFunctionsPS authors. MIT licence.'
  Description            = 'Compiles serverless.yml files with AWS Step Functions state machines to CloudFormation, finds their mistakes, deploys them, and runs the machines in AWS or locally with mocks. Needs no Node.js, no account and no network; variables that live in AWS are asked for through AWS.Tools.'
  CompatiblePSEditions   = @('Desktop', 'Core')
  PowerShellVersion      = '5.1'
  DotNetFrameworkVersion = '4.7.2'
  FormatsToProcess       = @('module/StepFunctionsPS.Format.ps1xml')
  TypesToProcess         = @('module/StepFunctionsPS.Types.ps1xml')
  CmdletsToExport        = @(
    'Compare-SfnStack'
    'ConvertTo-SfnTemplate'
    'Export-SfnDiagram'
    'Export-SfnPackage'
    'Get-SfnExecutionEvent'
    'Get-SfnPermission'
    'Get-SfnStack'
    'Import-SfnService'
    'Invoke-SfnState'
    'Invoke-SfnStateMachine'
    'Measure-SfnCoverage'
    'Publish-SfnStack'
    'Resume-SfnExecution'
    'Test-SfnService'
    'Unpublish-SfnStack'
    'Watch-SfnExecution'
    'Watch-SfnStack'
  )
  FunctionsToExport      = @()
  AliasesToExport        = @()
  VariablesToExport      = @()
  PrivateData            = @{
    PSData = @{
      Tags         = @('AWS', 'StepFunctions', 'CloudFormation', 'Serverless', 'ServerlessFramework', 'StateMachine', 'PSEdition_Core', 'PSEdition_Desktop', 'Windows', 'Linux', 'MacOS')
      LicenseUri   = 'https://opensource.org/licenses/MIT'
      ReleaseNotes = 'See CHANGELOG.md.'
    }
  }
}
