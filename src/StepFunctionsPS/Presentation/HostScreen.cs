using System;
using System.Collections.Generic;
using System.Management.Automation;

namespace StepFunctionsPS.Presentation;

/// <summary>
/// PowerShell's host. Lines are written as Write-Host does: they show by default, 6&gt; and -InformationVariable catch
/// them, and -InformationAction Ignore silences them. Their colour stands beside the text and not in it.
/// </summary>
/// <param name="cmdlet">The cmdlet that shows them, from its own thread.</param>
/// <param name="hasColour">Whether lines have colours.</param>
internal sealed class HostScreen(PSCmdlet cmdlet, bool hasColour) : IScreen
{
    /// <summary>Marks our lines among those of the information stream.</summary>
    public const string Tag = "StepFunctionsPS";

    private const int BarId = 1;

    private static readonly string[] Tags = ["PSHOST", Tag];

    private static readonly IReadOnlyDictionary<LineKind, ConsoleColor> Colours = new Dictionary<LineKind, ConsoleColor>
    {
        [LineKind.Heading] = ConsoleColor.Cyan,
        [LineKind.Success] = ConsoleColor.Green,
        [LineKind.Warning] = ConsoleColor.Yellow,
        [LineKind.Failure] = ConsoleColor.Red,
        [LineKind.Faint] = ConsoleColor.Gray,
        [LineKind.Add] = ConsoleColor.Green,
        [LineKind.Change] = ConsoleColor.Yellow,
        [LineKind.Replace] = ConsoleColor.Magenta,
        [LineKind.Remove] = ConsoleColor.Red,
    };

    // Without one, PowerShell takes black, whatever the colour of the terminal.
    private readonly ConsoleColor? background = hasColour ? cmdlet.Host.UI.RawUI.BackgroundColor : null;

    /// <inheritdoc/>
    public void Line(LineKind kind, string text)
    {
        var message = new HostInformationMessage { Message = text };
        if (hasColour && Colours.TryGetValue(kind, out var colour)) (message.ForegroundColor, message.BackgroundColor) = (colour, background);
        cmdlet.WriteInformation(message, Tags);
    }

    /// <inheritdoc/>
    public void Bar(string activity, string status, int percent) =>
        cmdlet.WriteProgress(new ProgressRecord(BarId, activity, status.Length > 0 ? status : " ") { PercentComplete = percent });

    /// <inheritdoc/>
    public void EndBar(string activity)
    {
        try
        {
            cmdlet.WriteProgress(new ProgressRecord(BarId, activity, " ") { RecordType = ProgressRecordType.Completed });
        }
        catch (PipelineStoppedException)
        {
            // Hosts take the bars of a stopped pipeline away themselves.
        }
    }

    /// <inheritdoc/>
    public void LastLine(string text)
    {
        try
        {
            Line(LineKind.Text, text);
        }
        catch (PipelineStoppedException)
        {
            // The streams are closed by now, the host is not.
            cmdlet.Host.UI?.WriteLine(text);
        }
    }

    /// <inheritdoc/>
    public void Detail(string text) => cmdlet.WriteVerbose(text);
}
