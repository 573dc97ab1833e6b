BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"

    # Runs the state machine 'order' with a mock for its task.
    function Invoke-Order($Charge, $In = @{ id = 1 }) {
        Invoke-SfnStateMachine ./orders order -Local -InputObject $In -Mock @{ Charge = $Charge } -ErrorAction SilentlyContinue
    }
}

AfterAll {
    Pop-Location
}

Describe 'Invoke-SfnStateMachine' {
    Context 'an execution' {
        BeforeAll {
            $run = Invoke-Order @{ ok = $true }
        }

        It 'is typed' {
            $run | Should -BeOfType ([StepFunctionsPS.Execution])
            $run.Status, $run.StateMachine, $run.Name | Should -Be 'SUCCEEDED', 'order', 'local'
        }

        It 'has its output as objects' {
            $run.Output.id | Should -Be 1
            $run.Output.charge.ok | Should -BeTrue
            $run.Output.state | Should -Be 'shipped'
        }

        It 'has its path' {
            $run.Path | Should -Be 'Charge', 'Cool', 'Ship'
        }

        It 'passes a week in no time' {
            $run.Duration | Should -Be ([timespan]::FromDays(7))
            $run.StopDate - $run.StartDate | Should -Be $run.Duration
        }

        It 'has typed events with their states' {
            $run.Events[0] | Should -BeOfType ([StepFunctionsPS.ExecutionEvent])
            $run.Events[0].Type | Should -Be 'ExecutionStarted'
            ($run.Events | Where-Object Type -EQ 'LambdaFunctionSucceeded').State | Should -Be 'Charge'
            $run.Events[-1].Type | Should -Be 'ExecutionSucceeded'
            $run.Events[-1].State | Should -BeNullOrEmpty
            $run.Events[-1].Elapsed | Should -Be $run.Duration
            @($run.Events.Id) | Should -Be (1..$run.Events.Count)
        }

        It 'has events that know when things began, how long they took, and what went in and out' {
            $left = $run.Events | Where-Object { $_.Type -eq 'TaskStateExited' -and $_.State -eq 'Charge' }
            $entered = $run.Events | Where-Object { $_.Type -eq 'TaskStateEntered' -and $_.State -eq 'Charge' }
            $left.Started | Should -Be $entered.Timestamp
            $left.Duration | Should -Be ($left.Timestamp - $entered.Timestamp)
            $entered.Duration | Should -BeNullOrEmpty
            $entered.Attempt | Should -BeNullOrEmpty
            ($run.Events | Where-Object Type -EQ 'LambdaFunctionSucceeded').Attempt | Should -Be 1
            $run.Events[-1].Duration | Should -Be $run.Duration
            $run.Events[0].Input | ConvertTo-Json -Compress | Should -Be ($run.Input | ConvertTo-Json -Compress)
            $run.Events[-1].Output | ConvertTo-Json -Compress -Depth 9 | Should -Be ($run.Output | ConvertTo-Json -Compress -Depth 9)
        }

        It 'repeats exactly' {
            $again = Invoke-Order @{ ok = $true }
            $again.Events | ConvertTo-Json -Depth 9 | Should -BeExactly ($run.Events | ConvertTo-Json -Depth 9)
        }

        It 'has the region of its service, however it comes' {
            Set-Content (Join-Path $TestDrive 'region.asl.json') '{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"id.$":"$$.Execution.Id"},"End":true}}}'
            $folder = (New-Item -ItemType Directory (Join-Path $TestDrive 'region')).FullName
            Set-Content (Join-Path $folder 'serverless.yml') "service: region`nprovider: {name: aws, region: eu-west-1}`nstepFunctions: {stateMachines: {m: {definition: {StartAt: A, States: {A: {Type: Pass, Parameters: {id.`$: '`$`$.Execution.Id'}, End: true}}}}}}"
            $service = Import-SfnService $folder
            (Invoke-SfnStateMachine $folder -Local).Output.id | Should -Be 'arn:aws:states:eu-west-1:123456789012:execution:m:local'
            ($service | Invoke-SfnStateMachine -Local).Output.id | Should -BeLike 'arn:aws:states:eu-west-1:*'
            ($service.StateMachines | Invoke-SfnStateMachine -Local).Output.id | Should -BeLike 'arn:aws:states:eu-west-1:*'
            (Invoke-SfnStateMachine -StateMachine $service.StateMachines[0] -Local).Output.id | Should -BeLike 'arn:aws:states:eu-west-1:*'
            (Invoke-SfnStateMachine (Join-Path $TestDrive 'region.asl.json') -Region eu-north-1 -Local).Output.id | Should -BeLike 'arn:aws:states:eu-north-1:*'
            (Invoke-SfnStateMachine (Join-Path $TestDrive 'region.asl.json') -Local).Output.id | Should -BeLike 'arn:aws:states:us-east-1:*'
        }

        It 'has the name that is given' {
            (Invoke-SfnStateMachine ./orders ping -Local -ExecutionName mine).Name | Should -Be 'mine'
        }
    }

    Context 'its input' {
        It 'is <What>' -ForEach @(
            @{ What = 'a hashtable'; In = @{ id = 7 } }
            @{ What = 'an ordered table'; In = [ordered]@{ id = 7 } }
            @{ What = 'an object'; In = [pscustomobject]@{ id = 7 } }
            @{ What = 'JSON text'; In = '{"id": 7}' }
        ) {
            (Invoke-SfnStateMachine ./orders ping -Local -InputObject $In).Output.id | Should -Be 7
            (@($In) | Invoke-SfnStateMachine ./orders ping -Local).Output.id | Should -Be 7
        }

        It 'is empty when nothing is said' {
            (Invoke-SfnStateMachine ./orders ping -Local).Output.psobject.Properties | Should -HaveCount 0
        }

        It 'keeps what JSON can say' {
            $out = (Invoke-SfnStateMachine ./orders ping -Local -InputObject '{"n":null,"t":true,"i":12345678901,"d":1.5,"l":[1,[2]],"b":123456789012345678901234567890}').Output
            $out.n | Should -BeNullOrEmpty
            $out.t | Should -BeTrue
            $out.i | Should -BeOfType ([long])
            $out.d | Should -Be 1.5
            $out.l[1][0] | Should -Be 2
            $out.b | Should -Be ([bigint]::Parse('123456789012345678901234567890'))
        }

        It 'keeps keys that differ by case only' {
            $out = (Invoke-SfnStateMachine ./orders ping -Local -InputObject '{"a":1,"A":2,"":3}').Output
            $out['a'], $out['A'], $out[''] | Should -Be 1, 2, 3
        }

        It 'comes from a file' {
            (Invoke-SfnStateMachine ./orders ping -Local -InputFile ../mocks/input.json).Output.id | Should -Be 7
        }

        It 'comes from files in the pipeline' {
            (Get-ChildItem ../mocks/input.json | Invoke-SfnStateMachine ./orders ping -Local).Output.id | Should -Be 7
        }

        It 'comes many times for many runs' {
            $runs = 1..3 | ForEach-Object { @{ id = $_ } } | Invoke-SfnStateMachine ./orders ping -Local
            $runs.Output.id | Should -Be 1, 2, 3
        }

        It 'is refused when it is <What>, and the next one runs' -ForEach @(
            @{ What = 'not JSON'; In = 'hello' }
            @{ What = 'a script block'; In = { 1 } }
            @{ What = 'no number of JSON'; In = @{ n = [double]::NaN } }
        ) {
            $runs = $In, @{ id = 2 } | Invoke-SfnStateMachine ./orders ping -Local -ErrorVariable errors -ErrorAction SilentlyContinue
            $runs.Output.id | Should -Be 2
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9005,*'
            $errors[0].CategoryInfo.Category | Should -Be 'InvalidData'
            $errors[0].ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
        }

        It 'is refused when an object contains itself' {
            $loop = @{}; $loop.self = $loop
            { Invoke-SfnStateMachine ./orders ping -Local -InputObject $loop -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9005*'
        }

        It 'is refused when an object never ends' {
            { Invoke-SfnStateMachine ./orders ping -Local -InputObject @{ folder = Get-Item . } -ErrorAction Stop } | Should -Throw -ErrorId 'SFN9005*'
        }

        It 'cannot be given twice' {
            { Invoke-SfnStateMachine ./orders ping -Local -InputObject 1 -InputFile ../mocks/input.json } | Should -Throw -ErrorId 'SFN9010*'
        }

        It 'points into a file that is not JSON' {
            Set-Content (Join-Path $TestDrive 'bad.json') "{`n  nope }"
            { Invoke-SfnStateMachine ./orders ping -Local -InputFile (Join-Path $TestDrive 'bad.json') -ErrorAction Stop } | Should -Throw -ErrorId 'SFN1*' -ExpectedMessage '*bad.json(2,3)*'
        }
    }

    Context 'what is run' {
        It 'is found by name or logical id as well' {
            (Invoke-SfnStateMachine ./orders PingStepFunctionsStateMachine -Local).StateMachine | Should -Be 'ping'
        }

        It 'is the only one when no name is given' {
            (Invoke-SfnStateMachine ./warned -Local -Resolve @{ 'ssm:/names/only' = 'me' } -WarningAction Ignore).StateMachine | Should -Be 'only'
        }

        It 'is a file in the current folder' {
            Push-Location ./orders
            try { (Invoke-SfnStateMachine -Name ping -Local).Status | Should -Be 'SUCCEEDED' } finally { Pop-Location }
        }

        It 'is spelled under -LiteralPath' {
            (Invoke-SfnStateMachine -LiteralPath ./orders ping -Local).StateMachine | Should -Be 'ping'
        }

        It 'is a service from the pipeline' {
            (Import-SfnService ./orders | Invoke-SfnStateMachine -Name ping -Local).Status | Should -Be 'SUCCEEDED'
            (Import-SfnService ./orders | Invoke-SfnStateMachine -Name ping -Local -InputObject @{ id = 3 }).Output.id | Should -Be 3
        }

        It 'is a state machine from the pipeline' {
            $machines = (Import-SfnService ./orders).StateMachines | Where-Object Type -EQ EXPRESS
            ($machines | Invoke-SfnStateMachine -Local).StateMachine | Should -Be 'ping'
            ($machines | Invoke-SfnStateMachine -Local -InputObject @{ id = 3 }).Output.id | Should -Be 3
        }

        It 'is -Service or -StateMachine, with inputs in the pipeline' {
            $service = Import-SfnService ./orders
            (@{ id = 1 }, @{ id = 2 } | Invoke-SfnStateMachine -Service $service ping -Local).Output.id | Should -Be 1, 2
            (@{ id = 1 }, @{ id = 2 } | Invoke-SfnStateMachine -StateMachine $service.StateMachines[1] -Local).Output.id | Should -Be 1, 2
        }

        It 'is a definition in a file of its own' {
            Set-Content (Join-Path $TestDrive 'one.asl.json') '{"StartAt":"A","States":{"A":{"Type":"Pass","Result":5,"End":true}}}'
            $run = Invoke-SfnStateMachine (Join-Path $TestDrive 'one.asl.json') -Local
            $run.Output, $run.StateMachine | Should -Be 5, 'one'
            (Invoke-SfnStateMachine (Join-Path $TestDrive 'one.asl.json') one -Local).Output | Should -Be 5
        }

        It 'is refused as <Id>' -ForEach @(
            @{ Id = 'SFN8015'; Arguments = @{ Path = './orders'; Name = 'odrer' }; Advice = "Did you mean 'order'?" }
            @{ Id = 'SFN8021'; Arguments = @{ Path = './orders' }; Advice = 'Name one of them: order, ping.' }
            @{ Id = 'SFN8022'; Arguments = @{ Path = '../definitions/loop.asl.json'; Name = 'nosuch' }; Advice = 'Leave the name out*' }
            @{ Id = 'SFN9008'; Arguments = @{ Path = './*' }; Advice = 'Name one of them.' }
        ) {
            Invoke-SfnStateMachine @Arguments -Local -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -BeLike "$Id,*"
            $errors[0].ErrorDetails.RecommendedAction | Should -BeLike $Advice
        }

        It 'is refused when CloudFormation makes its definition' {
            $folder = (New-Item -ItemType Directory (Join-Path $TestDrive 'function')).FullName
            Set-Content (Join-Path $folder 'serverless.yml') "service: made`nprovider: {name: aws}`nstepFunctions: {stateMachines: {m: {definition: {'Fn::If': [a, b, c]}}}}"
            Invoke-SfnStateMachine $folder m -Local -Mock @{ a = 1 } -ErrorVariable errors -ErrorAction SilentlyContinue -WarningAction Ignore | Should -BeNullOrEmpty
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN8001,*'
        }

        It 'is refused when a piped state machine has another name' {
            (Import-SfnService ./orders).StateMachines | Invoke-SfnStateMachine -Name ping -Local -ErrorVariable errors -ErrorAction SilentlyContinue | ForEach-Object StateMachine | Should -Be 'ping'
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN8022,*'
        }

        It 'is told once for many inputs when it cannot be found' {
            1, 2, 3 | Invoke-SfnStateMachine ./nowhere ping -Local -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors | Should -HaveCount 1
        }

        It 'is not a path and a piped service at once' {
            Import-SfnService ./orders | Invoke-SfnStateMachine ping -Local -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN9009,*'
            $errors[0].ErrorDetails.RecommendedAction | Should -BeLike '*-Name*'
        }

        It 'is nothing when the service has errors' {
            Invoke-SfnStateMachine ./broken order -Local -ErrorVariable errors -ErrorAction SilentlyContinue -WarningAction Ignore | Should -BeNullOrEmpty
            $errors.FullyQualifiedErrorId | Should -Contain 'SFN4003,StepFunctionsPS.Commands.InvokeSfnStateMachineCommand'
        }
    }

    Context 'mocks' {
        It 'return a value' {
            (Invoke-Order 'plain').Output.charge | Should -Be 'plain'
            (Invoke-Order 5).Output.charge | Should -Be 5
            (Invoke-Order @{ a = @{ b = 1 } }).Output.charge.a.b | Should -Be 1
        }

        It 'return an array under Return' {
            (Invoke-Order @{ Return = 1, 2 }).Output.charge | Should -Be 1, 2
        }

        It 'take their time' {
            (Invoke-Order @{ Return = 1; After = 2.5 }).Duration | Should -Be ([timespan]::FromDays(7).Add([timespan]::FromSeconds(2.5)))
        }

        It 'throw' {
            $run = Invoke-Order @{ Throw = @{ Error = 'Card.Declined'; Cause = 'no funds' } }
            $run.Path | Should -Be 'Charge', 'Refund'
            $run.Output.problem.Error, $run.Output.problem.Cause | Should -Be 'Card.Declined', 'no funds'
            (Invoke-Order @{ Throw = 'Card.Declined' }).Path | Should -Contain 'Refund'
        }

        It 'come in turn, and the last repeats' {
            $run = Invoke-Order @(@{ Throw = 'Gateway.Busy' }, { throw 'Gateway.Busy' }, 'done')
            $run.Output.charge | Should -Be 'done'
            @($run.Events | Where-Object Error -EQ 'Gateway.Busy').Attempt | Should -Be 1, 2
            ($run.Events | Where-Object Type -EQ 'LambdaFunctionSucceeded').Attempt | Should -Be 3
            (Invoke-Order @(, @{ Throw = 'Gateway.Busy' })).Error | Should -Be 'Gateway.Busy'
        }

        It 'begin anew with each run' {
            $mock = @{ Charge = @{ Throw = 'Gateway.Busy' }, 'done' }
            $runs = 1..2 | ForEach-Object { @{ id = $_ } } | Invoke-SfnStateMachine ./orders order -Local -Mock $mock
            $runs.Output.charge | Should -Be 'done', 'done'
        }

        It 'are named by the resource too, with wildcards, and a name comes first' {
            $resource = 'arn:aws:lambda:eu-west-1:123456789012:function:charge'
            (Invoke-SfnStateMachine ./orders order -Local -InputObject '{}' -Mock @{ $resource = 1 }).Output.charge | Should -Be 1
            (Invoke-SfnStateMachine ./orders order -Local -InputObject '{}' -Mock @{ '*:function:charge' = 2 }).Output.charge | Should -Be 2
            (Invoke-SfnStateMachine ./orders order -Local -InputObject '{}' -Mock @{ '*:function:charge' = 2; Charge = 3 }).Output.charge | Should -Be 3
        }

        It 'come from a file, behind -Mock' {
            (Invoke-SfnStateMachine ./orders order -Local -InputObject '{}' -MockFile ../mocks/charge.json).Output.charge.id | Should -Be 'from-file'
            (Invoke-SfnStateMachine ./orders order -Local -InputObject '{}' -MockFile ../mocks/charge.json -Mock @{ Charge = 'mine' }).Output.charge | Should -Be 'mine'
        }

        It 'come from a test case of a MockConfigFile.json' {
            @{
                StateMachines   = @{ order = @{ TestCases = @{ Declined = @{ Charge = 'No' }; Good = @{ Charge = 'Yes' } } } }
                MockedResponses = @{ No = @{ '0' = @{ Throw = @{ Error = 'Card.Declined'; Cause = 'x' } } }; Yes = @{ '0' = @{ Return = 'ok' } } }
            } | ConvertTo-Json -Depth 9 | Set-Content (Join-Path $TestDrive 'MockConfigFile.json')
            (Invoke-SfnStateMachine ./orders order -Local -InputObject '{}' -MockFile (Join-Path $TestDrive 'MockConfigFile.json') -TestCase Declined).Path | Should -Contain 'Refund'
            (Invoke-SfnStateMachine ./orders order -Local -InputObject '{}' -MockFile (Join-Path $TestDrive 'MockConfigFile.json') -TestCase Good).Output.charge | Should -Be 'ok'
        }

        It 'in a file are refused like those in a table' {
            Set-Content (Join-Path $TestDrive 'mocks.json') '{ "Ship": { "Return": 1 } }'
            Invoke-SfnStateMachine ./orders order -Local -MockFile (Join-Path $TestDrive 'mocks.json') -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN8023,*'
        }

        It 'read and write a folder in place of S3' {
            $s3 = Join-Path $TestDrive 's3'
            New-Item -ItemType Directory -Path (Join-Path $s3 'shop') -Force
            Set-Content (Join-Path $s3 'shop/prices.csv') "item,price`npen,2`nink,7"
            Set-Content (Join-Path $TestDrive 'prices.asl.json') (@{
                StartAt = 'Prices'
                States  = @{ Prices = @{
                    Type = 'Map'; End = $true
                    ItemReader = @{ Resource = 'arn:aws:states:::s3:getObject'; ReaderConfig = @{ InputType = 'CSV'; CSVHeaderLocation = 'FIRST_ROW' }; Parameters = @{ Bucket = 'shop'; Key = 'prices.csv' } }
                    ItemProcessor = @{ ProcessorConfig = @{ Mode = 'DISTRIBUTED'; ExecutionType = 'STANDARD' }; StartAt = 'P'; States = @{ P = @{ Type = 'Pass'; End = $true } } }
                } }
            } | ConvertTo-Json -Depth 9)
            (Invoke-SfnStateMachine "$TestDrive/prices.asl.json" -Local -S3Folder $s3).Output.price | Should -Be '2', '7'
            Invoke-SfnStateMachine "$TestDrive/prices.asl.json" -Local -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors.FullyQualifiedErrorId | Should -BeLike 'SFN8030,*'
            { Invoke-SfnStateMachine "$TestDrive/prices.asl.json" -Local -S3Folder ./nowhere } | Should -Throw -ErrorId 'SFN0001*'
        }

        It 'need a file that is there' {
            { Invoke-SfnStateMachine ./orders order -Local -MockFile ./nowhere.json -ErrorAction Stop } | Should -Throw -ErrorId 'SFN0001*'
        }

        It 'need a file for a test case' {
            { Invoke-SfnStateMachine ./orders order -Local -TestCase Good } | Should -Throw -ErrorId 'SFN9016*'
        }

        It 'are refused as <Id> when they are wrong' -ForEach @(
            @{ Id = 'SFN8008'; Mock = @{ Chrage = 1 }; Advice = "Did you mean 'Charge'?" }
            @{ Id = 'SFN8023'; Mock = @{ Ship = 1 }; Advice = '*Task*' }
            @{ Id = 'SFN9013'; Mock = @{ Charge = @{ Throw = 1 } }; Advice = '*Throw*' }
            @{ Id = 'SFN9013'; Mock = @{ Charge = @() }; Advice = '*' }
            @{ Id = 'SFN9013'; Mock = @{ Charge = @{ Return = 1; After = 'soon' } }; Advice = '*' }
            @{ Id = 'SFN9013'; Mock = @{ Charge = { { 1 } } }; Advice = '*' }
        ) {
            Invoke-SfnStateMachine ./orders order -Local -Mock $Mock -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -BeLike "$Id,*"
            $errors[0].ErrorDetails.RecommendedAction | Should -BeLike $Advice
        }

        It 'are missed where a task has none' {
            $run = Invoke-SfnStateMachine ./orders order -Local -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN8*'
            $run.Path | Should -Be 'Charge'
        }
    }

    Context 'script blocks' {
        It 'get what is sent to the task, as an argument and as $_' {
            (Invoke-Order { param($in) "$($in.id) $($_.id)" } @{ id = 4 }).Output.charge | Should -Be '4 4'
        }

        It 'are told which attempt it is' {
            $run = Invoke-Order { param($in, $call) if ($call.Attempt -lt 2) { throw 'Gateway.Busy' }; "$($call.State) $($call.Call)" }
            $run.Output.charge | Should -Be 'Charge 2'
        }

        It 'see the variables and functions of their script' {
            $price = 12
            function Get-Price { $price }
            (Invoke-Order { Get-Price }).Output.charge | Should -Be 12
        }

        It 'give outcomes' {
            (Invoke-Order { @{ Return = 1; After = 60 } }).Duration | Should -Be ([timespan]::FromDays(7).Add([timespan]::FromMinutes(1)))
            (Invoke-Order { 1, 2 }).Output.charge | Should -Be 1, 2
            (Invoke-Order { }).Output.charge | Should -BeNullOrEmpty
        }

        It 'fail the task with <Name> and <Cause>' -ForEach @(
            @{ Script = { throw 'Card.Expired' }; Name = 'Card.Expired'; Cause = '' }
            @{ Script = { throw 'Card.Expired: in May' }; Name = 'Card.Expired'; Cause = 'in May' }
            @{ Script = { throw @{ Error = 'Card.Expired'; Cause = 'in May' } }; Name = 'Card.Expired'; Cause = 'in May' }
            @{ Script = { throw [pscustomobject]@{ Error = 'Card.Expired'; Cause = 'in May' } }; Name = 'Card.Expired'; Cause = 'in May' }
            @{ Script = { Write-Error 'Card.Expired: in May' }; Name = 'Card.Expired'; Cause = 'in May' }
            @{ Script = { throw [TimeoutException]::new('too slow') }; Name = 'TimeoutException'; Cause = 'too slow' }
            @{ Script = { [int]::Parse('x') }; Name = 'FormatException'; Cause = '*x*' }
            @{ Script = { throw 'something went wrong' }; Name = 'RuntimeException'; Cause = 'something went wrong' }
            @{ Script = { Get-NoSuchThing }; Name = 'CommandNotFoundException'; Cause = '*Get-NoSuchThing*' }
            @{ Script = { Get-Item ./nowhere }; Name = 'ItemNotFoundException'; Cause = '*nowhere*' }
        ) {
            $run = Invoke-Order $Script
            $run.Status, $run.Error | Should -Be 'FAILED', $Name
            [string]$run.Cause | Should -BeLike $Cause
        }

        It 'do not go on after an error, whatever the preference of the session' {
            # A session of its own, since Pester prefers to stop.
            $shell = [powershell]::Create()
            try {
                $module = (Resolve-Path "$PSScriptRoot/../../StepFunctionsPS.psd1").Path
                $null = $shell.AddScript("Import-Module '$module'; Set-Location '$PWD'; Invoke-SfnStateMachine ./orders order -Local -Mock @{ Charge = { Get-NoSuchThing; 'ok' } } -ErrorAction Ignore")
                $shell.Invoke()[0].Error | Should -Be 'CommandNotFoundException'
            }
            finally { $shell.Dispose() }
        }

        It 'reach a Catch of the definition' {
            (Invoke-Order { throw 'Card.Declined: no funds' }).Output.problem.Cause | Should -Be 'no funds'
        }
    }

    Context 'a run that fails' {
        BeforeAll {
            $run = Invoke-SfnStateMachine ./orders order -Local -Mock @{ Charge = @{ Throw = @{ Error = 'Bank.Closed'; Cause = '{"errorMessage":"on sundays","errorType":"x"}' } } } -ErrorVariable errors -ErrorAction SilentlyContinue
        }

        It 'is given all the same' {
            $run.Status, $run.Error | Should -Be 'FAILED', 'Bank.Closed'
            $run.Output | Should -BeNullOrEmpty
        }

        It 'is one error with the name of the execution''s' {
            $errors | Should -HaveCount 1
            $errors[0].FullyQualifiedErrorId | Should -Be 'Bank.Closed,StepFunctionsPS.Commands.InvokeSfnStateMachineCommand'
            $errors[0].CategoryInfo.Category | Should -Be 'OperationStopped'
            $errors[0].TargetObject | Should -BeOfType ([StepFunctionsPS.Execution])
            $errors[0].Exception | Should -BeOfType ([StepFunctionsPS.ExecutionFailedException])
            $errors[0].ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
        }

        It 'says the state, its place and the cause, without the JSON around it' {
            $place = (Join-Path 'orders' 'serverless.yml') + '(30,11)'
            $errors[0].ToString() | Should -BeLike "State machine 'order' failed in state 'Charge' at ${place}: Bank.Closed: on sundays.*"
        }

        It 'stops under -ErrorAction Stop' {
            { Invoke-SfnStateMachine ./orders order -Local -Mock @{ Charge = { throw 'X' } } -ErrorAction Stop } | Should -Throw -ErrorId 'X,*' -ExceptionType ([StepFunctionsPS.ExecutionFailedException])
        }

        It 'is a timeout where it is one' {
            Invoke-SfnStateMachine ./orders order -Local -Mock @{ Charge = { throw 'States.Timeout' } } -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors[0].CategoryInfo.Category | Should -Be 'OperationTimeout'
        }
    }

    It 'ends a long run with Ctrl+C, and not only the next one' {
        # One run of some seconds: many costly values in each of 6,250 visits, all dropped again.
        $costly = @{}
        1..12 | ForEach-Object { $costly["v$_.`$"] = 'States.ArrayLength(States.ArrayRange(1, 1000, 1))' }
        $again = @{ Type = 'Pass'; Parameters = $costly; ResultPath = $null; Next = 'Ask' }
        # AWS takes no definition without an end.
        $ask = @{ Type = 'Choice'; Choices = @(@{ Variable = '$.enough'; IsPresent = $true; Next = 'Done' }); Default = 'Again' }
        $file = Join-Path $TestDrive 'long.asl.json'
        @{ StartAt = 'Again'; States = @{ Again = $again; Ask = $ask; Done = @{ Type = 'Succeed' } } } | ConvertTo-Json -Depth 9 | Set-Content $file
        $shell = [powershell]::Create()
        try {
            $module = (Resolve-Path "$PSScriptRoot/../../StepFunctionsPS.psd1").Path
            $null = $shell.AddScript("Import-Module '$module'; Invoke-SfnStateMachine '$file' -Local -ErrorAction Ignore")
            $running = $shell.BeginInvoke()
            Start-Sleep -Milliseconds 1500
            $running.IsCompleted | Should -BeFalse
            $clock = [Diagnostics.Stopwatch]::StartNew()
            $shell.Stop()
            $clock.ElapsedMilliseconds | Should -BeLessThan 5000
            $shell.InvocationStateInfo.State | Should -Be 'Stopped'
        }
        finally { $shell.Dispose() }
    }

    It 'ends with Ctrl+C' {
        $shell = [powershell]::Create()
        try {
            $module = (Resolve-Path "$PSScriptRoot/../../StepFunctionsPS.psd1").Path
            $definition = (Resolve-Path "$PSScriptRoot/definitions/loop.asl.json").Path
            # One run after the other, since each of them is bounded.
            $null = $shell.AddScript("Import-Module '$module'; 1..1000 | Invoke-SfnStateMachine '$definition' -Local -ErrorAction Ignore")
            $running = $shell.BeginInvoke()
            Start-Sleep -Milliseconds 500
            $running.IsCompleted | Should -BeFalse
            $clock = [Diagnostics.Stopwatch]::StartNew()
            $shell.Stop()
            $clock.ElapsedMilliseconds | Should -BeLessThan 1000
            $shell.InvocationStateInfo.State | Should -Be 'Stopped'
        }
        finally { $shell.Dispose() }
    }
}
