<#
.SYNOPSIS
Builds, tests or cleans StepFunctionsPS.

.DESCRIPTION
Build leaves a module that imports: Import-Module ./StepFunctionsPS.psd1.
Test runs the xunit tests, then the Pester tests against the built module.
Clean removes everything that building makes.
The exit code is 0 when all went well and 1 otherwise.

.EXAMPLE
./build.ps1

.EXAMPLE
./build.ps1 -Task Test
#>
[CmdletBinding()]
param(
    [ValidateSet('Build', 'Test', 'Clean')]
    [string] $Task = 'Build'
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot

function Invoke-Dotnet {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) { throw "dotnet $($args -join ' ') ended with $LASTEXITCODE." }
}

function Build {
    Invoke-Dotnet build (Join-Path $root 'StepFunctionsPS.sln') -c Release --nologo
}

function Test {
    Build
    Invoke-Dotnet test (Join-Path $root 'StepFunctionsPS.sln') -c Release --no-build --nologo
    if (-not (Get-Module Pester -ListAvailable | Where-Object { $_.Version.Major -eq 5 })) {
        Write-Warning 'PESTER 5 IS NOT INSTALLED: THE TESTS OF THE CMDLETS DID NOT RUN. Install-Module Pester -MinimumVersion 5.5 -MaximumVersion 5.99'
        return
    }

    # A fresh process: this one would keep the DLLs locked, and may have another version loaded.
    $shell = (Get-Process -Id $PID).Path
    & $shell -NoProfile -NonInteractive -File (Join-Path (Join-Path $root 'tests') 'Invoke-Tests.ps1')
    if ($LASTEXITCODE -ne 0) { throw 'Pester tests failed.' }
}

function Clean {
    $made = @(Get-ChildItem (Join-Path $root 'src'), (Join-Path $root 'tests') -Directory |
            ForEach-Object { Join-Path $_.FullName 'bin'; Join-Path $_.FullName 'obj' })
    $module = Join-Path $root 'module'
    $made += Join-Path $module 'lib'
    $made += Join-Path $root 'en-US'
    $made += @(Get-ChildItem $module -File | Where-Object { $_.Extension -in '.dll', '.pdb' } | ForEach-Object { $_.FullName })
    $made | Where-Object { Test-Path -LiteralPath $_ } | Remove-Item -Recurse -Force
}

try {
    & $Task
}
catch {
    [Console]::Error.WriteLine("build.ps1 -Task ${Task}: $($_.Exception.Message)")
    exit 1
}

exit 0
