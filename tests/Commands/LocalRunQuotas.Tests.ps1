Describe 'Quotas and chance of local runs' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../StepFunctionsPS.psd1" -Force
        $long = "$TestDrive/long.asl.json"
        Set-Content $long '{"StartAt":"W","States":{"W":{"Type":"Wait","Seconds":99999999,"Next":"R"},"R":{"Type":"Pass","Parameters":{"v.$":"States.UUID()"},"End":true}}}'
    }

    It 'ends what AWS would end, unless it may not' {
        (Invoke-SfnStateMachine $long -Local -ErrorAction SilentlyContinue).Status | Should -Be TIMED_OUT
        (Invoke-SfnStateMachine $long -Local -NoQuota).Status | Should -Be SUCCEEDED
    }

    It 'repeats with a seed' {
        $first, $again, $other = 1, 1, 2 | ForEach-Object { (Invoke-SfnStateMachine $long -Local -NoQuota -Seed $_).Output.v }
        $first | Should -Be $again
        $first | Should -Not -Be $other
    }

    It 'has neither in AWS' {
        { Invoke-SfnStateMachine -StateMachineArn arn:aws:states:us-east-1:123456789012:stateMachine:a -Seed 1 } | Should -Throw -ErrorId 'SFN9024,*'
    }
}
