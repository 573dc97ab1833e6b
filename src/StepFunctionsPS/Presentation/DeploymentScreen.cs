using System;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using System.Text;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>What a cmdlet that deploys shows, and what it hands to the pipeline that it runs in.</summary>
/// <param name="cmdlet">The cmdlet.</param>
/// <param name="place">Where its lines are read.</param>
/// <param name="shown">A text as it may be shown, without secrets.</param>
internal sealed class DeploymentScreen(PSCmdlet cmdlet, PlaceFormat place, Func<string, string> shown) : IDisposable
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private readonly HostScreen screen = new(cmdlet, HostTraits.HasColour(cmdlet, place));
    private DeploymentPresentation? presentation;

    /// <summary>Is told how the work goes, and shows it.</summary>
    public DeploymentPresentation Observer => presentation ??= new DeploymentPresentation(screen, place, HostTraits.Of(cmdlet, place), () => DateTimeOffset.Now);

    /// <summary>Shows a plan, or any lines.</summary>
    public void Show(IEnumerable<ShownLine> lines) => Observer.Show(lines);

    /// <summary>Ends: the line that counts, the next command, and the page about it where there are pages.</summary>
    public void Finish(string stackName, DeploymentResult result)
    {
        Observer.Finish(result);
        try
        {
            foreach (var delivery in place.Summary(new DeploymentSummary(shown).Of(stackName, result), SummaryFile())) Deliver(delivery);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The work is done, and a page about it is no reason to call it failed.
            cmdlet.WriteWarning(place.Harmless($"The summary page could not be written: {problem.Message}"));
        }
    }

    /// <summary>Gives values to later steps of the pipeline.</summary>
    /// <returns>Those that cannot be given, each with the reason.</returns>
    public IEnumerable<Refusal> SetVariables(IReadOnlyList<OutputVariable> variables, StackValues values)
    {
        foreach (var variable in variables)
        {
            if (values.Find(variable.Output) is not { } value) yield return CommandMessages.NoSuchOutput(variable.Output, values.Names);
            else if (shown(value) != value) yield return CommandMessages.SecretOutput(variable.Output);
            else if (place.Variable(variable.Name, value) is { } delivery) Deliver(delivery);
            else screen.Detail($"{variable.Name} = {variable.Output} is not set: this is no pipeline.");
        }
    }

    /// <summary>Closes what is open.</summary>
    public void Dispose() => presentation?.Dispose();

    // Azure Pipelines empties its own folder after the job; the file has to stay until then.
    private static string SummaryFile()
    {
        var folder = Environment.GetEnvironmentVariable("AGENT_TEMPDIRECTORY") is { Length: > 0 } agents && Directory.Exists(agents) ? agents : Path.GetTempPath();
        return Path.Combine(folder, $"stack-{Guid.NewGuid():N}.md");
    }

    private void Deliver(Delivery delivery)
    {
        if (delivery.File is { } file) File.AppendAllText(file, delivery.Text, Utf8);
        else screen.Line(LineKind.Text, delivery.Text);
    }
}
