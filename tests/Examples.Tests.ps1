# Runs every example of the help, as it is printed: ExampleSession.ps1 has the files and the account that they speak of.
BeforeDiscovery {
    $root = Split-Path $PSScriptRoot
    Import-Module (Join-Path $root 'StepFunctionsPS.psd1') -Force
    $names = (Import-PowerShellDataFile (Join-Path $root 'StepFunctionsPS.psd1')).CmdletsToExport
    $examples = @(foreach ($name in $names) {
        foreach ($example in @((Get-Help $name -Full).Examples.Example)) {
            $title = "$($example.Title)".Trim(' -') -replace '^Example \d+: '
            @{ Name = "${name}: $title"; Command = $name; Code = "$($example.Code)"; Remarks = "$($example.Remarks.Text)".Trim() }
        }
    })
    # Examples that are about an error end with it.
    $wanted = @{
        'Test-SfnService: Stop a build when there is an error' = 'serverless.yml has errors.'
        'Measure-SfnCoverage: Have a build fail below 80%, and show the lines that were passed' = '*80% are wanted.'
    }
    # None of these may pass for an example that runs.
    $broken = @(
        @{ Name = 'an error'; Code = 'Get-SfnStack -StackName gone -Region eu-west-1' }
        @{ Name = 'an exception'; Code = 'throw "no"' }
        @{ Name = 'a command that is not there'; Code = 'Get-SfnNothing' }
        @{ Name = 'a parameter that is not there'; Code = 'Import-SfnService . -Nothing' }
        @{ Name = 'a file that is not there'; Code = 'Import-SfnService ./gone.yml' }
        @{ Name = 'no result'; Code = 'Test-SfnService . | Where-Object Code -EQ SFN0000' }
        @{ Name = 'a property that is not there'; Code = 'Import-SfnService .; (Import-SfnService .).Nothing' }
        @{ Name = 'no error, where it speaks of one'; Code = 'Import-SfnService .'; Ending = 'serverless.yml has errors.' }
    )
}

BeforeAll {
    function Invoke-Session($Examples) {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))).FullName
        ConvertTo-Json @($Examples | ForEach-Object { @{ Name = $_.Name; Code = $_.Code } }) | Set-Content "$folder/given.json"
        $text = "`$ProgressPreference = 'SilentlyContinue'; Import-Module '$(Split-Path $PSScriptRoot)/StepFunctionsPS.psd1'; & '$PSScriptRoot/ExampleSession.ps1' '$folder' *>&1"
        $said = & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand ([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text)))
        $found = @{}
        $results = try { Get-Content "$folder/results.json" -Raw -ErrorAction Stop | ConvertFrom-Json } catch { throw "$said" }
        foreach ($result in $results) { $found[$result.Name] = $result }
        $found
    }

    # What is wrong with how an example ended; nothing where all is well.
    function Find-Problem($Result, [string] $Wanted) {
        if ($Wanted) {
            if (-not ($Result.Errors -like $Wanted)) { "it should end with '$Wanted', and not with: $($Result.Errors)" }
            return
        }
        if ($Result.Errors) { return "it fails: $($Result.Errors)" }
        if ($Result.Nothings) { 'something in it is nothing' }
        if (-not ($Result.Objects -or $Result.Variables -or $Result.Files -or $Result.Changes)) { 'nothing comes of it' }
    }
}

Describe 'the examples' -ForEach @{ Examples = $examples; Broken = $broken; Wanted = $wanted; Names = $names } {
    BeforeAll { $results = Invoke-Session ($Examples + $Broken) }

    It 'run: <Name>' -ForEach $examples { Find-Problem $results[$Name] $Wanted[$Name] | Should -BeNullOrEmpty -Because $Code }

    It 'say what comes of it: <Name>' -ForEach $examples { $Remarks | Should -Match '\w.*\.$' }

    It 'are found broken where there is <Name>' -ForEach $broken { Find-Problem $results[$Name] $Ending | Should -Not -BeNullOrEmpty }

    It 'speak of errors only where they are' { $Wanted.Keys | Should -BeIn $Examples.Name }

    It 'have titles of their own' { @($Examples.Name | Group-Object | Where-Object Count -GT 1).Name | Should -BeNullOrEmpty }
}
