# Histories as tests write them. New-FakeState gives the events of the visit of a state, in the order in which AWS
# writes them: @{ Type; Details; Seconds (since the event before); Key and After (which event led to it) }.

$script:EventKey = 0

function New-FakeEvent([Parameter(Mandatory)] [string] $Type, [hashtable] $Details = @{}, [double] $Seconds = 0.1, $After) {
    $event = @{ Type = $Type; Details = $Details; Seconds = $Seconds; Key = "key$((++$script:EventKey))" }
    if ($After) { $event.After = $After.Key }
    $event
}

# New-FakeState Charge Task -Attempt Gateway.Busy, Gateway.Busy           succeeds the third time
# New-FakeState Charge Task -Attempt Card.Declined -Cause 'no' -Fails     fails for good; -Caught: and goes on elsewhere
# New-FakeState Both Parallel -Branch @(New-FakeState A Pass), @(New-FakeState B Pass)
# New-FakeState Ship Map -Count 3 -Body { param($index) New-FakeState Pack Task }
# New-FakeState Ship DistributedMap -Count 120 -Failed 2
function New-FakeState {
    param(
        [Parameter(Mandatory, Position = 0)] [string] $Name,
        [Parameter(Mandatory, Position = 1)] [ValidateSet('Pass', 'Task', 'Lambda', 'Activity', 'Choice', 'Wait', 'Succeed', 'Fail', 'Map', 'DistributedMap', 'Parallel')] [string] $Type,
        [string] $In = '{}', [string] $Out = '{}', [double] $Seconds = 1,
        [string[]] $Attempt = @(), [string] $Cause = '', [string] $Resource = 'lambda:invoke',
        [object[][]] $Branch, [int] $Count, [scriptblock] $Body, [int] $Failed, [switch] $Fails, [switch] $Caught, [switch] $Open
    )
    $kind = $Type -replace 'Distributed' -replace 'Lambda|Activity', 'Task'
    New-FakeEvent "${kind}StateEntered" @{ Name = $Name; Input = $In }
    if ($Type -eq 'Fail') { return }
    switch ($Type) {
        { $_ -in 'Task', 'Lambda', 'Activity' } { New-Attempts $Type $In $Out $Seconds $Attempt $Cause $Resource ($Fails -or $Caught) }
        Parallel {
            ($start = New-FakeEvent ParallelStateStarted)
            New-Branches $start $Branch
        }
        Map {
            ($start = New-FakeEvent MapStateStarted @{ Length = $Count })
            New-Branches $start @(for ($i = 0; $i -lt $Count; $i++) {
                $events = @(& $Body $i)
                $isBroken = $Fails -and $i -eq $Count - 1
                , @(New-FakeEvent MapIterationStarted @{ Name = $Name; Index = $i }; $events; if (-not $Open) { New-FakeEvent ($isBroken ? 'MapIterationFailed' : 'MapIterationSucceeded') @{ Name = $Name; Index = $i } })
            })
        }
        DistributedMap {
            New-FakeEvent MapStateStarted @{ Length = $Count }
            $run = New-FakeEvent MapRunStarted -Seconds $Seconds
            $run.MapRun = @{ Label = $Name; Total = $Count; Failed = $Failed }
            $run
            if (-not $Open) { $Fails ? (New-FakeEvent MapRunFailed @{ Error = 'States.ExceedToleratedFailureThreshold'; Cause = $Cause }) : (New-FakeEvent MapRunSucceeded) }
        }
    }
    if ($Open) { return }
    if ($kind -in 'Map', 'Parallel') { New-FakeEvent "${kind}State$($Fails -or $Caught ? 'Failed' : 'Succeeded')" }
    if (-not $Fails) { New-FakeEvent "${kind}StateExited" @{ Name = $Name; Output = $Out } ($kind -in 'Task', 'Map', 'Parallel' ? 0.1 : $Seconds) }
}

# What a Lambda function that throws is told with.
function New-FakeLambdaCause([string] $Type, [string] $Message) { ConvertTo-Json -Compress ([ordered]@{ errorType = $Type; errorMessage = $Message; trace = @("${Type}: $Message", '    at Runtime.handler (/var/task/index.js:7:11)') }) }

function New-Attempts([string] $Type, [string] $In, [string] $Out, [double] $Seconds, [string[]] $Errors, [string] $Cause, [string] $Resource, [bool] $Fails) {
    $service, $action = $Resource.Split(':')
    $words, $about = switch ($Type) {
        Task { 'Task', @{ Resource = $action; ResourceType = $service } }
        Lambda { 'LambdaFunction', @{} }
        Activity { 'Activity', @{} }
    }
    $outcomes = @($Errors) + @(if (-not $Fails) { '' })
    foreach ($problem in $outcomes) {
        $data = $Type -eq 'Task' ? @{ Parameters = $In; Region = 'us-east-1' } : @{ Input = $In; Resource = "arn:aws:lambda:us-east-1:$($script:AccountId):function:$action" }
        New-FakeEvent "${words}Scheduled" ($about + $data)
        New-FakeEvent "${words}Started" ($Type -eq 'Activity' ? @{ WorkerName = 'worker' } : $about)
        if (-not $problem) { New-FakeEvent "${words}Succeeded" ($about + @{ Output = $Out }) $Seconds }
        else { New-FakeEvent ($problem -eq 'States.Timeout' ? "${words}TimedOut" : "${words}Failed") ($about + @{ Error = $problem; Cause = $Cause }) $Seconds }
    }
}

# What goes on at the same time: each branch an event in turn.
function New-Branches($Start, $Branches) {
    $all = [System.Collections.Generic.List[object]]::new()
    foreach ($branch in $Branches) {
        $last = $Start
        $all.Add([object[]] @(foreach ($event in $branch) { if (-not $event.After) { $event.After = $last.Key }; $last = $event; $event }))
    }
    $most = ($all | Measure-Object Count -Maximum).Maximum
    for ($i = 0; $i -lt $most; $i++) { foreach ($branch in $all) { if ($i -lt $branch.Count) { $branch[$i] } } }
}

# As it is kept: what led to an event as how far it is before it, and the time of each since the beginning.
function ConvertTo-KeptHistory($Given) {
    $events = @($Given | ForEach-Object { $_ })
    $at = @{}
    $time = 0.0
    for ($i = 0; $i -lt $Events.Count; $i++) {
        $event = $Events[$i]
        if ($event.Key) { $at[$event.Key] = $i }
        $details = $event.Details
        foreach ($key in $event.Keys) { if ($key -like '*EventDetails') { $details = $event[$key] } }
        $time += $event.Seconds ?? 1
        @{ Type = $event.Type; Details = $details ?? @{}; Back = $event.After -and $at.ContainsKey($event.After) ? $i - $at[$event.After] : 1; Time = $time; MapRun = $event.MapRun }
    }
}
