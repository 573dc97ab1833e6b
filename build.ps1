<#
.SYNOPSIS
Builds, tests, packs or cleans StepFunctionsPS.

.DESCRIPTION
Build leaves a module that imports: Import-Module ./StepFunctionsPS.psd1.
Test runs the xunit tests, then the Pester tests against the built module.
Pack makes, in artifacts/: the module as a folder and as a package of the PowerShell Gallery, and sfn as a .NET tool.
Native makes sfn as a program of its own for this machine, which starts in milliseconds and needs no .NET. It needs a C linker.
Clean removes everything that building makes.
The exit code is 0 when all went well and 1 otherwise.

.EXAMPLE
./build.ps1

.EXAMPLE
./build.ps1 -Task Test

.EXAMPLE
./build.ps1 -Task Pack; Publish-PSResource -NupkgPath (Get-Item ./artifacts/StepFunctionsPS.[0-9]*.nupkg) -Repository MyFeed
#>
[CmdletBinding()]
param(
    [ValidateSet('Build', 'Test', 'Pack', 'Native', 'Clean')]
    [string] $Task = 'Build',

    # For Pack and Native: where the results go; artifacts/ when left out. Pack empties it.
    [string] $Output = (Join-Path $PSScriptRoot 'artifacts'),

    # For Pack: packs what the last build left.
    [switch] $NoBuild
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$artifacts = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Output)

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

function Pack {
    if (-not $NoBuild) { Build }
    $version = (Import-PowerShellDataFile (Join-Path $root 'StepFunctionsPS.psd1')).ModuleVersion
    $folder = Join-Path $artifacts 'StepFunctionsPS'
    if (Test-Path -LiteralPath $artifacts) { Remove-Item -LiteralPath $artifacts -Recurse -Force }
    Copy-Module $folder
    Write-Text (Join-Path $folder 'bom.cdx.json') (New-Bom $folder $version | ConvertTo-Json -Depth 8)
    $nuspec = Join-Path $artifacts 'StepFunctionsPS.nuspec'
    Write-Text $nuspec (New-Nuspec $version)
    Invoke-Dotnet pack (Join-Path $root 'src/StepFunctionsPS') -c Release --no-build --nologo -o $artifacts "-p:NuspecFile=$nuspec" "-p:NuspecBasePath=$folder" "-p:NoPackageAnalysis=true"
    Remove-Item -LiteralPath $nuspec
    Invoke-Dotnet pack (Join-Path $root 'src/StepFunctionsPS.Cli') -c Release --no-build --nologo -o $artifacts
    Get-ChildItem $artifacts | ForEach-Object { $_.FullName }
}

# What people get: no symbols, no sources.
function Copy-Module([string] $folder) {
    $module = Join-Path $folder 'module'
    $null = New-Item -ItemType Directory (Join-Path $module 'lib'), (Join-Path $module 'en-US'), (Join-Path $folder 'en-US') -Force
    foreach ($name in 'StepFunctionsPS.psd1', 'README.md', 'CHANGELOG.md', 'LICENSE', 'docs/third-party-notices.txt') { Copy-Item (Join-Path $root $name) $folder }
    Copy-Item (Join-Path $root 'module/*') $module -Include *.dll, *.ps1xml
    Copy-Item (Join-Path $root 'module/lib/*.dll') (Join-Path $module 'lib')
    Copy-Item (Join-Path $root 'module/en-US/*.xml') (Join-Path $module 'en-US')
    Copy-Item (Join-Path $root 'module/en-US/about_*.txt') (Join-Path $folder 'en-US')
}

# The software bill of materials, in the form of CycloneDX: what is in the package, and whose it is.
function New-Bom([string] $folder, [string] $version) {
    $library = Join-Path $folder 'module/lib/YamlDotNet.dll'
    $libraryVersion = ([xml] (Get-Content (Join-Path $root 'Directory.Packages.props') -Raw)).SelectSingleNode("//PackageVersion[@Include='YamlDotNet']").Version
    $files = Get-ChildItem (Join-Path $folder 'module') -Filter *.dll | Sort-Object Name | ForEach-Object {
        @{ type = 'file'; name = "module/$($_.Name)"; hashes = @(Get-Sha256 $_.FullName) }
    }
    [ordered]@{
        bomFormat   = 'CycloneDX'
        specVersion = '1.5'
        version     = 1
        metadata    = @{ component = @{ type = 'library'; 'bom-ref' = 'StepFunctionsPS'; name = 'StepFunctionsPS'; version = $version; licenses = @(@{ license = @{ id = 'MIT' } }); components = @($files) } }
        components  = @(
            @{ type = 'library'; 'bom-ref' = "pkg:nuget/YamlDotNet@$libraryVersion"; name = 'YamlDotNet'; version = $libraryVersion; purl = "pkg:nuget/YamlDotNet@$libraryVersion"; licenses = @(@{ license = @{ id = 'MIT' } }); hashes = @(Get-Sha256 $library) }
            @{ type = 'data'; 'bom-ref' = 'botocore-models'; name = 'Models of AWS services, from botocore'; licenses = @(@{ license = @{ id = 'Apache-2.0' } }) }
        )
        dependencies = @(@{ ref = 'StepFunctionsPS'; dependsOn = @("pkg:nuget/YamlDotNet@$libraryVersion", 'botocore-models') })
    }
}

function Get-Sha256([string] $path) { @{ alg = 'SHA-256'; content = (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash.ToLowerInvariant() } }

# With the tags by which the Gallery finds cmdlets, as Publish-Module writes them.
function New-Nuspec([string] $version) {
    $manifest = Import-PowerShellDataFile (Join-Path $root 'StepFunctionsPS.psd1')
    $data = $manifest.PrivateData.PSData
    $tags = @($data.Tags) + 'PSModule' + 'PSIncludes_Cmdlet' + @($manifest.CmdletsToExport | ForEach-Object { "PSCmdlet_$_"; "PSCommand_$_" })
    $text = @{}
    foreach ($pair in @{ Description = $manifest.Description; Authors = $manifest.Author; Copyright = $manifest.Copyright; Notes = $data.ReleaseNotes }.GetEnumerator()) {
        $text[$pair.Key] = [Security.SecurityElement]::Escape($pair.Value)
    }

    @"
<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
  <metadata>
    <id>StepFunctionsPS</id>
    <version>$version</version>
    <authors>$($text.Authors)</authors>
    <license type="expression">MIT</license>
    <readme>README.md</readme>
    <description>$($text.Description)</description>
    <releaseNotes>$($text.Notes)</releaseNotes>
    <copyright>$($text.Copyright)</copyright>
    <tags>$($tags -join ' ')</tags>
  </metadata>
  <files>
    <file src="**/*" target="" />
  </files>
</package>
"@
}

# UTF-8 without a mark in both editions of PowerShell.
function Write-Text([string] $path, [string] $text) { [IO.File]::WriteAllText($path, $text.Replace("`r`n", "`n") + "`n") }

function Native {
    $folder = Join-Path $artifacts 'sfn'
    # Its own place for what the compiler leaves, and for locks of packages that only one platform has.
    $work = Join-Path $artifacts 'native'
    Invoke-Dotnet publish (Join-Path $root 'src/StepFunctionsPS.Cli') -c Release --use-current-runtime --nologo "-p:Native=true" --artifacts-path $work -o $folder
    Get-ChildItem $folder -Exclude sfn, sfn.exe | Remove-Item
    Copy-Item (Join-Path $root 'LICENSE'), (Join-Path $root 'docs/third-party-notices.txt') $folder
    Get-ChildItem $folder | ForEach-Object { $_.FullName }
}

function Clean {
    $made = @(Get-ChildItem (Join-Path $root 'src'), (Join-Path $root 'tests') -Directory |
            ForEach-Object { Join-Path $_.FullName 'bin'; Join-Path $_.FullName 'obj' })
    $module = Join-Path $root 'module'
    $made += Join-Path $module 'lib'
    $made += Join-Path $root 'en-US'
    $made += Join-Path $root 'artifacts'
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
