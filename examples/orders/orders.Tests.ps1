# Tests of the state machine 'fulfil', without AWS: Invoke-Pester ./orders.Tests.ps1
BeforeAll {
    if (-not (Get-Module StepFunctionsPS)) { Import-Module StepFunctionsPS }
    $runs = [Collections.Generic.List[object]]::new()

    # What the tasks get where a test says nothing else. A script block sees the input of its task.
    $mocks = @{
        CheckStock   = @{ available = $true }
        ChargeCard   = { param($in) @{ Payload = @{ id = "pay-$($in.Payload.orderId)" } } }
        PackItem     = { param($in) @{ packed = $in.item } }
        ConfirmOrder = @{ sent = $true }
        TellCustomer = @{ sent = $true }
    }

    # Runs an order, and keeps the run for its coverage.
    function Invoke-Order([hashtable] $Mock = @{}, [object] $Order = @{ orderId = 'A-1'; amount = 59.9; items = @('teapot', 'cup') }) {
        $with = $mocks.Clone()
        foreach ($name in $Mock.Keys) { $with[$name] = $Mock[$name] }
        $run = Invoke-SfnStateMachine $PSScriptRoot fulfil -Local -InputObject $Order -Mock $with -ErrorAction SilentlyContinue
        $runs.Add($run)
        $run
    }
}

Describe 'fulfil' {
    It 'ends as <Status> when <When>' -TestCases @(
        @{ When = 'all goes well'; Mock = @{}; Status = 'SUCCEEDED'; Last = 'Close' }
        @{ When = 'an item is not in stock'; Mock = @{ CheckStock = @{ available = $false } }; Status = 'FAILED'; Last = 'OutOfStock' }
        @{ When = 'the card is declined'; Mock = @{ ChargeCard = @{ Throw = 'Payments.Declined' } }; Status = 'SUCCEEDED'; Last = 'NotCharged' }
        @{ When = 'the bank answers late'; Mock = @{ ChargeCard = @{ Throw = 'Payments.Unreachable' }, @{ Return = @{ Payload = @{ id = 'pay-2' } }; After = 20 } }; Status = 'SUCCEEDED'; Last = 'Close' }
        @{ When = 'the bank never answers'; Mock = @{ ChargeCard = @{ Return = @{}; After = 31 } }; Status = 'FAILED'; Last = 'ChargeCard' }
    ) {
        $run = Invoke-Order $Mock
        $run.Status | Should -Be $Status
        $run.Path[-1] | Should -Be $Last
    }

    It 'tells what was paid and packed' {
        $run = Invoke-Order
        $run.Output.paymentId | Should -Be pay-A-1
        $run.Output.packed | Should -Be 2
        $run.Path | Should -Contain ConfirmOrder
        $run.Path | Should -Not -Contain TellCustomer
    }

    It 'packs nothing for an order without items' {
        (Invoke-Order -Order @{ orderId = 'A-2'; amount = 0; items = @() }).Output.packed | Should -Be 0
    }

    It 'waits three days for returns, which takes no time here' {
        (Invoke-Order).Duration | Should -BeGreaterOrEqual ([timespan]::FromDays(3))
    }

    It 'asks the bank four times, with longer and longer pauses' {
        $run = Invoke-Order @{ ChargeCard = @{ Throw = 'Payments.Unreachable' } }
        $run.Error | Should -Be Payments.Unreachable
        @($run.Events | Where-Object Type -EQ TaskFailed).Elapsed.TotalSeconds | Should -Be 0, 2, 6, 14
    }
}

Describe 'the tests above' {
    It 'cover the whole state machine' {
        $coverage = $runs | Measure-SfnCoverage $PSScriptRoot -Threshold 100 -ErrorAction SilentlyContinue
        $coverage.Missing | Should -BeNullOrEmpty
        $coverage.Percentage | Should -Be 100
    }
}
