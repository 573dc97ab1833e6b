BeforeDiscovery {
    # What a build shows of a service file whose texts are commands of the agent.
    $hostile = "##vso[task.setvariable variable=path]/tmp`n##vso[task.complete result=Succeeded;]done", '##[error]gone', "x`r##vso[task.logissue type=error]y"
}

BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"
    $places = 'TF_BUILD', 'GITHUB_ACTIONS', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'AGENT_TEMPDIRECTORY', 'NO_COLOR'
    $kept = @{}
    foreach ($place in $places) { $kept[$place] = [Environment]::GetEnvironmentVariable($place) }

    # The lines of the host, as 6> catches them.
    function Get-Line([scriptblock] $Script) {
        $ErrorActionPreference = 'Continue'
        & $Script 2>$null 3>$null 6>&1 | Where-Object { $_ -is [System.Management.Automation.InformationRecord] } | ForEach-Object { "$($_.MessageData)" }
    }

    # Internal classes of the module and of its core.
    $any = [System.Reflection.BindingFlags] 'Static, Instance, Public, NonPublic'

    function Get-Internal([string] $Type) {
        foreach ($assembly in [StepFunctionsPS.Commands.SfnCommand].Assembly, [StepFunctionsPS.Service].Assembly) {
            $class = $assembly.GetType("StepFunctionsPS.$Type", $false)
            if ($class) { return $class }
        }
        throw "There is no class $Type."
    }

    function Invoke-Internal([object] $Of, [string] $Method, [object[]] $Arguments) {
        $class = if ($Of -is [string]) { Get-Internal $Of } else { $Of.GetType() }
        $found = $class.GetMethods($any) | Where-Object { $_.Name -eq $Method -and $_.GetParameters().Count -eq $Arguments.Count } | Select-Object -First 1
        , $found.Invoke($(if ($Of -is [string]) { $null } else { $Of }), $Arguments)
    }

    function New-Internal([string] $Type, [object[]] $Arguments, [hashtable] $With = @{}) {
        $made = [Activator]::CreateInstance((Get-Internal $Type), $any, $null, $Arguments, $null)
        foreach ($name in $With.Keys) { $made.GetType().GetProperty($name, $any).SetValue($made, $With[$name]) }
        , $made
    }

    function Get-Value([object] $Of, [string] $Name) {
        $Of.GetType().GetProperty($Name, $any).GetValue($Of)
    }
}

AfterAll {
    Pop-Location
    foreach ($place in $places) { [Environment]::SetEnvironmentVariable($place, $kept[$place]) }
}

Describe 'Findings in a pipeline' {
    BeforeEach {
        foreach ($place in $places) { [Environment]::SetEnvironmentVariable($place, $null) }
        $file = (Get-Item ./broken/serverless.yml).FullName
    }

    It 'are issues of Azure Pipelines, with their places, for <Name>' -ForEach @(
        @{ Name = 'Test-SfnService'; Run = { Test-SfnService ./broken } }
        @{ Name = 'ConvertTo-SfnTemplate'; Run = { ConvertTo-SfnTemplate ./broken } }
        @{ Name = 'Import-SfnService'; Run = { Import-SfnService ./broken } }
        @{ Name = 'Get-SfnPermission'; Run = { Get-SfnPermission ./broken } }
        @{ Name = 'Invoke-SfnStateMachine'; Run = { Invoke-SfnStateMachine ./broken -Name order -Local } }
    ) {
        $env:TF_BUILD = 'True'
        $lines = Get-Line $Run
        $lines | Should -Contain "##vso[task.logissue type=error;sourcepath=$file;linenumber=18;columnnumber=19;code=SFN4003]State 'Charge' goes to 'Shipp', which does not exist. Did you mean 'Ship'?"
        @($lines -match 'type=warning;.*code=SFN3005') | Should -HaveCount 1
        $lines | Sort-Object -Unique | Should -HaveCount @($lines).Count
    }

    It 'are annotations of GitHub Actions' {
        $env:GITHUB_ACTIONS = 'true'
        Get-Line { Test-SfnService ./broken } | Should -Contain "::error file=$file,line=18,col=19,title=SFN4003::State 'Charge' goes to 'Shipp', which does not exist. Did you mean 'Ship'?"
    }

    It 'are no more than before elsewhere' {
        Get-Line { Test-SfnService ./broken; ConvertTo-SfnTemplate ./broken } | Should -BeNullOrEmpty
    }

    It 'still come as objects and as records' {
        $env:TF_BUILD = 'True'
        (Test-SfnService ./broken 6>$null).Code | Should -Be 'SFN3005', 'SFN4003', 'SFN3012'
        ConvertTo-SfnTemplate ./broken -ErrorVariable errors -ErrorAction SilentlyContinue -WarningVariable warnings -WarningAction SilentlyContinue
        $errors.TargetObject.Code | Should -Be 'SFN4003', 'SFN3012'
        $warnings | Should -HaveCount 1
    }

    It 'are issues too when a command refuses its arguments' {
        $env:TF_BUILD = 'True'
        Get-Line { Test-SfnService ./nowhere } | Should -Be "##vso[task.logissue type=error;code=SFN0001]The file './nowhere' does not exist. Check the path, or run the command in the folder of the service."
        Get-Line { try { Invoke-SfnStateMachine ./orders -Mock @{} } catch { 'caught' } } | Should -BeLike '##vso[[]task.logissue type=error;code=SFN9024]*'
    }

    It 'are issues too where the state stands that an execution failed in' {
        $env:TF_BUILD = 'True'
        $file = (Get-Item ./shop/serverless.yml).FullName
        Get-Line { Invoke-SfnStateMachine ./shop Order -Local -Mock @{ Charge = @{ ok = $true }; Ship = @{ Throw = 'Carrier.Busy' } } } |
            Should -BeLike "##vso[[]task.logissue type=error;sourcepath=$file;linenumber=22;columnnumber=11;code=Carrier.Busy]*'Ship'*"
    }

    It 'come before -ErrorAction Stop ends the command' {
        $env:TF_BUILD = 'True'
        Get-Line { try { ConvertTo-SfnTemplate ./broken -ErrorAction Stop } catch { 'caught' } } | Where-Object { $_ -match 'code=SFN4003' } | Should -HaveCount 1
    }

    It 'are silent where the user wants silence: <Name>' -ForEach @(
        @{ Name = '-Quiet'; Run = { Test-SfnService ./broken -Quiet } }
        @{ Name = '-ErrorAction and -WarningAction'; Run = { ConvertTo-SfnTemplate ./broken -ErrorAction SilentlyContinue -WarningAction Ignore } }
        @{ Name = 'the preferences'; Run = { $ErrorActionPreference = 'SilentlyContinue'; $WarningPreference = 'SilentlyContinue'; ConvertTo-SfnTemplate ./broken } }
        @{ Name = '-InformationAction'; Run = { ConvertTo-SfnTemplate ./broken -InformationAction Ignore } }
    ) {
        $env:TF_BUILD = 'True'
        Get-Line $Run | Should -BeNullOrEmpty
    }

    It 'are found by their tag' {
        $env:TF_BUILD = 'True'
        Test-SfnService ./broken -InformationVariable lines 6>$null | Out-Null
        $lines | Should -HaveCount 3
        $lines | ForEach-Object { $_.Tags | Should -Be 'PSHOST', 'StepFunctionsPS' }
    }

    It 'go where $SfnOutputPlace says: <Wanted>' -ForEach @(
        @{ Wanted = 'Plain'; Expected = 0 }
        @{ Wanted = 'Console'; Expected = 0 }
        @{ Wanted = 'AzurePipelines'; Expected = 3 }
        @{ Wanted = 'azurepipelines'; Expected = 3 }
        @{ Wanted = 'Auto'; Expected = 3 }
        @{ Wanted = 'nonsense'; Expected = 3 }
        @{ Wanted = '17'; Expected = 3 }
    ) {
        $env:TF_BUILD = 'True'
        $SfnOutputPlace = $Wanted
        @(Get-Line { Test-SfnService ./broken }) | Should -HaveCount $Expected
        if (-not ($Wanted -as [StepFunctionsPS.OutputPlace])) { return }
        $SfnOutputPlace = $Wanted -as [StepFunctionsPS.OutputPlace]
        @(Get-Line { Test-SfnService ./broken }) | Should -HaveCount $Expected
    }

    It 'have no colours in them' {
        $env:TF_BUILD = 'True'
        Test-SfnService ./broken -InformationVariable lines 6>$null | Out-Null
        "$($lines.MessageData)" | Should -Not -Match "`e"
        $lines.MessageData | Where-Object ForegroundColor | Should -BeNullOrEmpty
    }
}

Describe 'Texts of a service file in a pipeline' {
    BeforeEach {
        $env:TF_BUILD = 'True'
        $folder = New-Item -ItemType Directory -Force (Join-Path $TestDrive 'hostile')
    }

    AfterEach { $env:TF_BUILD = $null }

    It 'give no command to the agent' -ForEach ($hostile | ForEach-Object { @{ Text = $_ } }) {
        $definition = @{ StartAt = 'A'; States = @{ A = @{ Type = 'Pass'; Next = $Text } } }
        Set-Content (Join-Path $folder 'serverless.yml') (@{
            service = 'hostile'; provider = @{ name = 'aws' }; plugins = @($Text)
            stepFunctions = @{ stateMachines = @{ a = @{ definition = $definition } } }
            $Text = 1
        } | ConvertTo-Json -Depth 9)

        # A process of its own, as the agent sees it.
        $command = "Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'; `$PSStyle.OutputRendering = 'PlainText'; Set-Location '$folder'; Test-SfnService; Test-SfnService | Format-List; ConvertTo-SfnTemplate -Verbose; ConvertTo-SfnTemplate -ErrorAction Stop"
        $lines = & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -Command $command 2>&1 | ForEach-Object { "$_" -split "`r?`n|`r" }
        $ours = @($lines -match '^##vso\[task\.logissue type=(error|warning);sourcepath=[^;\]]*serverless\.yml;linenumber=\d+;columnnumber=\d+;code=SFN\d{4}\]')
        $ours.Count | Should -BeGreaterThan 3
        $ours | ForEach-Object { $_.Substring(2) | Should -Not -Match '##(vso)?\[' }
        @($lines | Where-Object { $_ -notin $ours }) -match '##(vso)?\[' | Should -BeNullOrEmpty
    }
}

Describe '-SetVariable' {
    It 'takes names of outputs and tables of variables' {
        $read = Invoke-Internal Presentation.VariableArgument Read @(, [object[]]('ServiceEndpoint', @{ 'api-url' = 'Url' }))
        $read | ForEach-Object { "$(Get-Value $_ Name)=$(Get-Value $_ Output)" } | Should -Be 'ServiceEndpoint=ServiceEndpoint', 'api_url=Url'
    }

    It 'refuses what is neither' -ForEach @{ Value = 7 }, @{ Value = @{ a = 1 } }, @{ Value = '' }, @{ Value = $null } {
        { Invoke-Internal Presentation.VariableArgument Read @(, [object[]]@(, $Value)) } | Should -Throw '*output*'
    }

    It 'says which outputs there are, and keeps secrets' {
        Get-Value (Invoke-Internal CommandMessages NoSuchOutput @('Url', [string[]]('A', 'B'))) Code | Should -Be 'SFN9041'
        Get-Value (Invoke-Internal CommandMessages NoSuchOutput @('Url', [string[]]('A', 'B'))) Advice | Should -Be 'There are: A, B.'
        Get-Value (Invoke-Internal CommandMessages SecretOutput @('Url')) Code | Should -Be 'SFN9042'
    }
}

Describe 'What a cmdlet that deploys shows' {
    BeforeAll {
        # Any cmdlet will do: the screen is made for one, and writes to its streams.
        function Publish-Something {
            [CmdletBinding()]
            param([string] $Place = 'Auto', [switch] $Fail, [string] $Secret = 'hunter22')

            $format = Invoke-Internal Presentation.PlacePreference Find ([StepFunctionsPS.OutputPlace] $Place), $null
            $screen = New-Internal Presentation.DeploymentScreen $PSCmdlet, $format, ([Func[string, string]] { param($text) $text.Replace($Secret, '***') })
            try {
                $observer = Get-Value $screen Observer
                Invoke-Internal $observer Step 'Uploading code.zip' | Out-Null
                Invoke-Internal $observer Detail 'asks for ##[group]nothing' | Out-Null
                $item = New-Internal StackEvent 'orders-dev', 'arn', '1', ([DateTimeOffset]::Now), 'OrderRole', 'CREATE_FAILED' @{ ResourceType = 'AWS::IAM::Role'; Reason = "no`n##vso[task.complete]" }
                Invoke-Internal $observer Event $item | Out-Null
                Invoke-Internal $observer Progress (New-Internal Deployment.DeploymentProgress 'Publishing orders-dev', 'x', ([long] 1), ([long] 4)) | Out-Null
                if ($Fail) { throw 'stopped' }
                $outputs = [System.Collections.Generic.Dictionary[string, string]]::new()
                $outputs['Url'] = 'https://x.example/dev'
                $outputs['Password'] = $Secret
                $table = [StepFunctionsPS.Table[string]].GetMethod('Of', $any).Invoke($null, @(, $outputs))
                $stack = New-Internal Stack 'orders-dev', 'arn', 'CREATE_COMPLETE', 'eu-west-1' @{ Outcome = 'Created'; Outputs = $table }
                $result = New-Internal Deployment.DeploymentResult $stack, ([StepFunctionsPS.Diagnostic[]] @()) @{ Summary = 'Published orders-dev in 41 s: 1 added, 0 changed, 0 replaced.' }
                Invoke-Internal $screen Finish 'orders-dev', $result | Out-Null
                $wanted = Invoke-Internal Presentation.VariableArgument Read @(, [object[]] @('Url', @{ 'my url' = 'Url' }, 'Password', 'Nothing'))
                Invoke-Internal $screen SetVariables $wanted, (New-Internal Presentation.StackValues $stack) | ForEach-Object { $_ } | ForEach-Object { Get-Value $_ Code }
            }
            finally {
                Invoke-Internal $screen Dispose @() | Out-Null
            }
        }
    }

    BeforeEach {
        foreach ($place in $places) { [Environment]::SetEnvironmentVariable($place, $null) }
    }

    It 'is rows, the line that counts and the next command' {
        $lines = Get-Line { Publish-Something -Place Plain }
        $lines -replace '^\d\d:\d\d:\d\d' | Should -Be @(
            '  Uploading code.zip'
            '  ✖ CREATE_FAILED       OrderRole                       AWS::IAM::Role'
            '            no ## vso[task.complete]'
            'Published orders-dev in 41 s: 1 added, 0 changed, 0 replaced.'
            'Next: Get-SfnStack -StackName orders-dev -Region eu-west-1'
        )
        (Publish-Something -Verbose 6>$null 4>&1).Message | Should -Contain 'asks for ##[group]nothing'
    }

    It 'gives Azure Pipelines groups, progress, a page and variables' {
        $env:TF_BUILD = 'True'
        $env:AGENT_TEMPDIRECTORY = (New-Item -ItemType Directory -Force (Join-Path $TestDrive 'agent')).FullName
        $lines = Get-Line { Publish-Something }
        $lines | Should -Contain '##[group]Events of orders-dev'
        $lines | Should -Contain '##vso[task.setprogress value=25;]Publishing orders-dev'
        @($lines -like '##[[]endgroup]') | Should -HaveCount 1
        $lines | Should -Contain '##vso[task.setvariable variable=Url;isOutput=true]https://x.example/dev'
        $lines | Should -Contain '##vso[task.setvariable variable=my_url;isOutput=true]https://x.example/dev'
        $page = ($lines -match '^##vso\[task\.uploadsummary\]') -replace '^.*?\]'
        Split-Path $page | Should -Be $env:AGENT_TEMPDIRECTORY
        Get-Content -Raw $page | Should -Match '^# orders-dev: created\n\nPublished orders-dev in 41 s'
        "$lines" + (Get-Content -Raw $page) | Should -Not -Match 'hunter22'
    }

    It 'gives GitHub Actions a page and outputs in its files' {
        $env:GITHUB_ACTIONS = 'true'
        $env:GITHUB_OUTPUT = Join-Path $TestDrive 'outputs'
        $env:GITHUB_STEP_SUMMARY = Join-Path $TestDrive 'page'
        Publish-Something 6>$null | Out-Null
        Get-Content $env:GITHUB_OUTPUT | Select-Object -First 3 | Should -Be 'Url<<END_OF_VALUE0', 'https://x.example/dev', 'END_OF_VALUE0'
        Get-Content $env:GITHUB_STEP_SUMMARY | Select-Object -First 1 | Should -Be '# orders-dev: created'
    }

    It 'says which variables it cannot set: secrets, and what is not there' {
        Publish-Something -Place AzurePipelines 6>$null | Should -Be 'SFN9042', 'SFN9041'
    }

    It 'goes on where the page cannot be written' {
        $env:GITHUB_ACTIONS = 'true'
        $env:GITHUB_STEP_SUMMARY = Join-Path $TestDrive 'no/such/folder/page'
        Publish-Something 6>$null -WarningVariable warnings -WarningAction SilentlyContinue | Out-Null
        "$warnings" | Should -BeLike 'The summary page could not be written:*'
    }

    It 'closes the group also when the work fails' {
        $lines = Get-Line { try { Publish-Something -Place AzurePipelines -Fail } catch { 'caught' } }
        $lines[-1] | Should -Be '##[endgroup]'
    }

    It 'closes the group also when the user stops the work' {
        # In a process of its own, since after a stop only the host is left to write to.
        $script = Join-Path $TestDrive 'stopped.ps1'
        Set-Content $script @'
            param($Module)
            $work = {
                param($module)
                Import-Module $module
                $any = [System.Reflection.BindingFlags] 'Static, Instance, Public, NonPublic'
                function Publish-Something {
                    [CmdletBinding()] param()
                    $types = [StepFunctionsPS.Commands.SfnCommand].Assembly
                    $place = $types.GetType('StepFunctionsPS.Presentation.PlacePreference').GetMethod('Find', $any).Invoke($null, @([StepFunctionsPS.OutputPlace]::AzurePipelines, $null))
                    $screen = [Activator]::CreateInstance($types.GetType('StepFunctionsPS.Presentation.DeploymentScreen'), $any, $null, @($PSCmdlet, $place, [Func[string, string]] { $args[0] }), $null)
                    $observer = $screen.GetType().GetProperty('Observer', $any).GetValue($screen)
                    $item = [Activator]::CreateInstance([StepFunctionsPS.StackEvent], $any, $null, @('orders-dev', 'arn', '1', [DateTimeOffset]::Now, 'Role', 'CREATE_COMPLETE'), $null)
                    try { $observer.GetType().GetMethod('Event', $any).Invoke($observer, @($item)); Start-Sleep 60 }
                    finally { $screen.GetType().GetMethod('Dispose', $any).Invoke($screen, @()) }
                }
                Publish-Something
            }
            $space = [runspacefactory]::CreateRunspace($Host)
            $space.Open()
            $shell = [powershell]::Create()
            $shell.Runspace = $space
            $running = $shell.AddScript($work).AddArgument($Module).BeginInvoke()
            while ($shell.Streams.Information.Count -lt 2 -and -not $running.IsCompleted) { Start-Sleep -Milliseconds 50 }
            $shell.Stop()
            $shell.InvocationStateInfo.State
'@
        $lines = & (Get-Process -Id $PID).Path -NoProfile -NonInteractive -File $script "$PSScriptRoot/../../StepFunctionsPS.psd1"
        $lines | Should -Contain 'Stopped'
        @($lines -like '##[[]*group]*') | Should -Be '##[group]Events of orders-dev', '##[endgroup]'
    }

    It 'can be silenced' {
        Publish-Something -Place Plain -InformationAction Ignore 6>&1 | Should -Be 'SFN9042', 'SFN9041'
    }
}
