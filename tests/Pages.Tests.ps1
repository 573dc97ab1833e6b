# Runs what pages of docs/ print: each block, in the order of the page, so that what is printed works.
# A block that begins with the name of a file becomes that file; those of Pester are run by it. The others run one after
# the other in one session, over the fakes; a block of text after one is what it shows.
BeforeDiscovery {
    function Get-Block([string] $Page) {
        $text = Get-Content (Join-Path $PSScriptRoot "../docs/$Page") -Raw
        foreach ($match in [regex]::Matches($text, '(?ms)^```(\w*)\r?\n(.*?)^```')) {
            $body = $match.Groups[2].Value
            @{
                Page = $Page; Line = $text.Substring(0, $match.Index).Split("`n").Count; Language = $match.Groups[1].Value; Body = $body
                File = if ($body -match '\A# (\S+\.\w+)\r?\n') { $Matches[1] }
            }
        }
    }

    $testing = Get-Block testing.md
    $operating = Get-Block operating.md
    # What a block shows stands after it.
    $shown = @(for ($i = 0; $i -lt $operating.Count; $i++) {
        if ($operating[$i].Language -eq 'text') { continue }
        $next = if ($i + 1 -lt $operating.Count) { $operating[$i + 1] }
        @{ Line = $operating[$i].Line; Body = $operating[$i].Body; Text = if ($next.Language -eq 'text') { $next.Body } }
    })
    # In tables, a pipe in code is written \|.
    $pipelines = @(foreach ($match in [regex]::Matches((Get-Content (Join-Path $PSScriptRoot '../docs/operating.md') -Raw), '(?m)^\| `(.+?\\\|.+?)` \|')) { @{ Pipeline = $match.Groups[1].Value.Replace('\|', '|') } })
    foreach ($list in $shown, $pipelines) { for ($i = 0; $i -lt $list.Count; $i++) { $list[$i].Index = $i } }
    $pages = @{ Page = 'testing.md'; Blocks = $testing; Least = 7 }, @{ Page = 'operating.md'; Blocks = $operating; Least = 4 }
}

BeforeAll {
    $root = Split-Path $PSScriptRoot

    # The folder that a page speaks of.
    function New-PageFolder($Blocks) {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))).FullName
        Copy-Item "$root/examples" $folder -Recurse
        foreach ($block in $Blocks) {
            if (-not $block.File) { continue }
            $file = Join-Path $folder $block.File
            $null = New-Item -ItemType Directory -Force (Split-Path $file)
            Set-Content $file $block.Body
        }
        $folder
    }

    # In a process of its own, since Pester does not run itself.
    function Invoke-Page([string] $Folder, [string] $Script) {
        $text = "`$ProgressPreference = 'SilentlyContinue'; Set-Location '$Folder'; Import-Module '$root/StepFunctionsPS.psd1'; $Script"
        & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand ([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text)))
    }
}

Describe 'the page <Page>' -ForEach $pages {
    It 'has blocks that can be run, and no others' {
        $Blocks.Count | Should -BeGreaterOrEqual $Least
        $Blocks.Language | Should -BeIn powershell, yaml, text
        $Blocks | Where-Object { $_.Language -eq 'yaml' -and -not $_.File } | Should -BeNullOrEmpty
        foreach ($block in $Blocks | Where-Object Language -EQ powershell) {
            $errors = $null
            $null = [System.Management.Automation.Language.Parser]::ParseInput($block.Body, [ref] $null, [ref] $errors)
            $errors | Should -BeNullOrEmpty
        }
    }
}

Describe 'the tests of testing.md, <Mode>' -ForEach @(
    @{ Mode = 'without AWS.Tools'; Setup = ''; Blocks = $testing }
    @{ Mode = 'with AWS.Tools'; Setup = ". '$PSScriptRoot/fakes/FakeAccount.ps1'; Enter-FakeAccount eu-west-1; Import-Module AWS.Tools.StepFunctions, AWS.Tools.CloudFormation, AWS.Tools.S3"; Blocks = $testing }
) {
    BeforeAll {
        $folder = New-PageFolder $Blocks
        $results = Invoke-Page $folder "$Setup
            foreach (`$test in (Invoke-Pester . -PassThru -Output None).Tests) { `"`$(Split-Path -Leaf `$test.ScriptBlock.File)|`$(`$test.Result)|`$(`$test.ExpandedName): `$(`$test.ErrorRecord)`" }" | ConvertFrom-Csv -Delimiter '|' -Header File, Result, Text
    }

    It 'pass in <File>' -ForEach ($Blocks | Where-Object File -Like *.Tests.ps1) {
        $own = @($results | Where-Object File -EQ $File)
        $own | Should -Not -BeNullOrEmpty
        $own | Where-Object Result -NE Passed | ForEach-Object Text | Should -BeNullOrEmpty
    }
}

Describe 'the commands of operating.md' -ForEach @{ Testing = $testing; Blocks = $shown; Pipelines = $pipelines } {
    BeforeAll {
        # The stack that it speaks of is that of the other page.
        $folder = New-PageFolder $Testing
        ConvertTo-Json @{ Blocks = @($Blocks.Body); Pipelines = @($Pipelines.Pipeline) } | Set-Content "$folder/given.json"
        $said = Invoke-Page $folder "& '$PSScriptRoot/PageSession.ps1' '$folder' *>&1"
        $results = try { Get-Content "$folder/results.json" -Raw -ErrorAction Stop | ConvertFrom-Json } catch { throw "$said" }
        function Get-Line([string] $Text) { $Text -split '\r?\n' -replace '\s+$' -replace '\e\[[\d;]*m' -ne '' }
    }

    It 'run in line <Line>' -ForEach $Blocks {
        $result = $results.Blocks[$Index]
        $result.Errors | Should -BeNullOrEmpty
        $result.Calls | Should -Not -Be 0 -Because 'there is something to do in it'
        if ($Text) { Get-Line $result.Text | Should -Be (Get-Line $Text) }
    }

    It 'run in the pipeline <Pipeline>' -ForEach $Pipelines {
        $result = $results.Pipelines[$Index]
        $result.Errors | Should -BeNullOrEmpty
        $result.Calls | Should -BeGreaterThan 1
        if ($Pipeline -notmatch '-WhatIf') { $result.Text.Trim() | Should -Not -BeNullOrEmpty }
    }
}
