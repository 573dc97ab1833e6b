# Runs the Pester tests against the built module; exits with 1 when one fails.
# Called by build.ps1 -Task Test, or by itself: pwsh -NoProfile -File tests/Invoke-Tests.ps1 [-ResultFile results.xml]
param(
    [string] $ResultFile
)

$ErrorActionPreference = 'Stop'
Import-Module Pester -MinimumVersion 5.5 -MaximumVersion 5.99.99

$configuration = New-PesterConfiguration
$configuration.Run.Path = $PSScriptRoot
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Normal'
if ($ResultFile) {
    $configuration.TestResult.Enabled = $true
    $configuration.TestResult.OutputFormat = 'NUnitXml'
    $configuration.TestResult.OutputPath = $ResultFile
}

$run = Invoke-Pester -Configuration $configuration
# A file that does not even load, or no test at all, is a failure too.
if ($run.Result -ne 'Passed' -or $run.PassedCount -eq 0) { exit 1 }
exit 0
