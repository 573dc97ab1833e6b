# Runs every example of the help, and what its topics print to be typed: ExampleSession.ps1 has the files and the account
# that they speak of.
BeforeDiscovery {
    . "$PSScriptRoot/PageText.ps1"
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
    # What is installed or said for a session gives nothing. The topic of the codes is made from docs/diagnostics.md.
    $topics = @(foreach ($file in Get-ChildItem (Join-Path $root 'module/en-US/about_*.help.txt') -Exclude *_Diagnostics.help.txt) {
        @{ Topic = $file.Name -replace '\.help\.txt$'; Path = $file.FullName; Blocks = @(Get-TopicBlock $file.FullName) }
    })
    $typed = @($topics.Blocks | Where-Object { $_.Body -notmatch '\AInstall-Module' })
}

BeforeAll {
    . "$PSScriptRoot/PageText.ps1"

    # Gives the results by the name of the example and the line of the part.
    function Invoke-Session($Examples) {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))).FullName
        ConvertTo-Json @($Examples) -Depth 4 | Set-Content "$folder/given.json"
        $text = "`$ProgressPreference = 'SilentlyContinue'; Import-Module '$(Split-Path $PSScriptRoot)/StepFunctionsPS.psd1'; & '$PSScriptRoot/ExampleSession.ps1' '$folder' *>&1"
        $said = & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand ([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text)))
        $found = @{}
        $results = try { Get-Content "$folder/results.json" -Raw -ErrorAction Stop | ConvertFrom-Json } catch { throw "$said" }
        foreach ($result in $results) { $found["$($result.Name) $($result.Line)"] = $result }
        $found
    }

    # What is wrong with how an example ended; nothing where all is well.
    function Find-Problem($Result, [string] $Wanted) {
        if (-not $Result) { return 'it was not run' }
        if ($Wanted) {
            if (-not ($Result.Errors -like $Wanted)) { "it should end with '$Wanted', and not with: $($Result.Errors)" }
            return
        }
        if ($Result.Errors) { return "it fails: $($Result.Errors)" }
        if ($Result.Nothings) { 'something in it is nothing' }
        if (-not ($Result.Objects -or $Result.Variables -or $Result.Files -or $Result.Changes)) { 'nothing comes of it' }
    }
}

Describe 'the examples' -ForEach @{ Examples = $examples; Broken = $broken; Wanted = $wanted } {
    BeforeAll { $results = Invoke-Session ($Examples + $Broken | ForEach-Object { @{ Name = $_.Name; Parts = @(@{ Line = 1; Body = $_.Code }) } }) }

    It 'run: <Name>' -ForEach $examples { Find-Problem $results["$Name 1"] $Wanted[$Name] | Should -BeNullOrEmpty -Because $Code }

    It 'say what comes of it: <Name>' -ForEach $examples { $Remarks | Should -Match '\w.*\.$' }

    It 'are found broken where there is <Name>' -ForEach $broken { Find-Problem $results["$Name 1"] $Ending | Should -Not -BeNullOrEmpty }

    It 'speak of errors only where they are' { $Wanted.Keys | Should -BeIn $Examples.Name }

    It 'have titles of their own' { @($Examples.Name | Group-Object | Where-Object Count -GT 1).Name | Should -BeNullOrEmpty }
}

Describe 'what topics print' -ForEach @{ Topics = $topics; Typed = $typed } {
    BeforeAll { $results = Invoke-Session @($Typed | Group-Object { $_.Page } | ForEach-Object { @{ Name = $_.Name; Parts = @($_.Group) } }) }

    It 'runs in <Page>, line <Line>' -ForEach $typed { Find-Problem $results["$Page $Line"] | Should -BeNullOrEmpty -Because $Body }

    It 'is code of ours in <Page>, line <Line>' -ForEach ($topics.Blocks | Where-Object { -not $_.File -or $_.File -like '*.ps1' }) { Find-TextProblem $Body | Should -BeNullOrEmpty }

    It 'is code of ours in the pipeline of <Page>, line <Line>' -ForEach ($topics.Blocks | Where-Object File -Like *.yml) {
        $scripts = @(Get-PipelineScript $Body)
        $scripts | Should -Not -BeNullOrEmpty
        $scripts | ForEach-Object { Find-TextProblem $_ } | Should -BeNullOrEmpty
    }

    It 'is there in each: <Topic>' -ForEach $topics { $Blocks.Count | Should -BeGreaterThan 2 }

    It 'is read on every screen: <Topic>' -ForEach $topics {
        [IO.File]::ReadAllBytes($Path)[0..2] | Should -Be 0xEF, 0xBB, 0xBF
        $lines = Get-Content $Path
        $lines[0..1] | Should -Be 'TOPIC', "    $Topic"
        $lines | Where-Object { $_.Length -gt 80 } | Should -BeNullOrEmpty
    }

    It 'names what there is: <Topic>' -ForEach $topics { Find-ProseProblem (Get-Content $Path -Raw) | Should -BeNullOrEmpty }
}
