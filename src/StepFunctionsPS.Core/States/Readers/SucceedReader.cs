namespace StepFunctionsPS.States.Readers;

internal sealed class SucceedReader : StateReader
{
    protected override State Read(string name, StateFields fields) => new SucceedState(ReadFrame(name, fields, next: null));
}
