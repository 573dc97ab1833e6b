using System.Linq;

namespace StepFunctionsPS.States.Readers;

internal sealed class WaitReader : StateReader
{
    private static readonly string[] Ways = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"];

    protected override State Read(string name, StateFields fields)
    {
        if (!Ways.Any(key => fields.Find(key) is not null)) fields.Missing("Seconds", "Say how long it waits: Seconds, Timestamp, SecondsPath or TimestampPath.");
        var moment = fields.Text("Timestamp");
        return new WaitState(ReadFrame(name, fields), fields.Number("Seconds", "SecondsPath"), moment, fields.Expression("TimestampPath") ?? fields.Query("Timestamp"));
    }
}
