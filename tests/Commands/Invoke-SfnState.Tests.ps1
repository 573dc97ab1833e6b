BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
    Push-Location "$PSScriptRoot/services"
    $order = Import-SfnService ./orders | ForEach-Object { $_.FindStateMachine('order') }
    $definition = Join-Path $TestDrive pay.asl.json
    Set-Content $definition -Encoding utf8 -Value @'
{
  "StartAt": "Send",
  "States": {
    "Send": {
      "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage",
      "Parameters": { "QueueUrl": "q", "MessageBody": { "no.$": "$.no", "by.$": "$$.Execution.Name" } },
      "ResultSelector": { "id.$": "$.MessageId" }, "ResultPath": "$.sent",
      "Assign": { "last.$": "$.MessageId" },
      "Next": "Large?"
    },
    "Large?": { "Type": "Choice", "Choices": [{ "Variable": "$limit", "NumericLessThanPath": "$.no", "Next": "Each" }], "Default": "Small" },
    "Small": { "Type": "Fail", "Error": "Order.Small", "Cause": "too little" },
    "Each": {
      "Type": "Map", "ItemsPath": "$.lines", "ItemSelector": { "line.$": "$$.Map.Item.Value" }, "ToleratedFailureCount": 1,
      "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "Pack", "States": { "Pack": { "Type": "Pass", "Parameters": { "packed.$": "$.line" }, "End": true } } },
      "Next": "Read"
    },
    "Read": {
      "Type": "Map",
      "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" }, "Parameters": { "Bucket": "b", "Key": "k" } },
      "ItemBatcher": { "MaxItemsPerBatch": 2 },
      "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "Take", "States": { "Take": { "Type": "Pass", "End": true } } },
      "End": true
    }
  }
}
'@
    function Get-Refusal([scriptblock] $Call) {
        $ErrorActionPreference = 'Continue'
        $found = @()
        $null = & $Call 2>&1 | ForEach-Object { if ($_ -is [System.Management.Automation.ErrorRecord]) { $found += $_ } }
        $found
    }
}

AfterAll { Pop-Location }

Describe 'Invoke-SfnState' {
    It 'shows the values on the way through a Task' {
        $run = Invoke-SfnState $definition -State Send -InputObject @{ no = 7 } -Mock @{ MessageId = 'm-1' }
        $run | Should -BeOfType ([StepFunctionsPS.StateRun])
        $run.Status | Should -Be SUCCEEDED
        $run.NextState | Should -Be 'Large?'
        $run.AfterInputPath.no | Should -Be 7
        $run.AfterParameters.MessageBody.no | Should -Be 7
        $run.AfterParameters.MessageBody.by | Should -Be local
        $run.Result.MessageId | Should -Be m-1
        $run.AfterResultSelector.id | Should -Be m-1
        $run.AfterResultPath.sent.id | Should -Be m-1
        $run.Output.sent.id | Should -Be m-1
        $run.Variables.last | Should -Be m-1
        $run.Error | Should -BeNullOrEmpty
        "$run" | Should -Be 'Send SUCCEEDED'
    }

    It 'finds the machine by path, literal path, service and object' {
        $mock = @{ Mock = @{ ok = $true }; State = 'Charge' }
        (Invoke-SfnState ./orders order @mock).StateMachine | Should -Be order
        (Invoke-SfnState -LiteralPath ./orders order @mock).State | Should -Be Charge
        (Import-SfnService ./orders | Invoke-SfnState -Name order @mock).State | Should -Be Charge
        ($order | Invoke-SfnState @mock).State | Should -Be Charge
        (Invoke-SfnState -StateMachine $order @mock -InputObject '{"a":1}').Input.a | Should -Be 1
    }

    It 'takes inputs from the pipeline, files too' {
        $file = Join-Path $TestDrive input.json
        Set-Content $file '{"no":3}'
        $runs = @{ no = 1 }, '{"no":2}', (Get-Item $file) | Invoke-SfnState $definition -State Send -Mock @{ MessageId = 'm' }
        $runs.Input.no | Should -Be 1, 2, 3
        (Invoke-SfnState $definition -State Send -InputFile $file -Mock @{ MessageId = 'm' }).Input.no | Should -Be 3
    }

    It 'runs script blocks with what is sent' {
        $run = Invoke-SfnState $definition -State Send -InputObject @{ no = 7 } -Mock { param($in) @{ MessageId = "m-$($in.MessageBody.no)" } }
        $run.Output.sent.id | Should -Be m-7
    }

    It 'goes by variables and the context object' {
        (Invoke-SfnState $definition -State 'Large?' -InputObject @{ no = 7 } -Variable @{ limit = 5 }).NextState | Should -Be Each
        $small = Invoke-SfnState $definition -State 'Large?' -InputObject @{ no = 7 } -Variable @{ limit = 9 }
        $small.NextState | Should -Be Small
        $small.Variables.limit | Should -Be 9
        (Invoke-SfnState $definition -State Send -InputObject @{ no = 1 } -Mock @{ MessageId = 'm' } -Context @{ Execution = @{ Name = 'mine' } }).AfterParameters.MessageBody.by | Should -Be mine
    }

    It 'retries and catches' {
        $run = Invoke-SfnState ./orders order -State Charge -Mock @{ Throw = 'Gateway.Busy' } -RetryCount 1
        $run.Status | Should -Be RETRIABLE
        $run.RetryIndex, $run.RetryDelaySeconds | Should -Be 0, 10
        $run.Output | Should -BeNullOrEmpty
        $caught = Invoke-SfnState ./orders order -State Charge -Mock { throw 'Card.Declined: no funds' }
        $caught.Status, $caught.NextState, $caught.CatchIndex | Should -Be CAUGHT_ERROR, Refund, 0
        $caught.Output.problem.Cause | Should -Be 'no funds'
    }

    It 'gives a failed run, and one error with its place' {
        $run = Invoke-SfnState $definition -State Small -ErrorAction SilentlyContinue -ErrorVariable problems
        $run.Status | Should -Be FAILED
        $problems | Should -HaveCount 1
        $problems[0].FullyQualifiedErrorId | Should -Be 'Order.Small,StepFunctionsPS.Commands.InvokeSfnStateCommand'
        $problems[0].Exception | Should -BeOfType ([StepFunctionsPS.StateFailedException])
        $problems[0].Exception.Run | Should -Be $run
        $problems[0].Exception.Source | Should -BeLike '*pay.asl.json(*'
        "$($problems[0])" | Should -BeLike "State 'Small' at * failed: Order.Small: too little.*"
    }

    It 'shows what iterations get, and has them fail' {
        $run = Invoke-SfnState $definition -State Each -InputObject @{ lines = 'a', 'b', 'c' } -Mock 1, 2, 3
        $run.AfterItemsPath | Should -Be a, b, c
        $run.AfterItemSelector.line | Should -Be a, b, c
        $run.Output | Should -Be 1, 2, 3
        $run.ToleratedFailureCount | Should -Be 1
        (Invoke-SfnState $definition -State Each -InputObject @{ lines = 'a', 'b' } -Mock 1, 2 -FailedIterationCount 2 -ErrorAction SilentlyContinue).Error | Should -Be States.ExceedToleratedFailureThreshold
        (Invoke-SfnState $definition -State Read -Mock @('x') -ItemReaderData "id`n1`n2`n3").AfterItemBatcher.Items.id | Should -Be '1', '2', '3'
    }

    It 'runs states inside of others' {
        (Invoke-SfnState $definition -State Pack -InputObject @{ line = 'a' }).Output.packed | Should -Be a
    }

    It 'holds mocks to what AWS returns, unless it is told not to' {
        (Get-Refusal { Invoke-SfnState $definition -State Send -InputObject @{ no = 1 } -Mock @{ MessageId = 5 } }).FullyQualifiedErrorId | Should -BeLike 'SFN8041,*'
        (Get-Refusal { Invoke-SfnState $definition -State Send -InputObject @{ no = 1 } -Mock { @{ MessageId = 5 } } }).FullyQualifiedErrorId | Should -BeLike 'SFN8041,*'
        (Invoke-SfnState $definition -State Send -InputObject @{ no = 1 } -Mock @{ MessageId = 5 } -SkipMockCheck).Output.sent.id | Should -Be 5
    }

    It 'says what is wrong: <Id>' -ForEach @(
        @{ Id = 'SFN8040'; Call = { Invoke-SfnState $definition -State Send -InputObject @{ no = 1 } } }
        @{ Id = 'SFN8043'; Call = { Invoke-SfnState $definition -State Small -Mock 1 } }
        @{ Id = 'SFN8043'; Call = { Invoke-SfnState $definition -State Each -InputObject @{ lines = @() } -Mock @{} } }
        @{ Id = 'SFN8044'; Call = { Invoke-SfnState $definition -State Smal } }
        @{ Id = 'SFN8045'; Call = { Invoke-SfnState $definition -State Small -Context @{ Map = @{} } } }
        @{ Id = 'SFN9005'; Call = { Invoke-SfnState $definition -State Small -InputObject 'no json' } }
        @{ Id = 'SFN9009'; Call = { $order | Invoke-SfnState ./orders -State Charge } }
        @{ Id = 'SFN9060'; Call = { Invoke-SfnState $definition -State Send -InputObject @{ no = 1 } -Mock { @{ After = 'soon'; Return = 1 } } } }
        @{ Id = 'SFN9062'; Call = { [System.Runtime.Serialization.FormatterServices]::GetUninitializedObject([StepFunctionsPS.StackStateMachine]) | Invoke-SfnState -State Send } }
    ) {
        $found = Get-Refusal $Call
        $found | Should -HaveCount 1
        $found[0].FullyQualifiedErrorId | Should -BeLike "$Id,*"
    }

    It 'ends for arguments that no input can mend: <Id>' -ForEach @(
        @{ Id = 'SFN9060'; Call = { Invoke-SfnState $definition -State Send -Mock @{ Return = 1; Throw = 'x' } } }
        @{ Id = 'SFN9061'; Call = { Invoke-SfnState $definition -State Send -Variable @{ a = { 1 } } } }
        @{ Id = 'SFN9061'; Call = { Invoke-SfnState $definition -State Send -Context @{ Task = [double]::NaN } } }
        @{ Id = 'SFN9010'; Call = { Invoke-SfnState $definition -State Send -InputObject 1 -InputFile x.json } }
    ) {
        $Call | Should -Throw -ErrorId "$Id,StepFunctionsPS.Commands.InvokeSfnStateCommand"
    }

    It 'completes the names of states' {
        $text = "Invoke-SfnState ./orders order -State C"
        (TabExpansion2 $text $text.Length).CompletionMatches.ListItemText | Should -Be Charge, Cool
        $text = "Invoke-SfnState ./orders ping -State "
        (TabExpansion2 $text $text.Length).CompletionMatches.ListItemText | Should -Be Answer
    }

    It 'is clean in files' {
        $run = Invoke-SfnState $definition -State Send -InputObject @{ no = 7 } -Mock @{ MessageId = 'm-1' }
        ($run | ConvertTo-Json -Depth 10 | ConvertFrom-Json).AfterParameters.MessageBody.no | Should -Be 7
        ($run | ConvertTo-Csv -NoTypeInformation)[1] | Should -BeLike '*{""no"":7,""sent"":{""id"":""m-1""}}*'
    }
}

Describe 'mocks of whole runs' {
    It 'are a warning where AWS could not give them' {
        $null = Invoke-SfnStateMachine $definition -Local -InputObject @{ no = 7 } -Mock @{ Send = @{ MessageId = 5 } } -WarningVariable warnings -WarningAction SilentlyContinue -ErrorAction SilentlyContinue
        "$warnings" | Should -BeLike '*SFN8042*MessageId*must be a string*'
    }
}
