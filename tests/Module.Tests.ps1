BeforeDiscovery {
    $root = Split-Path $PSScriptRoot
    $manifest = Import-PowerShellDataFile (Join-Path $root 'StepFunctionsPS.psd1')
    $names = $manifest.CmdletsToExport
    Import-Module (Join-Path $root 'StepFunctionsPS.psd1') -Force
    $parameters = foreach ($command in Get-Command -Module StepFunctionsPS) {
        foreach ($name in $command.Parameters.Keys | Where-Object { $_ -notin [System.Management.Automation.PSCmdlet]::CommonParameters }) {
            @{ Command = $command.Name; Parameter = $name }
        }
    }
}

BeforeAll {
    $root = Split-Path $PSScriptRoot
    $psd1 = Join-Path $root 'StepFunctionsPS.psd1'
    Import-Module $psd1 -Force
    Push-Location (Join-Path $PSScriptRoot 'Commands/services')

    # Runs a script in a PowerShell that has seen nothing yet.
    function Invoke-Fresh([string] $Script) {
        $shell = (Get-Process -Id $PID).Path
        $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes("`$ProgressPreference = 'SilentlyContinue'; Import-Module '$psd1'; $Script"))
        & $shell -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand $encoded
    }

    function Complete([string] $Line) {
        (TabExpansion2 $Line $Line.Length).CompletionMatches
    }
}

AfterAll {
    Pop-Location
}

Describe 'the module' {
    It 'is a valid module' {
        $module = Test-ModuleManifest $psd1 -ErrorAction Stop
        $module.CompatiblePSEditions | Should -Be 'Desktop', 'Core'
        $module.PowerShellVersion | Should -Be '5.1'
        $module.Tags | Should -Contain 'PSEdition_Desktop'
        $module.RequiredModules | Should -BeNullOrEmpty
    }

    It 'exports what its manifest says, and nothing else' {
        $exported = Get-Command -Module StepFunctionsPS
        $exported.Name | Sort-Object | Should -Be ((Import-PowerShellDataFile $psd1).CmdletsToExport | Sort-Object)
        (Get-Module StepFunctionsPS).ExportedAliases.Count | Should -Be 0
        (Get-Module StepFunctionsPS).ExportedVariables.Count | Should -Be 0
    }

    It 'has no unapproved verb' {
        Import-Module $psd1 -Force -WarningVariable warnings -WarningAction SilentlyContinue
        $warnings | Should -HaveCount 0
        (Get-Command -Module StepFunctionsPS).Verb | Should -BeIn (Get-Verb).Verb
    }

    It 'takes no name of AWS.Tools.StepFunctions: <_>' -ForEach $names {
        $taken = @(
            'Add-SFNResourceTag', 'Publish-SFNStateMachineVersion', 'Restart-SFNExecution', 'Stop-SFNExecution', 'Test-SFNState', 'Test-SFNStateMachineDefinitionValidation'
            'Activity', 'ActivityList', 'ActivityTask', 'Execution', 'ExecutionHistory', 'ExecutionList', 'MapRun', 'MapRunList', 'ResourceTag', 'StateMachine', 'StateMachineAlias',
            'StateMachineAliasList', 'StateMachineForExecution', 'StateMachineList', 'StateMachineVersionList' | ForEach-Object { if ($_ -like '*-*') { $_ } else { "Get-SFN$_" } }
            'Activity', 'StateMachine', 'StateMachineAlias' | ForEach-Object { "New-SFN$_" }
            'Activity', 'ResourceTag', 'StateMachine', 'StateMachineAlias', 'StateMachineVersion' | ForEach-Object { "Remove-SFN$_" }
            'Failure', 'Heartbeat', 'Success' | ForEach-Object { "Send-SFNTask$_" }
            'Execution', 'SyncExecution' | ForEach-Object { "Start-SFN$_" }
            'MapRun', 'StateMachine', 'StateMachineAlias' | ForEach-Object { "Update-SFN$_" }
        )
        $_ | Should -Not -BeIn $taken
    }

    It 'lies as it ships' {
        Get-ChildItem (Join-Path $root 'module') -Filter *.dll | ForEach-Object Name | Sort-Object | Should -Be 'StepFunctionsPS.Core.dll', 'StepFunctionsPS.dll'
        Get-ChildItem (Join-Path $root 'module/lib') | ForEach-Object Name | Should -Be 'YamlDotNet.dll'
    }

    It 'can be imported under a prefix' {
        Invoke-Fresh "Remove-Module StepFunctionsPS; Import-Module '$psd1' -Prefix X; (Get-Command -Module StepFunctionsPS).Name -join ','" | Should -BeLike '*Test-XSfnService*'
    }

    It 'can be removed and imported again' {
        $script = 'cd "{0}"; (Import-SfnService orders).Name; Remove-Module StepFunctionsPS; Import-Module "{1}"; (Import-SfnService orders).Name' -f $PWD, $psd1
        Invoke-Fresh $script | Should -Be 'orders', 'orders'
    }

    It 'imports quickly' {
        $script = "Remove-Module StepFunctionsPS; `$clock = [Diagnostics.Stopwatch]::StartNew(); Import-Module '$psd1'; `$clock.ElapsedMilliseconds"
        [int](Invoke-Fresh $script) | Should -BeLessThan 500
    }
}

Describe 'YamlDotNet' {
    BeforeAll {
        $seen = 'try { $null = [YamlDotNet.Core.Parser]; "seen" } catch { "hidden" }'
        $use = "cd '$PWD'; `$null = Import-SfnService orders; `$null = ConvertTo-SfnTemplate orders -As Yaml"
        $contexts = '[AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -eq "YamlDotNet" } | ForEach-Object { [System.Runtime.Loader.AssemblyLoadContext]::GetLoadContext($_).Name }'
    }

    It 'is not seen after import, nor after use' {
        Invoke-Fresh "$seen; $use; $seen" | Should -Be 'hidden', 'hidden'
    }

    It 'is loaded on demand, into a context of its own' -Skip:($PSVersionTable.PSVersion.Major -lt 7) {
        Invoke-Fresh "@($contexts).Count; $use; $contexts" | Should -Be '0', 'StepFunctionsPS'
    }

    It 'is not given to others who ask' -Skip:($PSVersionTable.PSVersion.Major -lt 7) {
        Invoke-Fresh "$use; try { `$null = [Reflection.Assembly]::Load('YamlDotNet, Version=16.0.0.0, Culture=neutral, PublicKeyToken=ec19458f3c15af5e'); 'given' } catch { 'refused' }" | Should -Be 'refused'
    }

    It 'leaves our own types where scripts see them' {
        Invoke-Fresh '[StepFunctionsPS.Template].Assembly.GetName().Name' | Should -Be 'StepFunctionsPS.Core'
    }
}

Describe 'help' {
    It 'of <_> has a synopsis, a description and two examples' -ForEach $names {
        $help = Get-Help $_ -Full
        $help.Synopsis | Should -Not -BeNullOrEmpty
        $help.Synopsis | Should -Not -BeLike "$_ *"
        $help.Description.Text | Should -Not -BeNullOrEmpty
        @($help.Examples.Example).Count | Should -BeGreaterOrEqual 2
        foreach ($example in $help.Examples.Example) {
            $problems = $null
            $null = [System.Management.Automation.Language.Parser]::ParseInput($example.Code, [ref]$null, [ref]$problems)
            $problems | Should -BeNullOrEmpty
            $example.Code | Should -BeLike "*$_*"
        }
    }

    It 'of <Command> tells of -<Parameter>' -ForEach $parameters {
        $text = "$((Get-Help $Command -Parameter $Parameter).Description.Text)"
        $text | Should -Match '\.$'
        # More than the words of its name.
        @([regex]::Matches($text, '\w{2,}').Value | Where-Object { $Parameter -notlike "*$_*" -and $_ -notin 'the', 'of', 'is', 'to', 'for', 'that' }).Count | Should -BeGreaterOrEqual 3 -Because $text
    }

    It 'of <Command> shows the type that -<Parameter> has' -ForEach ($parameters | Where-Object { (Get-Command $_.Command).Parameters[$_.Parameter].ParameterType -ne [switch] }) {
        $type = (Get-Command $Command).Parameters[$Parameter].ParameterType.Name
        $help = Get-Help $Command -Full
        ($help.parameters.parameter | Where-Object name -EQ $Parameter).type.name | Should -Be $type
        ($help.parameters.parameter | Where-Object name -EQ $Parameter).parameterValue | Should -Be $type
        @($help.syntax.syntaxItem.parameter | Where-Object name -EQ $Parameter | ForEach-Object { "$($_.parameterValue)" } | Select-Object -Unique) | Should -Be $type
    }

    It 'of <_> shows the syntax that the command has' -ForEach $names {
        @((Get-Help $_).syntax.syntaxItem).Count | Should -Be (Get-Command $_).ParameterSets.Count
    }

    It 'has a topic about the module' {
        Get-ChildItem (Join-Path $root 'module/en-US/about_*') | ForEach-Object { Get-Help ($_.Name -replace '\.help\.txt$') | Out-String | Should -BeLike '*SHORT DESCRIPTION*' }
        Get-Help about_StepFunctionsPS | Out-String | Should -BeLike '*Invoke-SfnStateMachine*'
        Get-Help about_StepFunctionsPS_Diagnostics | Out-String | Should -BeLike '*SFN4003 A state goes to one that does not exist*'
        (Get-Help about_StepFunctionsPS_Diagnostics) -split '(?m)^    (?=SFN)' | Where-Object { $_ -like 'SFN4003*' } | Should -HaveCount 1
    }
}

Describe 'completion' {
    It 'of -Stage takes the stages from the file' {
        (Complete 'Import-SfnService ./orders -Stage ').CompletionText | Should -Be 'dev', 'prod', 'test', 'staging'
        (Complete 'ConvertTo-SfnTemplate ./orders -Stage st').CompletionText | Should -Be 'staging'
    }

    It 'of -Name takes the state machines from the file' {
        (Complete 'Invoke-SfnStateMachine ./orders -Local -Name ').CompletionText | Should -Be 'order', 'ping'
        (Complete 'Invoke-SfnStateMachine ./orders p').CompletionText | Should -Contain 'ping'
        (Complete 'Invoke-SfnStateMachine -LiteralPath ./orders -Name o').CompletionText | Should -Be 'order'
        (Complete 'Get-SfnPermission ./orders -Name ').CompletionText | Should -Be 'order', 'ping'
    }

    It 'ignores case, as all of PowerShell does' {
        (Complete 'ConvertTo-SfnTemplate ./orders -Stage ST').CompletionText | Should -Be 'staging'
        (Complete 'Invoke-SfnStateMachine ./orders -Name OR').CompletionText | Should -Be 'order'
    }

    It 'of -Name takes them from a service that is given' {
        $global:sfnTestService = Import-SfnService ./orders
        try {
            (Complete 'Invoke-SfnStateMachine -Service $sfnTestService -Name ').CompletionText | Should -Be 'order', 'ping'
            (Complete 'Get-SfnPermission -InputObject $sfnTestService -Name ').CompletionText | Should -Be 'order', 'ping'
        }
        finally { Remove-Variable sfnTestService -Scope Global }
    }

    It 'tells more in the tooltip' {
        (Complete 'Invoke-SfnStateMachine ./orders -Name or').ToolTip | Should -BeLike 'STANDARD*4 states: Charges and ships'
        (Complete 'Import-SfnService ./orders -Stage prod').ToolTip | Should -BeLike '*params.prod*'
    }

    It 'takes the current folder when no path is given' {
        Push-Location ./orders
        try { (Complete 'Invoke-SfnStateMachine -Name ').CompletionText | Should -Be 'order', 'ping' } finally { Pop-Location }
    }

    It 'sees a change of the file' {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive 'changing')).FullName
        $file = Join-Path $folder 'serverless.yml'
        Set-Content $file "stepFunctions:`n  stateMachines:`n    first: {}"
        (Complete "Invoke-SfnStateMachine '$folder' -Name ").CompletionText | Should -Be 'first'
        Set-Content $file "stepFunctions:`n  stateMachines:`n    'it''s second': {}"
        [IO.File]::SetLastWriteTimeUtc($file, [datetime]::UtcNow.AddMinutes(1))
        (Complete "Invoke-SfnStateMachine '$folder' -Name ").CompletionText | Should -Be "'it''s second'"
    }

    It 'follows ${file()} to state machines in other files' {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive 'parted')).FullName
        Set-Content (Join-Path $folder 'serverless.yml') 'stepFunctions: ${file(parts/all.yml)}'
        $null = New-Item -ItemType Directory (Join-Path $folder 'parts')
        Set-Content (Join-Path $folder 'parts/all.yml') "stateMachines:`n  - first: {name: one}`n  - `${file(./parts/more.json):machines, {}}`n  - `${file(parts/all.yml):stateMachines}`n  - `${self:custom.machines}`n  - `${file(gone.yml)}`n  - `${file(parts/round.yml):a}"
        Set-Content (Join-Path $folder 'parts/more.json') '{"machines":{"second":"${file(parts/third.yml)}"}}'
        Set-Content (Join-Path $folder 'parts/third.yml') "name: two`ntype: EXPRESS"
        Set-Content (Join-Path $folder 'parts/round.yml') 'a: ${file(parts/round.yml):a}'
        $found = Complete "Invoke-SfnStateMachine '$folder' -Name "
        $found.CompletionText | Should -Be 'first', 'second'
        $found.ToolTip | Should -Be 'STANDARD one', 'EXPRESS two'
    }

    It 'is silent where <What>' -ForEach @(
        @{ What = 'the path does not exist'; Path = './nowhere' }
        @{ What = 'the path is no file'; Path = 'env:' }
        @{ What = 'there is no service'; Path = '..' }
    ) {
        $before = $global:Error.Count
        Complete "Invoke-SfnStateMachine $Path -Name x" | Should -BeNullOrEmpty
        $global:Error.Count | Should -Be $before
    }
}

Describe 'build.ps1' {
    It 'parses, and says what it does' {
        $problems = $null
        $null = [System.Management.Automation.Language.Parser]::ParseFile((Join-Path $root 'build.ps1'), [ref]$null, [ref]$problems)
        $problems | Should -BeNullOrEmpty
        (Get-Help (Join-Path $root 'build.ps1')).Synopsis | Should -Not -BeNullOrEmpty
    }

    It 'refuses a task that it does not have' {
        $shell = (Get-Process -Id $PID).Path
        & $shell -NoProfile -NonInteractive -File (Join-Path $root 'build.ps1') -Task Nothing *> $null
        $LASTEXITCODE | Should -Not -Be 0
    }
}
