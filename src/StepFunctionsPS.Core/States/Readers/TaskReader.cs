using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.States.Readers;

internal sealed class TaskReader : StateReader
{
    protected override State Read(string name, StateFields fields)
    {
        if (fields.Find("Resource") is null)
            fields.Missing("Resource", "Name what it calls: the ARN of a function or an activity, or a service such as arn:aws:states:::sqs:sendMessage.");
        return new TaskState(
            ReadFrame(name, fields),
            ReadWork(fields),
            fields.Text("Resource") ?? new UnknownNode(fields.Span),
            fields.Number("TimeoutSeconds", "TimeoutSecondsPath"),
            fields.Number("HeartbeatSeconds", "HeartbeatSecondsPath"),
            fields.Payload("Credentials"));
    }
}
