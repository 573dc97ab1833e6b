namespace StepFunctionsPS.States.Readers;

internal sealed class FailReader : StateReader
{
    protected override State Read(string name, StateFields fields) => new FailState(
        ReadFrame(name, fields, next: null),
        fields.Text("Error"),
        fields.Expression("ErrorPath") ?? fields.Query("Error"),
        fields.Text("Cause"),
        fields.Expression("CausePath") ?? fields.Query("Cause"));
}
