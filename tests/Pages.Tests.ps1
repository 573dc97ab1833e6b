# Runs what pages of docs/ print: each block, in the order of the page, so that what is printed works.
# A block that begins with the name of a file becomes that file; those of Pester are run by it. The others run one after
# the other in one session, over the fakes; a block of text after one is what it shows. Pages that are not run are read:
# what they print must be there.
BeforeDiscovery {
    . "$PSScriptRoot/PageText.ps1"
    $root = Split-Path $PSScriptRoot
    $docs = Join-Path $root docs
    Import-Module (Join-Path $root 'StepFunctionsPS.psd1') -Force

    # What a block shows stands after it.
    function Get-Shown([object[]] $Blocks) {
        $index = 0
        for ($i = 0; $i -lt $Blocks.Count; $i++) {
            if ($Blocks[$i].Language -eq 'text' -or $Blocks[$i].Body -match '\AInstall-Module') { continue }
            $next = if ($i + 1 -lt $Blocks.Count) { $Blocks[$i + 1] }
            $block = @{ Line = $Blocks[$i].Line; Body = $Blocks[$i].Body; File = $Blocks[$i].File; Text = if ($next.Language -eq 'text') { $next.Body } }
            if (-not $block.File) { $block.Index = $index++ }
            $block
        }
    }

    $testing = @(Get-PageBlock "$docs/testing.md")
    # In tables, a pipe in code is written \|.
    $rows = @(foreach ($match in [regex]::Matches((Get-Content "$docs/operating.md" -Raw), '(?m)^\| `(.+?\\\|.+?)` \|')) { @{ Pipeline = $match.Groups[1].Value.Replace('\|', '|') } })
    for ($i = 0; $i -lt $rows.Count; $i++) { $rows[$i].Index = $i }
    $pages = @(
        @{ Page = 'testing.md'; Blocks = $testing; Least = 7 }
        @{ Page = 'operating.md'; Least = 4; Pipelines = $rows }
        @{ Page = 'tour.md'; Least = 9; ShowsLines = $true; Pipelines = @() }
        @{ Page = 'migration.md'; Least = 5; ShowsLines = $true; Pipelines = @() }
    )
    foreach ($page in $pages) {
        $page.Testing = $testing
        if (-not $page.Blocks) { $page.Blocks = @(Get-PageBlock "$docs/$($page.Page)") }
        $page.Shown = @(Get-Shown $page.Blocks)
    }

    $texts = @(foreach ($path in (Get-ChildItem $docs -Filter *.md | ForEach-Object FullName) + "$root/README.md" + "$root/CHANGELOG.md") {
        @{ Page = Split-Path -Leaf $path; Path = $path; Blocks = @(Get-PageBlock $path) }
    })
    # Those that no fake answers: what they call must be there, and each parameter.
    $read = @(foreach ($text in $texts | Where-Object { $_.Page -notin $pages.Page }) {
        foreach ($block in $text.Blocks) {
            if ($block.Language -eq 'powershell') { @{ Page = $block.Page; Line = $block.Line; Scripts = @($block.Body) } }
            if ($block.Language -eq 'yaml' -and ($found = @(Get-PipelineScript $block.Body))) { @{ Page = $block.Page; Line = $block.Line; Scripts = $found } }
        }
    })
}

BeforeAll {
    . "$PSScriptRoot/PageText.ps1"
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

    function Join-Line { "$(@($input) -join "`n")`n" }

    # A line of three dots stands for any others.
    function Get-Form([string] $Text) {
        "\A$(@(Get-Line $Text | ForEach-Object { if ($_ -eq '...') { '(.*\n)*?' } else { [regex]::Escape($_) + '\n' } }) -join '')\z"
    }

    # Times, durations and ids are others in each run, and so are the blanks before them.
    function Get-Line([string] $Text) {
        $Text -split '\r?\n' -replace '\e\[[\d;]*m' -replace '\b\d\d:\d\d:\d\d\b', 'TIME' -replace '\b\d+(\.\d+)? ?(ms|s|min)\b', 'DURATION' -replace '\b[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\b', 'ID' -replace '\s+', ' ' -replace '^ | $' -ne ''
    }
}

Describe 'the page <Page>' -ForEach $pages {
    It 'has blocks that can be run, and no others' {
        $Blocks.Count | Should -BeGreaterOrEqual $Least
        $Blocks.Language | Should -BeIn powershell, yaml, text
        $Blocks | Where-Object { $_.Language -eq 'yaml' -and -not $_.File } | Should -BeNullOrEmpty
        $Blocks | Where-Object Language -EQ powershell | ForEach-Object { Find-TextProblem $_.Body } | Should -BeNullOrEmpty
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

Describe 'the commands of <Page>' -ForEach ($pages | Where-Object Page -NE testing.md) {
    BeforeAll {
        # The stack that operating.md speaks of is that of testing.md; the others begin with nothing.
        $folder = if ($Page -eq 'operating.md') { New-PageFolder $Testing } else { (New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))).FullName }
        ConvertTo-Json @{ Page = $Page; ShowsLines = [bool] $ShowsLines; Blocks = @($Shown | ForEach-Object { @{ File = $_.File; Body = $_.Body } }); Pipelines = @($Pipelines | ForEach-Object { $_.Pipeline }) } -Depth 4 | Set-Content "$folder/given.json"
        $said = Invoke-Page $folder "& '$PSScriptRoot/PageSession.ps1' '$folder' *>&1"
        $results = try { Get-Content "$folder/results.json" -Raw -ErrorAction Stop | ConvertFrom-Json } catch { throw "$said" }
    }

    It 'run in line <Line>' -ForEach ($Shown | Where-Object { -not $_.File }) {
        $result = $results.Blocks[$Index]
        $result.Errors | Should -BeNullOrEmpty
        if ($Page -eq 'operating.md') { $result.Calls | Should -Not -Be 0 -Because 'there is something to do in it' }
        if ($Text) { Get-Line $result.Text | Join-Line | Should -Match (Get-Form $Text) }
    }

    It 'run in the pipeline <Pipeline>' -ForEach $Pipelines {
        $result = $results.Pipelines[$Index]
        $result.Errors | Should -BeNullOrEmpty
        $result.Calls | Should -BeGreaterThan 1
        if ($Pipeline -notmatch '-WhatIf') { $result.Text.Trim() | Should -Not -BeNullOrEmpty }
    }
}

Describe 'what a page shows' {
    It 'is told from "<Other>"' -ForEach @{ Other = "a 2 s`nc" }, @{ Other = "a 2 s`nb`nb`nc`nd" }, @{ Other = "b 2 s`nb`nc" }, @{ Other = '' } {
        Get-Line "a 1 s`nb`nc" | Join-Line | Should -Match (Get-Form "a 3.5 s`n...`nc")
        Get-Line $Other | Join-Line | Should -Not -Match (Get-Form "a 1 s`nb`nc")
    }
}

Describe 'what is printed and not run' -ForEach @{ Read = $read } {
    It 'is there: <Page>, line <Line>' -ForEach $read { $Scripts | ForEach-Object { Find-TextProblem $_ } | Should -BeNullOrEmpty }

    It 'is found in <Page>' -ForEach @{ Page = 'azure-devops.md'; Least = 7 }, @{ Page = 'README.md'; Least = 4 } {
        @($Read | Where-Object Page -EQ $Page | ForEach-Object Scripts).Count | Should -BeGreaterOrEqual $Least
    }

    It 'is found wrong: <_>' -ForEach 'Get-SfnNothing .', 'Publish-SfnStack -Nothing', 'Publish-SfnStack (' { Find-TextProblem $_ | Should -Not -BeNullOrEmpty }

    It 'names commands and topics that there are: <Page>' -ForEach $texts { Find-ProseProblem (Get-Content $Path -Raw) | Should -BeNullOrEmpty }

    It 'links pages that there are: <Page>' -ForEach $texts {
        $folder = Split-Path $Path
        foreach ($match in [regex]::Matches((Get-Content $Path -Raw), '\]\((?!https?:|#)([^)#]+)')) { Join-Path $folder $match.Groups[1].Value | Should -Exist }
    }
}
