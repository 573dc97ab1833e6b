namespace StepFunctionsPS.States.Readers;

internal sealed class PassReader : StateReader
{
    protected override State Read(string name, StateFields fields) =>
        new PassState(ReadFrame(name, fields), fields.Template("Parameters"), fields.Find("Result"), fields.ResultPath());
}
