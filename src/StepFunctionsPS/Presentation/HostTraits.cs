using System;
using System.IO;
using System.Management.Automation;
using System.Management.Automation.Host;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>Finds out what the session's host can show.</summary>
internal static class HostTraits
{
    // The code pages of UTF-8 and UTF-16.
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;

    /// <param name="cmdlet">A cmdlet of the session.</param>
    /// <param name="place">Where its lines are read.</param>
    public static ScreenTraits Of(PSCmdlet cmdlet, PlaceFormat place)
    {
        var isInteractive = place.IsLive && Environment.UserInteractive && !IsRedirected && Width(cmdlet.Host) is > 0;
        return new ScreenTraits(isInteractive, !place.IsLive || HasSymbols, isInteractive ? Width(cmdlet.Host) : null);
    }

    /// <summary>Whether lines have colours.</summary>
    public static bool HasColour(PSCmdlet cmdlet, PlaceFormat place)
    {
        // Windows PowerShell has no $PSStyle.
        var rendering = cmdlet.GetVariableValue("PSStyle") is { } style ? PSObject.AsPSObject(style).Properties["OutputRendering"]?.Value?.ToString() : null;
        return new ColourRule(Environment.GetEnvironmentVariable, rendering, IsRedirected).Allows(place) && Width(cmdlet.Host) is not null;
    }

    private static bool IsRedirected => Console.IsOutputRedirected;

    private static bool HasSymbols
    {
        get
        {
            try
            {
                return Console.OutputEncoding.CodePage is Utf8 or Utf16;
            }
            catch (IOException)
            {
                // There is no console at all.
                return false;
            }
        }
    }

    // Null for hosts without a screen, such as those of jobs and of other programs.
    private static int? Width(PSHost host)
    {
        try
        {
            return host.UI?.RawUI?.BufferSize.Width;
        }
        catch (Exception problem) when (problem is HostException or NotImplementedException or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
