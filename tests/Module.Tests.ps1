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
        (Get-Help $Command -Parameter $Parameter).Description.Text | Should -Not -BeNullOrEmpty
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
        Get-Help about_StepFunctionsPS | Out-String | Should -BeLike '*Invoke-SfnStateMachine*'
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

Describe 'views' {
    BeforeAll {
        $failed = Invoke-SfnStateMachine ./orders order -Local -Mock @{ Charge = @{ Throw = @{ Error = 'Bank.Closed'; Cause = 'sunday' } } } -ErrorAction SilentlyContinue
        $service = Import-SfnService ./orders
        $template = ConvertTo-SfnTemplate ./orders
        $objects = @{
            Service          = $service
            StateMachine     = $service.StateMachines[0]
            Template         = $template
            TemplateResource = $template.Resources | Where-Object LogicalId -Like '*Role' | Select-Object -First 1
            Diagnostic       = (Test-SfnService ./broken)[1]
            Permission       = (Get-SfnPermission ./permitted order)[-1]
            Execution        = $failed
            ExecutionEvent   = $failed.Events[-2]
        }
    }

    It 'of <Type> is a table with <Columns>' -ForEach @(
        @{ Type = 'Service'; Columns = 'Name', 'Stage', 'Region', 'StackName', 'StateMachines'; Says = 'orders-dev' }
        @{ Type = 'StateMachine'; Columns = 'Key', 'Type', 'Name', 'LogicalId'; Says = 'STANDARD' }
        @{ Type = 'Template'; Columns = 'StackName', 'Resources', 'Outputs'; Says = 'orders-dev +6 +3\b' }
        @{ Type = 'TemplateResource'; Columns = 'LogicalId', 'Type', 'Source'; Says = 'AWS::IAM::Role' }
        @{ Type = 'Diagnostic'; Columns = 'Line', 'Column', 'Severity', 'Code', 'Message'; Says = '(?s)Path: .*serverless\.yml.*\b18 +19\b' }
        @{ Type = 'Permission'; Columns = 'AskedBy', 'Effect', 'Actions', 'Resource'; Says = '(?s)StateMachine: order.*Deny +all but s3:GetObject' }
        @{ Type = 'Execution'; Columns = 'StateMachine', 'Status', 'Duration', 'Path', 'Result'; Says = 'Bank.Closed: sunday' }
        @{ Type = 'ExecutionEvent'; Columns = 'Id', 'Elapsed', 'Type', 'State', 'Error'; Says = 'Bank.Closed' }
    ) {
        $text = $objects[$Type] | Out-String -Width 200
        $plain = $text -replace '\x1b\[[0-9;]*m'
        # Findings are grouped by file, permissions by machine: the line that names the group is no header.
        $header = ($plain -split '\r?\n' | Where-Object { $_ -and $_ -notlike '*Path: *' -and $_ -notlike '*StateMachine: *' })[0]
        -split $header | Should -Be $Columns
        $plain | Should -Match $Says
        $list = ($objects[$Type] | Format-List | Out-String -Width 200) -replace '\x1b\[[0-9;]*m'
        $list | Should -Match '(?m)^\w+ +: '
    }

    It 'of <_> leave values plain for export' -ForEach 'Service', 'StateMachine', 'Template', 'TemplateResource', 'Diagnostic', 'Permission', 'Execution', 'ExecutionEvent' {
        $csv = $objects[$_] | ConvertTo-Csv -NoTypeInformation | Out-String
        $json = $objects[$_] | ConvertTo-Json -Depth 3 -WarningAction SilentlyContinue
        $csv + $json | Should -Not -Match '\x1b|\\u001b'
        $json | Should -Not -Match 'Syntax|MappingNode|KeySpan'
    }

    It 'of <_> have sets of standard properties that exist' -ForEach 'Service', 'StateMachine', 'Template', 'TemplateResource', 'Diagnostic', 'Permission', 'Execution', 'ExecutionEvent' {
        $standard = $objects[$_].PSStandardMembers
        foreach ($set in 'DefaultDisplayPropertySet', 'DefaultKeyPropertySet') {
            $standard.$set.ReferencedPropertyNames | Should -Not -BeNullOrEmpty
            $standard.$set.ReferencedPropertyNames | Should -BeIn $objects[$_].psobject.Properties.Name
        }
    }

    It 'of <_> say something useful as text' -ForEach 'Service', 'StateMachine', 'Template', 'TemplateResource', 'Diagnostic', 'Permission', 'Execution', 'ExecutionEvent' {
        "$($objects[$_])" | Should -Not -Match 'StepFunctionsPS'
    }
}

Describe 'views of stacks' {
    BeforeAll {
        # They come from AWS only, so they are put together here.
        $hidden = [Reflection.BindingFlags]'Instance, NonPublic'
        function New-Hidden([type] $Type, [object[]] $Arguments, [hashtable] $More) {
            $made = [Activator]::CreateInstance($Type, $hidden, $null, $Arguments, $null)
            foreach ($key in $More.Keys) { $Type.GetProperty($key).SetValue($made, $More[$key]) }
            $made
        }

        $id = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/orders-dev/1'
        $machine = [StepFunctionsPS.StackStateMachine]::new('order', 'arn:aws:states:eu-west-1:123456789012:stateMachine:orders', 'Orders', 'orders-dev', 'eu-west-1')
        $key = [StepFunctionsPS.StackApiKey]::new('k1', 'partner')
        $endpoint = [StepFunctionsPS.StackEndpoint]::new('POST', 'https://x/dev/orders')
        $stack = New-Hidden ([StepFunctionsPS.Stack]) @('orders-dev', $id, 'UPDATE_COMPLETE', 'eu-west-1') @{
            Outputs = ([ordered]@{ Url = 'https://x/dev' }); StateMachines = ([ordered]@{ order = $machine }); ApiKeys = [StepFunctionsPS.StackApiKey[]]$key
            Endpoints = [StepFunctionsPS.StackEndpoint[]]$endpoint; LastUpdatedTime = [DateTimeOffset]::UtcNow
        }
        $event = New-Hidden ([StepFunctionsPS.StackEvent]) @('orders-dev', $id, 'e1', [DateTimeOffset]::UtcNow, 'OrderRole', 'CREATE_FAILED') @{ ResourceType = 'AWS::IAM::Role'; Reason = 'not allowed'; PhysicalId = 'role-1' }
        $change = [StepFunctionsPS.ResourceChange]::new('Change', 'OrderRole', 'AWS::IAM::Role', '')
        $set = New-Hidden ([StepFunctionsPS.StackChangeSet]) @('orders-dev', 'release-7', 'arn:c', 'CREATE_COMPLETE', 'eu-west-1') @{ Changes = [StepFunctionsPS.ResourceChange[]]$change }
        $objects = @{ Stack = $stack; StackEvent = $event; StackStateMachine = $machine; StackEndpoint = $endpoint; StackApiKey = $key; StackChangeSet = $set }
    }

    It 'of <Type> is a table with <Columns>, and a list' -ForEach @(
        @{ Type = 'Stack'; Columns = 'StackName', 'Status', 'Region', 'Changed', 'StateMachines'; Says = '\border\b'; Tells = '(?s)Url = https://x/dev.*order = arn:.*POST https://x/dev/orders.*ApiKeys +: partner' }
        @{ Type = 'StackEvent'; Columns = 'Time', 'Status', 'LogicalId', 'ResourceType', 'Reason'; Says = 'CREATE_FAILED +OrderRole'; Tells = 'role-1' }
        @{ Type = 'StackStateMachine'; Columns = 'Key', 'Type', 'StateMachineArn'; Says = 'stateMachine:orders'; Tells = 'ConsoleUrl' }
        @{ Type = 'StackEndpoint'; Columns = 'Method', 'Url'; Says = 'POST +https'; Tells = 'https' }
        @{ Type = 'StackApiKey'; Columns = 'Name', 'Id', 'Value'; Says = 'partner +k1'; Tells = 'partner' }
        @{ Type = 'StackChangeSet'; Columns = 'StackName', 'ChangeSetName', 'Status', 'Region', 'Changes'; Says = 'release-7 .* 1'; Tells = 'Change OrderRole' }
    ) {
        $table = ($objects[$Type] | Out-String -Width 200) -replace '\x1b\[[0-9;]*m'
        -split @($table -split '\r?\n' -ne '')[0] | Should -Be $Columns
        $table | Should -Match $Says
        ($objects[$Type] | Format-List | Out-String -Width 200) -replace '\x1b\[[0-9;]*m' | Should -Match $Tells
    }

    It 'of <_> leave values plain, and have sets of standard properties that exist' -ForEach 'Stack', 'StackEvent', 'StackStateMachine', 'StackEndpoint', 'StackApiKey', 'StackChangeSet' {
        $objects[$_] | ConvertTo-Json -Depth 3 -WarningAction SilentlyContinue | Should -Not -Match '\x1b|\\u001b'
        foreach ($set in 'DefaultDisplayPropertySet', 'DefaultKeyPropertySet') {
            $objects[$_].PSStandardMembers.$set.ReferencedPropertyNames | Should -Not -BeNullOrEmpty
            $objects[$_].PSStandardMembers.$set.ReferencedPropertyNames | Should -BeIn $objects[$_].psobject.Properties.Name
        }
        "$($objects[$_])" | Should -Not -Match 'StepFunctionsPS'
    }

    It 'have the names by which cmdlets of AWS.Tools take them' {
        $machine.LogicalResourceId | Should -Be 'Orders'
        $event.LogicalResourceId, $event.PhysicalResourceId | Should -Be 'OrderRole', 'role-1'
        function Get-Bound { param([Parameter(ValueFromPipelineByPropertyName)] $StateMachineArn, [Parameter(ValueFromPipelineByPropertyName)] $StackName, [Parameter(ValueFromPipelineByPropertyName)] $Region) process { "$StateMachineArn $StackName $Region" } }
        $machine | Get-Bound | Should -Be "$($machine.StateMachineArn) orders-dev eu-west-1"
        $stack | Get-Bound | Should -Be ' orders-dev eu-west-1'
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
