using System.Text;
using StepFunctionsPS.Presentation;

namespace StepFunctionsPS.Tests.Presentation;

/// <summary>Keeps what a host would show, with the kind of each line before it.</summary>
internal sealed class RecordingScreen : IScreen
{
    private readonly StringBuilder shown = new();

    public string Shown => shown.ToString();

    public void Line(LineKind kind, string text) => Add(kind.ToString(), text);

    public void LastLine(string text) => Add("(last)", text);

    public void Bar(string activity, string status, int percent) => Add("(bar)", $"{activity} | {status} | {percent}");

    public void EndBar(string activity) => Add("(end)", activity);

    public void Detail(string text) => Add("(more)", text);

    private void Add(string kind, string text) => shown.Append(kind.PadRight(8)).Append(' ').Append(text).Append('\n');
}
