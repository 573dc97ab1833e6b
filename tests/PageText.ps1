# Dot-sourced by tests: reads the code that documents print, and finds what in it does not exist.

# The fenced blocks of a page: @{ Page; Line; Language; Body; File }. One that begins with '# name.ext' is that file.
function Get-PageBlock([string] $Path) {
    $text = Get-Content $Path -Raw
    foreach ($match in [regex]::Matches($text, '(?ms)^( *)```(\w*)\r?\n(.*?)^ *```')) {
        New-Block (Split-Path -Leaf $Path) ($text.Substring(0, $match.Index).Split("`n").Count) $match.Groups[2].Value ($match.Groups[3].Value -replace "(?m)^$($match.Groups[1].Value)")
    }
}

# The blocks of a topic are indented by eight. What is printed to be typed stands after a line that ends with a colon, or
# after another block; else it is a table.
function Get-TopicBlock([string] $Path) {
    $lines = @(Get-Content $Path)
    $before = ''
    for ($i = 0; $i -lt $lines.Count; $i++) {
        if ($lines[$i] -notlike '        *') { if ($lines[$i]) { $before = $lines[$i] }; continue }
        $from = $i
        # Blank lines may be inside of what goes on deeper.
        while ($i + 1 -lt $lines.Count -and ($lines[$i + 1] -like '        *' -or ($lines[$i + 1] -eq '' -and $lines[$i + 2] -like '         *'))) { $i++ }
        if ($before -notmatch '(:|definition and object)$') { continue }
        $body = @($lines[$from..$i] | ForEach-Object { $_ -replace '^ {8}' }) -join "`n"
        New-Block ((Split-Path -Leaf $Path) -replace '\.help\.txt$') ($from + 1) '' "$body`n"
    }
}

function New-Block([string] $Page, [int] $Line, [string] $Language, [string] $Body) {
    $file = if ($Body -match '\A# (\S+\.\w+)\r?\n') { $Matches[1] }
    # JSON and CSV have no comments.
    if ($file -and $file -notmatch '\.(ps1|psm1|yml)$') { $Body = $Body.Substring($Body.IndexOf("`n") + 1) }
    @{ Page = $Page; Line = $Line; Language = $Language; Body = $Body; File = $file }
}

# The scripts within a pipeline: script: |, inlineScript: and pwsh:, in one line or in several.
function Get-PipelineScript([string] $Yaml) {
    foreach ($match in [regex]::Matches($Yaml, '(?m)^(\s*)(?:- )?(?:script|pwsh): (?:\|\r?\n((?:\1\s+.*\r?\n|\r?\n)+)|([^|\r\n]\S* .*))')) {
        if ($match.Groups[2].Success) { $match.Groups[2].Value } else { $match.Groups[3].Value }
    }
}

# What is wrong with a text, without running it: it cannot be parsed, or names commands or parameters of ours that are not.
function Find-TextProblem([string] $Text) {
    $errors = $null
    $tree = [System.Management.Automation.Language.Parser]::ParseInput($Text, [ref] $null, [ref] $errors)
    foreach ($problem in $errors) { "line $($problem.Extent.StartLineNumber): $($problem.Message)" }
    foreach ($command in $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)) {
        $name = $command.GetCommandName()
        if ($name -cnotmatch '^\w+-Sfn\w') { continue }
        $known = Get-Command -Module StepFunctionsPS -Name $name -ErrorAction Ignore
        if (-not $known) { "there is no $name"; continue }
        foreach ($parameter in $command.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] }) {
            if (-not @($known.Parameters.Values | Where-Object { $_.Name -eq $parameter.ParameterName -or $parameter.ParameterName -in $_.Aliases })) { "$name has no -$($parameter.ParameterName)" }
        }
    }
}

# In running text, `Command -Parameter` and the like. Words in italics of others, and options of sfn, are not ours.
function Find-ProseProblem([string] $Text) {
    foreach ($match in [regex]::Matches($Text, '(?<![\w-])([A-Z]\w+-Sfn\w+)')) {
        $name = $match.Value
        if ($name -clike '*-Sfn*' -and -not (Get-Command -Module StepFunctionsPS -Name $name -ErrorAction Ignore)) { "there is no $name" }
    }
    foreach ($match in [regex]::Matches($Text, 'about_StepFunctionsPS\w*')) {
        if (-not (Test-Path "$PSScriptRoot/../module/en-US/$($match.Value).help.txt")) { "there is no topic $($match.Value)" }
    }
}
