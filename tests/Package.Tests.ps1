# What build.ps1 -Task Pack makes, taken as those take it who download it.
BeforeAll {
    $root = Split-Path $PSScriptRoot
    $shell = (Get-Process -Id $PID).Path
    $folder = Join-Path ([IO.Path]::GetTempPath()) "sfn-package-$([Guid]::NewGuid().ToString('N'))"
    & $shell -NoProfile -NonInteractive -File (Join-Path $root 'build.ps1') -Task Pack -NoBuild -Output $folder | Out-Null
    $packed = $LASTEXITCODE
    $version = (Import-PowerShellDataFile (Join-Path $root 'StepFunctionsPS.psd1')).ModuleVersion

    # As Install-Module lays it out: a folder with the module's name, and below it one with the version.
    $modules = Join-Path $folder 'installed'
    $module = Join-Path $modules "StepFunctionsPS/$version"
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    [IO.Compression.ZipFile]::ExtractToDirectory((Join-Path $folder "StepFunctionsPS.$version.nupkg"), $module)
    $example = Join-Path $root 'examples/orders'

    function Invoke-Installed([string] $Script) {
        $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes("`$ProgressPreference = 'SilentlyContinue'; `$env:PSModulePath = '$modules' + [IO.Path]::PathSeparator + `$env:PSModulePath; $Script"))
        & $shell -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand $encoded
    }
}

AfterAll {
    if (Test-Path -LiteralPath $folder) { Remove-Item -LiteralPath $folder -Recurse -Force }
}

Describe 'the package' {
    It 'is made' {
        $packed | Should -Be 0
        Join-Path $folder 'StepFunctionsPS/StepFunctionsPS.psd1' | Should -Exist
    }

    It 'has a complete manifest' {
        $manifest = Test-ModuleManifest (Join-Path $module 'StepFunctionsPS.psd1') -ErrorAction Stop
        $manifest.Version | Should -Be $version
        foreach ($name in 'Author', 'CompanyName', 'Copyright', 'Description', 'LicenseUri', 'ReleaseNotes', 'Guid') { $manifest.$name | Should -Not -BeNullOrEmpty -Because $name }
    }

    It 'is found by the name of a cmdlet, and works, in a process that knows nothing of it' {
        Invoke-Installed "(ConvertTo-SfnTemplate '$example').Resources.Count; (Get-Module StepFunctionsPS).ModuleBase" | Should -Be '17', $module
    }

    It 'has its help' {
        $help = Invoke-Installed "(Get-Help ConvertTo-SfnTemplate).Synopsis; (Get-Help about_StepFunctionsPS).Length -gt 1000; (Get-Help about_StepFunctionsPS_Diagnostics).Length -gt 1000"
        $help[0] | Should -BeLike '*CloudFormation*'
        $help[1..2] | Should -Be 'True', 'True'
    }

    It 'has what is needed and nothing of ours that is not' {
        $files = Get-ChildItem $module -Recurse -File | ForEach-Object { $_.FullName.Substring($module.Length + 1).Replace('\', '/') } | Where-Object { $_ -notmatch '^(_rels|package)/|nuspec$|Content_Types' }
        $expected = @(
            'README.md', 'CHANGELOG.md', 'LICENSE', 'third-party-notices.txt', 'bom.cdx.json'
            Get-ChildItem (Join-Path $root 'module/en-US/about_*.txt') | ForEach-Object { "en-US/$($_.Name)" }
            'StepFunctionsPS.psd1'
            'module/StepFunctionsPS.dll', 'module/StepFunctionsPS.Core.dll', 'module/lib/YamlDotNet.dll'
            'module/StepFunctionsPS.Format.ps1xml', 'module/StepFunctionsPS.Types.ps1xml', 'module/en-US/StepFunctionsPS.dll-Help.xml')
        Compare-Object $expected $files | Should -BeNullOrEmpty
    }

    It 'has a bill of materials that is true' {
        $bom = Get-Content (Join-Path $module 'bom.cdx.json') -Raw | ConvertFrom-Json
        $bom.bomFormat | Should -Be 'CycloneDX'
        $libraries = $bom.components | Where-Object type -EQ library
        $libraries.name | Should -Be @(Get-ChildItem (Join-Path $module 'module/lib') | ForEach-Object BaseName)
        $libraries.hashes.content | Should -Be (Get-FileHash (Join-Path $module 'module/lib/YamlDotNet.dll')).Hash.ToLowerInvariant()
        $libraries.version | Should -Be ([Diagnostics.FileVersionInfo]::GetVersionInfo((Join-Path $module 'module/lib/YamlDotNet.dll')).ProductVersion -replace '\+.*')
        foreach ($file in $bom.metadata.component.components) { $file.hashes.content | Should -Be (Get-FileHash (Join-Path $module $file.name)).Hash.ToLowerInvariant() }
    }

    It 'says whose the parts are' {
        $notices = Get-Content (Join-Path $module 'third-party-notices.txt') -Raw
        $notices | Should -BeLike '*Antoine Aubry*'
        $notices | Should -BeLike '*botocore*Apache License*END OF TERMS AND CONDITIONS*'
    }

    It 'is tagged as the Gallery tags modules with cmdlets' {
        $tags = ([xml] (Get-Content (Join-Path $module 'StepFunctionsPS.nuspec') -Raw)).package.metadata.tags -split ' '
        $tags | Should -Contain 'PSModule'
        foreach ($name in (Import-PowerShellDataFile (Join-Path $module 'StepFunctionsPS.psd1')).CmdletsToExport) { $tags | Should -Contain "PSCmdlet_$name" }
    }
}

Describe 'what is shipped as text' {
    # The words of PowerShell 7 that Windows PowerShell 5.1 cannot read.
    BeforeAll {
        function Find-NewWord([string] $Text) {
            $tokens = $errors = $null
            $null = [System.Management.Automation.Language.Parser]::ParseInput($Text, [ref] $tokens, [ref] $errors)
            $errors | Should -BeNullOrEmpty
            $tokens | Where-Object { $_.Kind.ToString() -in 'QuestionMark', 'QuestionQuestion', 'QuestionQuestionEquals', 'QuestionDot', 'QuestionLBracket', 'AndAnd', 'OrOr' }
        }
    }

    It 'has nothing that only PowerShell 7 reads: <_>' -ForEach 'StepFunctionsPS.psd1', 'build.ps1' {
        Find-NewWord (Get-Content (Join-Path $root $_) -Raw) | Should -BeNullOrEmpty
    }

    It 'has nothing in its views that only PowerShell 7 reads' {
        $blocks = Get-ChildItem (Join-Path $root 'module/*.ps1xml') | ForEach-Object { ([xml] (Get-Content $_ -Raw)).SelectNodes('//ScriptBlock | //GetScriptBlock | //Script').InnerText }
        @($blocks).Count | Should -BeGreaterThan 50
        foreach ($block in $blocks) { Find-NewWord $block | Should -BeNullOrEmpty -Because $block }
    }

    It 'would find what is new' {
        Find-NewWord '$a ? 1 : ($b ?? 2)' | Should -HaveCount 2
        Find-NewWord 'one && two' | Should -HaveCount 1
    }
}

Describe 'the tool' {
    It 'installs and compiles' -Skip:(-not (Get-Command dotnet -ErrorAction Ignore)) {
        $tools = Join-Path $folder 'tools'
        & dotnet tool install StepFunctionsPS.Cli --tool-path $tools --source $folder --version $version | Out-Null
        $LASTEXITCODE | Should -Be 0
        $template = & (Join-Path $tools 'sfn') compile $example | Out-String | ConvertFrom-Json
        $LASTEXITCODE | Should -Be 0
        @($template.Resources.PSObject.Properties).Count | Should -Be 17
    }
}
