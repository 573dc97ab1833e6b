# What there is in the account, and what was called. All of it is hashtables, lists, texts and numbers, so that it can
# be kept in a file and read by another process.

$script:AccountId = '123456789012'

# Ends whatever a test left, and begins with an empty account.
function Reset-FakeCloud {
    $script:Cloud = @{
        Time = [datetime]::UtcNow.Ticks; Sequence = 0; Age = 0   # in calls
        Stacks = [ordered]@{}; Buckets = [ordered]@{}; Parameters = [ordered]@{}; Stages = [ordered]@{}
        Executions = [ordered]@{}; Outcomes = @{}; MapRuns = [ordered]@{}; LogGroups = [ordered]@{}; Functions = [ordered]@{}
    }
    $script:Options = @{
        Ticks = 2              # looks at a stack until its work is done
        ChangeSetTicks = 1     # looks at a change set until it is made
        PageSize = 3           # items that a page of a list has
        Lag = 0                # calls until what changed is seen by those who ask
        Version = 5            # of AWS.Tools: 4 gives empty lists where 5 gives $null
        Accept = @('Key', 'Profile', 'Credential', 'Stored', 'Environment')   # where credentials may come from
        Profiles = @('default', 'dev')
        LogLag = 0             # calls until a line of a log is found
        HistoryPage = 0        # events that a page of a history has at most; 0 for as many as are asked for
        ExecutionLimit = 0     # executions that may run at once; 0 for any number
        SyncSeconds = 0        # that a synchronous execution takes really
        SyncLasts = 0          # that it takes on the clock of AWS only
        Skew = 0               # seconds that the clock of AWS is ahead of this one
        ClientConfig = $true   # whether cmdlets have -ClientConfig: read when AWS.Tools.StepFunctions is imported
        FailOnPrompt = $true   # a question would wait for ever
    }
    $script:Failures = [ordered]@{}
    Clear-FakeFault
    Clear-FakeCall
}

# Set-FakeOption @{ Ticks = 3; Version = 4 }
function Set-FakeOption([Parameter(Mandatory)] [hashtable] $Option) {
    foreach ($name in $Option.Keys) {
        if (-not $script:Options.ContainsKey($name)) { throw "The fake cloud has no option '$name'." }
        $script:Options[$name] = $Option[$name]
    }
    Save-FakeCloud
}

# The calls in order: Number, Cmdlet, Parameters, Changing, Region, Source (of the credentials), Pages, Error.
function Get-FakeCall([switch] $Changing) { $script:Calls | Where-Object { -not $Changing -or $_.Changing } }

function Clear-FakeCall { $script:Calls = [System.Collections.Generic.List[object]]::new() }

# All that there is as text: equal before and after, where nothing was changed. With a name, that of one stack only,
# without the change sets that wait.
function Get-FakeCloudText([string] $StackName) {
    if ($StackName) {
        $stack = Find-Stack $StackName
        if (-not $stack -or $stack.Status -eq 'REVIEW_IN_PROGRESS') { return '' }
        return ConvertTo-Json (Get-StackFacts $stack) -Depth 64
    }
    $shown = [ordered]@{}
    foreach ($name in 'Buckets', 'Parameters', 'Stages') { $shown[$name] = $script:Cloud[$name] }
    $shown.Executions = @(foreach ($execution in $script:Cloud.Executions.Values) { "$($execution.ExecutionArn) $($execution.Status) $($execution.Redrives) $($execution.Input)" })
    # What is deleted is gone, though CloudFormation remembers it for a while.
    $shown.Stacks = @(foreach ($stack in $script:Cloud.Stacks.Values) {
        if ($stack.Status -eq 'DELETE_COMPLETE') { continue }
        $facts = Get-StackFacts $stack
        $facts.ChangeSets = @(foreach ($changeSet in $stack.ChangeSets.Values) { "$($changeSet.ChangeSetId) $($changeSet.ExecutionStatus)" })
        $facts
    })
    ConvertTo-Json $shown -Depth 64
}

function Get-StackFacts($Stack) {
    $facts = [ordered]@{}
    foreach ($name in $Stack.Keys | Sort-Object) { if ($name -notin 'Views', 'Work', 'ChangeSets') { $facts[$name] = $Stack[$name] } }
    $facts
}

# A stack as the cloud has it, without calling; $null for none.
function Get-FakeStack([Parameter(Mandatory)] [string] $StackName) {
    $stack = Find-Stack $StackName
    if ($stack) { [pscustomobject] $stack }
}

function Save-FakeCloud { if ($env:SFN_FAKE_CLOUD) { [System.IO.File]::WriteAllText($env:SFN_FAKE_CLOUD, (Get-FakeCloudState)) } }

# The whole account with its options, faults and calls, to come back to.
function Get-FakeCloudState {
    ConvertTo-Json @{ Cloud = $script:Cloud; Options = $script:Options; Failures = $script:Failures; Faults = $script:Faults; Calls = $script:Calls } -Depth 64 -Compress
}

function Set-FakeCloudState([Parameter(Mandatory)] [string] $State) {
    $all = ConvertFrom-Json $State -AsHashtable -Depth 64 -DateKind String
    $script:Cloud = $all.Cloud
    $script:Options = $all.Options
    $script:Failures = $all.Failures
    $script:Faults = [System.Collections.Generic.List[object]] @($all.Faults)
    $script:Calls = [System.Collections.Generic.List[object]] @($all.Calls | ForEach-Object { [pscustomobject] $_ })
    foreach ($stack in $script:Cloud.Stacks.Values) {
        foreach ($list in 'Events', 'Views') { $stack[$list] = [System.Collections.Generic.List[object]] @($stack[$list]) }
    }
    Save-FakeCloud
}

# Times rise, so that what came later is known by its time, too.
function Get-FakeTime { ($script:Cloud.Time += 10000000) }

function New-FakeId { '00000000-0000-4000-8000-{0:x12}' -f (++$script:Cloud.Sequence) }

function New-FakeSuffix { 'FAKE{0:X8}' -f (++$script:Cloud.Sequence) }
