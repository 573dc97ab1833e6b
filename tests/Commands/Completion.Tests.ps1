# Completion from AWS, over the fakes, and from the file where AWS is not there.

BeforeAll {
    . "$PSScriptRoot/../fakes/FakeAccount.ps1"
    Enter-FakeAccount
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"

    function Complete([string] $Line) { (TabExpansion2 $Line $Line.Length).CompletionMatches }

    # Answers of the minute before are those of the session before.
    function Clear-Answer {
        $field = [StepFunctionsPS.Completion.StageCompleter].Assembly.GetType('StepFunctionsPS.Completion.CloudAnswers').GetField('Known', 'NonPublic, Static')
        $field.GetValue($null).Clear()
    }

    # In sessions of their own, since what is imported counts.
    function Invoke-Session([string] $Script) {
        $shell = [powershell]::Create()
        try {
            $null = $shell.AddScript("Set-Location '$PSScriptRoot/services'; Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'
                function Complete([string] `$Line) { (TabExpansion2 `$Line `$Line.Length).CompletionMatches }
                $Script")
            $shell.Invoke()
            if ($shell.HadErrors) { throw $shell.Streams.Error[0] }
        }
        finally { $shell.Dispose() }
    }
}

AfterAll {
    Pop-Location
    Exit-FakeAccount
}

Describe 'completion without AWS' {
    It 'imports nothing' {
        Invoke-Session "`$null = Complete 'Get-SfnStack -StackName '; (Get-Module AWS.*).Name" | Should -BeNullOrEmpty
    }

    It 'gives the stacks of the file' {
        $found = Invoke-Session "Complete 'Get-SfnStack -StackName o'"
        $found | Should -BeNullOrEmpty
        $found = Invoke-Session "Set-Location orders; Complete 'Get-SfnStack -StackName '"
        $found.CompletionText | Should -Be 'orders-dev', 'orders-prod', 'orders-test', 'orders-staging'
        $found[0].ToolTip | Should -Be 'Stage dev of the service file'
    }

    It 'gives the stack of a stage' {
        (Complete 'Compare-SfnStack ./orders -Stage prod -StackName ').CompletionText | Should -Be 'orders-prod'
    }

    It 'tells the name of a stack from <Text>' -ForEach @(
        @{ Text = 'provider.stackName'; Yaml = 'service: a', 'provider: {stackName: "b-${sls:stage}"}'; Is = 'b-dev' }
        @{ Text = 'an option with an alternative'; Yaml = 'service: a', 'provider: {stage: "${opt:stage, ''qa''}"}'; Is = 'a-qa' }
        @{ Text = 'custom'; Yaml = 'service: "${self:custom.name}"', 'custom: {name: "${param:name}"}', 'params: {default: {name: c}, live: {name: d}}'; Is = 'c-dev', 'd-live' }
        @{ Text = 'another file'; Yaml = 'service: ${file(name.yml):service}', 'provider: ${file(name.yml):provider}'; Is = 'e-far' }
        @{ Text = 'a mapping'; Yaml = , 'service: {name: f}'; Is = 'f-dev' }
        @{ Text = 'nothing that asks'; Yaml = 'service: a', 'provider: {stackName: "${env:NAME}"}'; Is = $null }
        @{ Text = 'no circle'; Yaml = 'service: "${self:custom.a}"', 'custom: {a: "${self:custom.b}", b: "${self:custom.a}"}'; Is = $null }
        @{ Text = 'no circle of stages'; Yaml = 'service: a', 'provider: {stage: "${sls:stage}"}'; Is = 'a-dev' }
    ) {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive ([guid]::NewGuid()))).FullName
        Set-Content "$folder/serverless.yml" $Yaml
        Set-Content "$folder/name.yml" 'service: e', 'provider: {stage: far}'
        (Complete "Compare-SfnStack '$folder' -StackName ").CompletionText | Should -Be $Is
    }
}

Describe 'completion of states' {
    BeforeAll {
        # As the cmdlets declare them.
        function global:Get-TestEvent { param([Parameter()] [ArgumentCompleter([StepFunctionsPS.Completion.StateCompleter])] $State, $Path, $ExecutionArn) }
    }

    AfterAll { Remove-Item function:global:Get-TestEvent }

    It 'gives those of the file' {
        (Complete 'Get-TestEvent -Path ./orders -State ').CompletionText | Should -Be 'Charge', 'Cool', 'Ship', 'Refund', 'Answer'
        (Complete 'Get-TestEvent -Path ./orders -State Ch').ToolTip | Should -Be 'Task of order'
    }

    It 'goes into Maps, Parallels and other files, and quotes' {
        $folder = (New-Item -ItemType Directory (Join-Path $TestDrive 'nested')).FullName
        Set-Content "$folder/serverless.yml" 'stepFunctions: {stateMachines: {a: {definition: "${file(a.json)}"}, b: {definition: "${file(loop.json)}"}}}'
        Set-Content "$folder/a.json" (@{ States = [ordered]@{
                    'It’’s all' = @{ Type = 'Parallel'; Comment = 'two'; Branches = @(@{ States = @{ 'one, two' = @{ Type = 'Pass' } } }, '${file(b.json)}') }
                    '-x'       = @{ Type = 'Map'; Iterator = @{ States = @{ '$y' = @{ Type = 'Map'; ItemProcessor = @{ States = @{ 'z 1' = @{ Type = 'Pass' } } } } } } } } } | ConvertTo-Json -Depth 20)
        Set-Content "$folder/b.json" '{"States":{"plain?":{"Type":"Pass"}}}'
        Set-Content "$folder/loop.json" '{"States":{"round":{"Type":"Map","ItemProcessor":"${file(loop.json)}"}}}'
        $found = Complete "Get-TestEvent -Path '$folder' -State "
        $found.CompletionText | Should -Be "'It’’s all'", "'one, two'", "'plain``?'", "'-x'", "'`$y'", "'z 1'", 'round'
        $found[0].ToolTip | Should -Be 'Parallel of a: two'
        & ([scriptblock]::Create("param(`$a) $($found[0].CompletionText)")) | Should -Be 'It’’s all'
        (Complete "Get-TestEvent -Path '$folder' -State 'It").CompletionText | Should -Be "'It’’s all'"
    }
}

Describe 'completion from AWS' {
    BeforeAll {
        Import-Module AWS.Tools.CloudFormation, AWS.Tools.StepFunctions, AWS.Tools.S3 -Global
        $null = Publish-SfnStack ./stack-plain -PollInterval 0 6> $null
        $null = Publish-SfnStack ./stack-plain -Stage prod -Parameter @{ word = 'two' } -PollInterval 0 6> $null
        $arn = (Get-SFNStateMachineList | Where-Object Name -eq plain-order | Select-Object -First 1).StateMachineArn
        $runs = foreach ($status in 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'SUCCEEDED', 'FAILED') {
            Set-FakeExecution plain-order -Status $status -Ticks 0
            $run = Start-SFNExecution $arn -Name "run-$((++$number))" -Input '{}'
            $null = Get-SFNExecution $run.ExecutionArn
            $run.ExecutionArn
        }
        function global:Get-TestEvent {
            param(
                [ArgumentCompleter([StepFunctionsPS.Completion.ExecutionCompleter])] $ExecutionArn,
                [ArgumentCompleter([StepFunctionsPS.Completion.StateCompleter])] $State,
                [ArgumentCompleter([StepFunctionsPS.Completion.StateMachineArnCompleter])] $StateMachineArn,
                $Path, $Region, $ProfileName, $EndpointUrl)
        }
        function global:Get-TestMachine { param([ArgumentCompleter([StepFunctionsPS.Completion.StateMachineCompleter])] $Name, $Stack, $StackName, $Path) }
        function global:Resume-TestRun { param([ArgumentCompleter([StepFunctionsPS.Completion.FailedExecutionCompleter])] $ExecutionArn) }
    }

    BeforeEach {
        Clear-Answer
        Clear-FakeCall
    }

    AfterAll { Remove-Item function:global:Get-TestEvent, function:global:Get-TestMachine, function:global:Resume-TestRun }

    It 'gives the stacks of AWS after those of the file' {
        $found = Complete 'Get-SfnStack -StackName '
        $found.CompletionText | Should -Be 'plain-dev', 'plain-prod'
        $found[0].ToolTip | Should -BeLike 'CREATE_COMPLETE*'
        Push-Location ./stack-plain
        try { (Complete 'Get-SfnStack -StackName ')[0].ToolTip | Should -BeLike 'Stage dev: CREATE_COMPLETE*' } finally { Pop-Location }
    }

    It 'gives the state machines of a stack that is given' {
        $global:sfnTestStack = Get-SfnStack ./stack-plain
        try {
            $found = Complete 'Get-TestMachine -Stack $sfnTestStack -Name '
            $found.CompletionText | Should -Be 'order'
            $found.ToolTip | Should -BeLike 'STANDARD plain-order'
        }
        finally { Remove-Variable sfnTestStack -Scope Global }
        (Complete 'Get-TestMachine -StackName plain-dev -Name ').CompletionText | Should -Be 'plain-order'
        (Complete 'Get-TestMachine -StackName plain-dev -Path ./stack-plain -Name ').CompletionText | Should -Be 'order', 'plain-order'
    }

    It 'gives state machines by ARN or name' {
        $found = Complete 'Get-TestEvent -StateMachineArn pla'
        $found.CompletionText | Should -Contain $arn
        $found[0].ListItemText | Should -Be 'plain-order'
        $found[0].ToolTip | Should -Be "STANDARD $arn"
        (Complete "Get-TestEvent -StateMachineArn $($arn.Substring(0, 20))").CompletionText | Should -Contain $arn
    }

    It 'gives executions, the newest first' {
        $found = Complete 'Get-TestEvent -ExecutionArn '
        $found.CompletionText | Should -Be $runs[4..0]
        $found[0].ListItemText | Should -Be 'plain-order:run-5'
        $found[0].ToolTip | Should -BeLike 'FAILED *, plain-order'
        (Complete 'Get-TestEvent -ExecutionArn plain-order:run-2').CompletionText | Should -Be $runs[1]
    }

    It 'gives those of the stack of the file' {
        (Complete 'Get-TestEvent -Path ./stack-plain -ExecutionArn ').CompletionText | Should -Be $runs[4..0]
        (Get-FakeCall).Cmdlet | Should -Be 'Get-CFNStackResourceSummary', 'Get-SFNExecutionList'
    }

    It 'gives those of the machine whose ARN is begun' {
        (Complete "Get-TestEvent -ExecutionArn $($arn -replace 'stateMachine', 'execution'):run-").CompletionText | Should -Be $runs[4..0]
        (Get-FakeCall).Cmdlet | Should -Be 'Get-SFNExecutionList'
    }

    It 'gives those to resume that failed' {
        (Complete 'Resume-TestRun -ExecutionArn ').CompletionText | Should -Be $runs[4], $runs[2], $runs[1]
    }

    It 'gives the states of an execution' {
        (Complete "Get-TestEvent -ExecutionArn $($runs[0]) -State ").CompletionText | Should -Be 'Done'
        (Complete "Get-TestEvent -StateMachineArn $arn -State ").ToolTip | Should -Be 'Pass of plain-order'
        (Complete "Get-TestEvent -Path ./orders -ExecutionArn $($runs[0] -replace 'plain-order', 'gone') -State ").CompletionText | Should -Contain 'Charge'
    }

    It 'asks where and as whom the command line says' {
        $null = Complete 'Get-TestEvent -Region eu-west-1 -StateMachineArn '
        (Get-FakeCall)[-1].Region | Should -Be 'eu-west-1'
        Invoke-Session '$global:calls = @()
            function Get-SFNExecutionList { param($StateMachineArn, $Region, $ProfileName, $EndpointUrl) $global:calls += "$StateMachineArn $Region $ProfileName $EndpointUrl" }
            function Get-TestEvent { param([ArgumentCompleter([StepFunctionsPS.Completion.ExecutionCompleter])] $ExecutionArn, $StateMachineArn, $ProfileName, $EndpointUrl) }
            $null = Complete "Get-TestEvent -StateMachineArn arn:aws:states:eu-west-3:1:stateMachine:a -ProfileName me -EndpointUrl http://localhost:4566 -ExecutionArn "
            $calls' | Should -Be 'arn:aws:states:eu-west-3:1:stateMachine:a eu-west-3 me http://localhost:4566'
    }

    It 'asks once a minute, for each place and caller' {
        1..3 | ForEach-Object { $null = Complete 'Get-TestEvent -StateMachineArn ' }
        Get-FakeCall | Should -HaveCount 1
        $null = Complete 'Get-TestEvent -Region eu-west-1 -StateMachineArn '
        Get-FakeCall | Should -HaveCount 2
        $env:AWS_ACCESS_KEY_ID = 'AKIAOTHER'
        try { $null = Complete 'Get-TestEvent -StateMachineArn ' } finally { $env:AWS_ACCESS_KEY_ID = 'AKIAFAKE' }
        Get-FakeCall | Should -HaveCount 3
    }
}

Describe 'completion while AWS <What>' -ForEach @(
    @{ What = 'fails'; Body = '[CmdletBinding()] param($StackStatusFilter) $global:asked++; Write-Warning loud; Write-Verbose loud -Verbose:$false; throw "no"' }
    @{ What = 'refuses'; Body = '[CmdletBinding()] param($StackStatusFilter) $global:asked++; $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([InvalidOperationException]::new("denied"), "x", 0, $null))' }
    @{ What = 'writes errors'; Body = '[CmdletBinding()] param($StackStatusFilter) $global:asked++; Write-Error no; Write-Information loud; Write-Debug loud' }
    @{ What = 'sleeps'; Body = '[CmdletBinding()] param($StackStatusFilter) $global:asked++; Start-Sleep 20' }
    @{ What = 'spins'; Body = '[CmdletBinding()] param($StackStatusFilter) $global:asked++; $end = [datetime]::Now.AddSeconds(20); while ([datetime]::Now -lt $end) { }' }
) {
    It 'is silent, and over within a second' {
        $shell = [powershell]::Create()
        try {
            $null = $shell.AddScript("Import-Module '$PSScriptRoot/../../StepFunctionsPS.psd1'; Set-Location '$PSScriptRoot/services/stack-plain'
                `$VerbosePreference = `$DebugPreference = `$InformationPreference = 'Continue'
                function Get-CFNStackSummary { $Body }").Invoke()
            $line = 'Get-SfnStack -StackName '
            # Once for what is compiled at the first use.
            $null = [System.Management.Automation.CommandCompletion]::CompleteInput('Get-SfnStack -Stage ', 20, @{}, $shell)
            $shell.Commands.Clear()
            $null = $shell.AddScript('1..300 | ForEach-Object { Write-Error $_ -ErrorAction SilentlyContinue }; $global:was = @($Error)').Invoke()
            $shell.Commands.Clear()
            foreach ($stream in 'Error', 'Warning', 'Verbose', 'Debug', 'Information', 'Progress') { $shell.Streams.$stream.Clear() }
            $watch = [System.Diagnostics.Stopwatch]::StartNew()
            $found = [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, @{}, $shell).CompletionMatches
            $watch.Elapsed.TotalSeconds | Should -BeLessThan 1.5
            $found.CompletionText | Should -Be 'plain-dev'
            foreach ($stream in 'Error', 'Warning', 'Verbose', 'Debug', 'Information', 'Progress') { $shell.Streams.$stream | Should -BeNullOrEmpty }
            $shell.Commands.Clear()
            $shell.AddScript('$asked; $Error.Count - $was.Count; [object]::ReferenceEquals($Error[0], $was[0]); [object]::ReferenceEquals($Error[-1], $was[-1])').Invoke() | Should -Be 1, 0, $true, $true
        }
        finally { $shell.Dispose() }
    }
}

Describe 'the cmdlets that complete' {
    It '<Command> -<Parameter> by <Completer>' -ForEach @(
        foreach ($command in 'Get-SfnStack', 'Watch-SfnStack', 'Publish-SfnStack', 'Unpublish-SfnStack', 'Compare-SfnStack', 'Invoke-SfnStateMachine') { @{ Command = $command; Parameter = 'StackName'; Completer = 'StackNameCompleter' } }
        foreach ($command in 'Invoke-SfnStateMachine', 'Get-SfnExecutionEvent', 'Watch-SfnExecution', 'Resume-SfnExecution') { @{ Command = $command; Parameter = 'StateMachineArn'; Completer = 'StateMachineArnCompleter' } }
        foreach ($command in 'Get-SfnExecutionEvent', 'Watch-SfnExecution') { @{ Command = $command; Parameter = 'ExecutionArn'; Completer = 'ExecutionCompleter' } }
        @{ Command = 'Resume-SfnExecution'; Parameter = 'ExecutionArn'; Completer = 'FailedExecutionCompleter' }
        @{ Command = 'Get-SfnExecutionEvent'; Parameter = 'State'; Completer = 'StateCompleter' }
        @{ Command = 'Invoke-SfnStateMachine'; Parameter = 'Name'; Completer = 'StateMachineCompleter' }
    ) {
        $own = (Get-Command $Command).Parameters[$Parameter].Attributes | Where-Object { $_ -is [ArgumentCompleter] }
        $own.Type.Name | Should -Be $Completer
    }
}
