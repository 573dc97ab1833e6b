# How objects are shown, and what becomes of them in files.
BeforeDiscovery {
    $root = Split-Path $PSScriptRoot
    Import-Module (Join-Path $root 'StepFunctionsPS.psd1') -Force

    # What is public for programs, or for a parameter; no cmdlet gives it, and no object has it.
    $others = 'CompilationResult', 'CompilerOptions', 'DefinitionResult', 'PermissionResult', 'ModuleInitializer', 'Table`1', 'Text.InputLimits', 'Templates.SourceMap'
    $folders = 'Syntax', 'Variables', 'Completion'
    $types = [StepFunctionsPS.Template].Assembly.GetExportedTypes() + [StepFunctionsPS.Execution].Assembly.GetExportedTypes() | Where-Object {
        $short = $_.FullName -replace '^StepFunctionsPS\.'
        -not $_.IsAbstract -and -not $_.IsEnum -and -not $_.IsInterface -and
        -not $_.IsSubclassOf([System.Management.Automation.Cmdlet]) -and -not $_.IsSubclassOf([Exception]) -and
        $short -notin $others -and $short.Split('.')[0] -notin $folders
    }
    $names = $types.FullName | Sort-Object
    $exported = $names -ne 'StepFunctionsPS.Text.SourceSpan'
}

BeforeAll {
    . "$PSScriptRoot/Commands/Acceptance.ps1"
    Import-Module "$PSScriptRoot/../StepFunctionsPS.psd1" -Force
    Enter-Session
    Push-Location "$PSScriptRoot/Commands/services"
    $hidden = [Reflection.BindingFlags]'Instance, NonPublic'

    function Get-View([string] $Type, [type] $Control) {
        (Get-FormatData -TypeName $Type -PowerShellVersion $PSVersionTable.PSVersion).FormatViewDefinition | Where-Object Control -Is $Control
    }

    function Get-Plain { process { $_ -replace '\x1b\[[0-9;]*m' } }

    function Get-Deployed([string] $Text) {
        $run = Invoke-InSession $Text
        if ($run.Errors) { throw $run.Errors[0] }
        $run.Output
    }

    # Of each type, one as cmdlets give it.
    $all = @{}
    function Add-Object { process { if ($_ -and -not $all.ContainsKey($_.GetType().FullName)) { $all[$_.GetType().FullName] = $_ } } }
    $failed = Invoke-SfnStateMachine ./orders order -InputObject @{ id = 1; lines = 'a', 2 } -Local -Mock @{ Charge = @{ Throw = @{ Error = 'Bank.Closed'; Cause = '{"errorType":"Bank.Closed","errorMessage":"sunday"}' } } } -ErrorAction SilentlyContinue
    $service = Import-SfnService ./orders
    $template = ConvertTo-SfnTemplate ./orders
    $package = Export-SfnPackage ./stack-code -Destination (Join-Path $TestDrive package)
    $failed, ($failed.Events | Where-Object Error)[0], $service, $service.StateMachines[0], $service.Stack, $template, $package, $package.Artifacts[0] | Add-Object
    $template.Resources | Where-Object LogicalId -Like '*Role' | Select-Object -First 1 | Add-Object
    $template.Resources.Source | Where-Object { $_ } | Select-Object -First 1 | Add-Object
    Test-SfnService ./collision, ./broken | Sort-Object { -$_.Related.Count } | Select-Object -First 1 | ForEach-Object { $_, $_.Related[0] } | Add-Object
    (Get-SfnPermission ./permitted order)[-1] | Add-Object
    $stack = Get-Deployed 'Publish-SfnStack ./stack-code -PollInterval 0'
    $stack, $stack.StateMachines.order | Add-Object
    Get-Deployed 'Watch-SfnStack code-dev -PollInterval 0' | Select-Object -First 1 | Add-Object
    $set = Get-Deployed 'Publish-SfnStack ./stack-code -PollInterval 0 -Parameter @{ word = "two" } -ChangeSetName release -NoExecute'
    $set, $set.Changes[0] | Add-Object
    Invoke-SfnState ./orders order -State Charge -InputObject @{ id = 1 } -Mock @{ Throw = @{ Error = 'Gateway.Busy'; Cause = 'line 1' } } | Add-Object
    $coverage = $failed | Measure-SfnCoverage
    $coverage, $coverage.States, $coverage.Missing[0] | Add-Object
    # These are only part of others here.
    [StepFunctionsPS.Endpoint]::new('GET', '/orders'), [StepFunctionsPS.StackEndpoint]::new('POST', 'https://x/dev/orders'), [StepFunctionsPS.StackApiKey]::new('k1', 'partner') | Add-Object
    $trigger = [StepFunctionsPS.RollbackTrigger]::new('arn:aws:cloudwatch:us-east-1:123456789012:alarm:a', 'AWS::CloudWatch::Alarm')
    $trigger, [StepFunctionsPS.RollbackConfiguration]::new([StepFunctionsPS.RollbackTrigger[]]$trigger, 5), [StepFunctionsPS.StackParameter]::new('Size', '5', $false) | Add-Object
}

AfterAll {
    Pop-Location
    Exit-Session
}

Describe 'views' {
    It 'of <_> are a table of at most five columns, and a list' -ForEach $names {
        $tables = @(Get-View $_ ([System.Management.Automation.TableControl]))
        $tables | Should -HaveCount 1
        $tables[0].Control.Headers.Count | Should -BeIn (2..5)
        # At 80 columns, those without a width still have ten.
        ($tables[0].Control.Headers | ForEach-Object { if ($_.Width) { $_.Width + 1 } else { 11 } } | Measure-Object -Sum).Sum | Should -BeLessOrEqual 80
        @(Get-View $_ ([System.Management.Automation.ListControl])) | Should -HaveCount 1
    }

    It 'of <_> have sets of standard properties that exist' -ForEach $names {
        $data = Get-TypeData $_
        $known = @(($_ -as [type]).GetProperties().Name) + @($data.Members.Keys)
        foreach ($set in $data.DefaultDisplayPropertySet, $data.DefaultKeyPropertySet) {
            $set.ReferencedProperties | Should -Not -BeNullOrEmpty
            $set.ReferencedProperties | Should -BeIn $known
        }
    }

    It 'of <_> show an object that cmdlets give, without errors in their scripts' -ForEach $names {
        $all[$_] | Should -Not -BeNullOrEmpty
        $before = $global:Error.Count
        foreach ($text in ($all[$_] | Format-Table -ShowError -DisplayError | Out-String -Width 200 | Get-Plain), ($all[$_] | Format-List -ShowError -DisplayError | Out-String -Width 200 | Get-Plain)) {
            $text.Trim() | Should -Not -BeNullOrEmpty
            $text | Should -Not -Match '#ERR|Failed to evaluate|System\.|StepFunctionsPS\.[A-Z]\w+[^\w/]'
        }
        $global:Error.Count | Should -Be $before
    }

    It 'of <_> have columns that have something to show' -ForEach $names {
        # A property that does not exist is an empty column.
        $columns = (Get-View $_ ([System.Management.Automation.TableControl])).Control.Rows.Columns.DisplayEntry + (Get-View $_ ([System.Management.Automation.ListControl])).Control.Entries.Items.DisplayEntry
        $known = @(($_ -as [type]).GetProperties().Name) + @((Get-TypeData $_).Members.Keys)
        $columns | Where-Object ValueType -EQ Property | ForEach-Object Value | Should -BeIn $known
        foreach ($script in $columns | Where-Object ValueType -EQ ScriptBlock) {
            # What is inside of loops is about other objects.
            [regex]::Matches(($script.Value -replace '(?s)ForEach-Object \{.*'), '\$_\.(\w+)') | ForEach-Object { $_.Groups[1].Value } | Should -BeIn $known
        }
    }

    It 'of <Type> say <Says>' -ForEach @(
        @{ Type = 'Service'; Says = '(?m)^orders +dev +eu-west-1 +orders-dev +order, ping$' }
        @{ Type = 'StateMachine'; Says = 'order +STANDARD' }
        @{ Type = 'Template'; Says = 'orders-dev +6 +3\b' }
        @{ Type = 'Diagnostic'; Says = '(?s)Path: .*serverless\.yml.*\bError +SFN' }
        @{ Type = 'Permission'; Says = '(?s)StateMachine: order.*Deny +all but s3:GetObject' }
        @{ Type = 'Execution'; Says = 'order +local +FAILED +0\.0s Bank\.Closed: sunday' }
        @{ Type = 'ExecutionEvent'; Says = '(?s)Execution: local.*0\.0s LambdaFunctionFailed +Charge .*Bank\.Closed: sunday' }
        @{ Type = 'Stack'; Says = 'code-dev +UPDATE_COMPLETE +us-east-1 +[\d-]{10} \d\d:\d\d order' }
        @{ Type = 'StackEvent'; Says = '\d\d:\d\d:\d\d +UPDATE_IN_PROGRESS +code-dev +AWS::CloudFormation::Stack +User Initiated' }
        @{ Type = 'StackStateMachine'; Says = 'order +STANDARD +arn:aws:states:|order +arn:aws:states:' }
        @{ Type = 'StackChangeSet'; Says = 'code-dev +\S+ +CREATE_COMPLETE' }
        @{ Type = 'StateRun'; Says = 'Charge +RETRIABLE +Gateway\.Busy: line 1' }
        @{ Type = 'StateMachineCoverage'; Says = 'order +1 +[\d.]+% +\d of \d+ +\S' }
        @{ Type = 'Package'; Says = 'code-dev +dev +us-east-1 +\w+\.zip' }
    ) {
        ($all["StepFunctionsPS.$Type"] | Format-Table | Out-String -Width 200 | Get-Plain) -replace ' +(?=\r?\n)' -replace '\r' | Should -Match $Says
    }

    It 'tell of durations in the unit that fits: <Seconds> s are <Shown>' -ForEach @(
        @{ Seconds = 1.94; Shown = '1.9s' }, @{ Seconds = 59.97; Shown = '1m00s' }, @{ Seconds = 150; Shown = '2m30s' }, @{ Seconds = 90000; Shown = '25h00m' }
    ) {
        $run = [StepFunctionsPS.Execution]$failed.psobject.BaseObject
        $copy = $run.GetType().GetMethod('<Clone>$').Invoke($run, @())
        $copy.GetType().GetProperty('Took', $hidden).SetValue($copy, [timespan]::FromSeconds($Seconds))
        $copy | Format-Table | Out-String -Width 200 | Get-Plain | Should -Match "FAILED +$([regex]::Escape($Shown)) "
    }

    It 'show times in the zone of the user' {
        $failed | Format-List | Out-String | Get-Plain | Should -BeLike "*$($failed.StartDate.LocalDateTime.ToString('yyyy-MM-dd HH:mm:ss'))*"
    }

    It 'have colours beside the values only, and none where the user wants none' -Skip:($PSVersionTable.PSVersion.Major -lt 7) {
        $script = "Import-Module '$PSScriptRoot/../StepFunctionsPS.psd1'; Set-Location '$PWD'; `$PSStyle.OutputRendering = 'Ansi'; Test-SfnService ./broken | Format-Table | Out-String -Width 200"
        $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($script))
        $kept = $env:NO_COLOR
        try {
            $env:NO_COLOR = $null
            (& (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand $encoded) -join "`n" | Should -Match '\x1b\[31mError'
            $env:NO_COLOR = '1'
            $script = $script.Replace("`$PSStyle.OutputRendering = 'Ansi'; ", '')
            $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($script))
            (& (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand $encoded) -join "`n" | Should -Not -Match '\x1b'
        }
        finally { $env:NO_COLOR = $kept }
    }

    It 'work in the Constrained Language Mode' {
        $script = "Import-Module '$PSScriptRoot/../StepFunctionsPS.psd1'; Set-Location '$PWD'; `$run = Invoke-SfnStateMachine ./orders ping -Local; `$found = Test-SfnService ./broken; `$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'; `$run | Format-Table -ShowError -DisplayError | Out-String -Width 200; `$run.Events | Format-Table -ShowError -DisplayError | Out-String -Width 200; `$run | Format-List -ShowError -DisplayError | Out-String -Width 200; `$found | Format-Table -ShowError -DisplayError | Out-String -Width 200"
        $encoded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($script))
        $text = (& (Get-Process -Id $PID).Path -NoProfile -NonInteractive -OutputFormat Text -EncodedCommand $encoded) -join "`n"
        $text | Should -Match 'SUCCEEDED +0\.0s'
        $text | Should -Match 'SFN4003'
        $text | Should -Not -Match '#ERR|Failed to evaluate'
    }
}

Describe 'exports' {
    It 'of <_> to CSV have plain texts in their cells, in any culture' -ForEach $exported {
        $kept = [cultureinfo]::CurrentCulture
        [cultureinfo]::CurrentCulture = 'de-DE'
        try { $rows = $all[$_] | ConvertTo-Csv -NoTypeInformation | ConvertFrom-Csv } finally { [cultureinfo]::CurrentCulture = $kept }
        foreach ($cell in $rows.psobject.Properties) {
            $cell.Value | Should -Not -Match 'System\.|StepFunctionsPS\.|\x1b|^@\{|\d\d\.\d\d\.\d{4}' -Because $cell.Name
        }
    }

    It 'of <_> to JSON are whole at the default depth, and have names for numbers of enumerations' -ForEach $exported {
        $json = $all[$_] | ConvertTo-Json -WarningVariable cut -WarningAction SilentlyContinue
        $cut | Should -BeNullOrEmpty
        $json | Should -Not -Match '"(System|StepFunctionsPS)\.|u001b|"Ticks"|"Start":'
        ($json | ConvertFrom-Json).psobject.Properties.Name | Should -Be ($_ -as [type]).GetProperties().Name
        ($_ -as [type]).GetProperties().PropertyType.IsEnum | Should -Not -Contain $true
    }

    It 'of <_> to XML and back keep what they say' -ForEach $exported {
        $file = Join-Path $TestDrive 'object.xml'
        $all[$_] | Export-Clixml $file
        $back = Import-Clixml $file
        $back.psobject.TypeNames[0] | Should -Be "Deserialized.$_"
        "$back" | Should -Be "$($all[$_])"
    }

    It 'of <_> say something useful as text' -ForEach $names {
        "$($all[$_])" | Should -Not -BeNullOrEmpty
        "$($all[$_])" | Should -Not -Match 'StepFunctionsPS|System\.|\{ '
    }

    It 'have moments in UTC as ISO 8601 has them' {
        ($failed | ConvertTo-Csv | ConvertFrom-Csv).StartDate | Should -Be '2026-01-01T00:00:00.000Z'
        $failed | ConvertTo-Json | Should -Match '"StartDate": *"2026-01-01T00:00:00(\.0+)?(Z|\+00:00)"'
        ($stack | ConvertTo-Csv | ConvertFrom-Csv).CreationTime | Should -Match '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'
    }

    It 'have payloads as JSON in the cells of CSV, and as objects in JSON' {
        ($failed | ConvertTo-Csv | ConvertFrom-Csv).Input | Should -Be '{"id":1,"lines":["a",2]}'
        ($failed | ConvertTo-Json | ConvertFrom-Json).Input.lines[0] | Should -Be 'a'
    }

    It 'have lists and tables as text in the cells of CSV' {
        ($service | ConvertTo-Csv | ConvertFrom-Csv).StateMachines | Should -Be 'order, ping'
        $row = $stack | ConvertTo-Csv | ConvertFrom-Csv
        $row.StateMachines | Should -Be "order=$($stack.StateMachines.order)"
        $row.Tags | Should -BeLike '*STAGE=dev*'
        ($stack | ConvertTo-Json | ConvertFrom-Json).StateMachines.order.Key | Should -Be order
    }
}

Describe 'objects in scripts' {
    It 'have types: times and places can be reckoned with' {
        $failed.Duration | Should -BeOfType [timespan]
        $failed.StartDate | Should -BeOfType [DateTimeOffset]
        $failed.StartDate.AddHours(1) | Should -BeGreaterThan $failed.StartDate
        $failed.StartDate.ToString('yyyy') | Should -Be '2026'
        $failed.Events | Should -BeOfType [StepFunctionsPS.ExecutionEvent]
        $failed.Events[1].Elapsed | Should -BeOfType [timespan]
        $all['StepFunctionsPS.Permission'].Source.Line | Should -BeGreaterThan 1
        $all['StepFunctionsPS.Permission'].Place | Should -BeLike '*serverless.yml(*,*)'
        $package.Template.StackName | Should -Be code-dev
        $failed.Input.lines | Should -HaveCount 2
    }

    It 'have severities and actions that are compared and sorted as names' {
        $all['StepFunctionsPS.Diagnostic'].Severity | Should -BeExactly 'Error'
        $all['StepFunctionsPS.Diagnostic'].Severity -eq [StepFunctionsPS.DiagnosticSeverity]::Error | Should -BeTrue
        $set.Changes[0].Action -eq 'Change' | Should -BeTrue
        [StepFunctionsPS.ChangeAction]::Change | Should -Be Change
    }

    It 'have tables that are read like objects, in any case, and cannot be changed' {
        $stack.StateMachines.ORDER.Key | Should -Be order
        $stack.StateMachines['order'].Key | Should -Be order
        $stack.StateMachines.Nothing | Should -BeNullOrEmpty
        $stack.StateMachines.Keys | Should -Be order
        { $stack.Outputs['x'] = 1 } | Should -Throw
    }

    It 'have the names by which cmdlets of AWS.Tools take them' {
        $machine = $stack.StateMachines.order
        $event = $all['StepFunctionsPS.StackEvent']
        $machine.LogicalResourceId | Should -Be 'Order'
        $event.LogicalResourceId | Should -Be $event.LogicalId
        function Get-Bound { param([Parameter(ValueFromPipelineByPropertyName)] $StateMachineArn, [Parameter(ValueFromPipelineByPropertyName)] $StackName, [Parameter(ValueFromPipelineByPropertyName)] $LogicalResourceId) process { "$StateMachineArn $StackName $LogicalResourceId" } }
        $machine | Get-Bound | Should -Be "$($machine.StateMachineArn) code-dev Order"
        $stack | Get-Bound | Should -Be ' code-dev '
    }
}
