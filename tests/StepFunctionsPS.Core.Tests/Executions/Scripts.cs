namespace StepFunctionsPS.Tests.Executions;

/// <summary>What happens in executions of the service of <see cref="Shop"/>.</summary>
internal static class Scripts
{
    public const string Success = """
        0<0 ExecutionStarted input={}
        0<0 TaskStateEntered name=Charge input={}
        0 TaskScheduled resource=invoke
        2 TaskSucceeded resource=invoke output={}
        2 TaskStateExited name=Charge output={}
        2 PassStateEntered name=Done input={}
        2 PassStateExited name=Done output={"paid":true}
        2 ExecutionSucceeded output={"paid":true}
        """;

    public const string Failure = """
        0<0 ExecutionStarted input={}
        0<0 TaskStateEntered name=Charge input={}
        0 TaskScheduled resource=invoke
        1 TaskFailed resource=invoke error=Gateway.Busy
        3 TaskScheduled resource=invoke
        5 TaskFailed resource=invoke error=Card.Declined cause={"errorMessage":"no_funds"}
        5 ExecutionFailed error=Card.Declined cause={"errorMessage":"no_funds"}
        """;

    public const string AfterRedrive = """
        0 ExecutionRedriven redriveCount=1
        0 TaskScheduled resource=invoke
        4 TaskSucceeded resource=invoke output={}
        4 TaskStateExited name=Charge output={}
        4 ExecutionSucceeded output={"paid":true}
        """;

    public const string TooSlow = """
        0<0 ExecutionStarted input={}
        0<0 TaskStateEntered name=Charge input={}
        0 TaskScheduled resource=invoke
        60 ExecutionTimedOut
        """;

    public const string Stopped = """
        0<0 ExecutionStarted input={}
        0<0 WaitStateEntered name=Wait input={}
        7 ExecutionAborted error=Stop cause=by_ann
        """;

    public const string Long = """
        0<0 ExecutionStarted input={}
        0<0 WaitStateEntered name=Wait input={}
        100 WaitStateExited name=Wait output={}
        100 ExecutionSucceeded output={}
        """;

    public const string Maps = """
        0<0 ExecutionStarted input={}
        0<0 MapStateEntered name=Ship input={}
        0 MapStateStarted length=2
        0 MapIterationStarted name=Ship index=0
        0 PassStateEntered name=Pack
        1 PassStateExited name=Pack
        1 MapIterationSucceeded name=Ship index=0
        1<3 MapIterationStarted name=Ship index=1
        1 PassStateEntered name=Pack
        9 PassStateExited name=Pack
        9 MapIterationSucceeded name=Ship index=1
        9 MapStateSucceeded
        9 MapStateExited name=Ship output={}
        9 ExecutionSucceeded output={}
        """;

    public const string Distributed = """
        0<0 ExecutionStarted input={}
        0<0 MapStateEntered name=Ship input={}
        0 MapStateStarted
        0 MapRunStarted mapRunArn=arn:aws:states:us-east-1:123456789012:mapRun:order/Ship:1
        12 MapRunSucceeded
        12 MapStateSucceeded
        12 MapStateExited name=Ship output={}
        12 ExecutionSucceeded output={}
        """;
}
