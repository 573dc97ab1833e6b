BeforeAll {
    Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
}

Describe 'state machines that Invoke-SfnStateMachine -Local starts' {
        BeforeAll {
            New-Item -ItemType Directory (Join-Path $TestDrive nested) -Force | Out-Null
            $nested = Join-Path $TestDrive nested/serverless.yml
            @'
service: nested
provider: {name: aws, region: eu-west-1}
stepFunctions:
  stateMachines:
    outer:
      definition:
        StartAt: Run
        States:
          Run: {Type: Task, Resource: 'arn:aws:states:::states:startExecution.sync:2', Parameters: {StateMachineArn: !Ref InnerStepFunctionsStateMachine, Name: one, Input.$: $}, ResultSelector: {said.$: $.Output}, Next: Call}
          Call: {Type: Task, Resource: 'arn:aws:states:::sqs:sendMessage.waitForTaskToken', Parameters: {QueueUrl: q, MessageBody: {token.$: $$.Task.Token}}, ResultPath: $.called, End: true}
    inner:
      definition:
        StartAt: Call
        States:
          Call: {Type: Task, Resource: 'arn:aws:lambda:eu-west-1:123456789012:function:inner', End: true}
    apart:
      definition: {StartAt: Alone, States: {Alone: {Type: Task, Resource: 'arn:aws:lambda:eu-west-1:123456789012:function:apart', End: true}}}
'@ | Set-Content $nested
        }

        It 'are run too, and shown as its children' {
            $run = Invoke-SfnStateMachine $nested outer -Local -InputObject @{ id = 7 } -Mock @{ Call = { param($in, $call) "$($call.StateMachine) $($call.State)" } }
            $run.Output.said, $run.Output.called | Should -Be 'inner Call', 'outer Call'
            $run.Children | Should -HaveCount 1
            $child = $run.Children[0]
            $child | Should -BeOfType ([StepFunctionsPS.Execution])
            $child.StateMachine, $child.Name, $child.Status, $child.Output | Should -Be 'inner', 'one', 'SUCCEEDED', 'inner Call'
            $child.Input.id | Should -Be 7
            $child.Events[0].Type | Should -Be ExecutionStarted
            $child.Children | Should -BeNullOrEmpty
        }

        It 'are run by a machine that is piped alone' {
            $run = (Import-SfnService $nested).StateMachines[0] | Invoke-SfnStateMachine -Local -InputObject '{}' -Mock @{ Call = 1 }
            $run.Children.StateMachine | Should -Be inner
        }

        It 'have states that mocks tell apart' {
            $run = Invoke-SfnStateMachine $nested outer -Local -InputObject '{}' -Mock @{ Call = 1; 'inner/Call' = 2 }
            $run.Output.said, $run.Output.called | Should -Be 2, 1
        }

        It 'hide from files' {
            $run = Invoke-SfnStateMachine $nested outer -Local -InputObject '{}' -Mock @{ Call = 1 }
            $run | ConvertTo-Json -Depth 9 | Should -Not -Match Children
            ($run | ConvertTo-Csv)[0] | Should -Not -Match Children
        }

        It 'are covered with it' {
            $runs = 1, 2 | Invoke-SfnStateMachine $nested outer -Local -Mock @{ Call = 1 }
            $coverage = $runs | Measure-SfnCoverage
            $coverage.StateMachine | Should -Be 'outer', 'inner'
            $coverage.Runs | Should -Be 2, 2
            ($runs | Measure-SfnCoverage $nested outer).StateMachine | Should -Be outer
            ($runs | Measure-SfnCoverage $nested).StateMachine | Should -Be 'outer', 'inner', 'apart'
        }

        It 'show the mock to write' {
            $run = Invoke-SfnStateMachine $nested outer -Local -InputObject '{}' -ErrorVariable errors -ErrorAction SilentlyContinue
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN8004*'
            $errors[0].ErrorDetails.RecommendedAction | Should -BeLike '*{"inner/Call":{"Return":{}}}'
            $run.Children[0].Error | Should -Be SFN8004
        }

        It 'are known to the check of mocks: <Key>' -ForEach @(
            @{ Key = 'Alone'; Advice = '*' }
            @{ Key = 'apart/Alone'; Advice = '*' }
            @{ Key = 'inner/Cal'; Advice = "Did you mean 'inner/Call'?" }
        ) {
            Invoke-SfnStateMachine $nested outer -Local -InputObject '{}' -Mock @{ Call = 1; $Key = 1 } -ErrorVariable errors -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
            $errors[0].FullyQualifiedErrorId | Should -BeLike 'SFN8008*'
            $errors[0].ErrorDetails.RecommendedAction | Should -BeLike $Advice
        }

        It 'give a task the token that a script block sees' {
            $script:seen = $null
            Invoke-SfnStateMachine $nested outer -Local -InputObject '{}' -Mock @{ 'outer/Call' = { $script:seen = $_.MessageBody.token; 'ok' }; Call = 1 } | Out-Null
            $script:seen | Should -Match '^token-\d+$'
        }
    }
