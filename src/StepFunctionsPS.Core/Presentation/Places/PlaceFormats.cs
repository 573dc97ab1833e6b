using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Presentation.Places;

/// <summary>The table of places.</summary>
internal static class PlaceFormats
{
    // What a place sets, in the order in which it is asked for.
    private static readonly IReadOnlyList<(string Variable, OutputPlace Place)> Signs =
    [
        ("TF_BUILD", OutputPlace.AzurePipelines),
        ("GITHUB_ACTIONS", OutputPlace.GitHub),
    ];

    private static readonly IReadOnlyDictionary<OutputPlace, Func<Func<string, string?>, PlaceFormat>> Makers = new Dictionary<OutputPlace, Func<Func<string, string?>, PlaceFormat>>
    {
        [OutputPlace.Console] = _ => new ConsoleFormat(),
        [OutputPlace.AzurePipelines] = _ => new AzurePipelinesFormat(),
        [OutputPlace.GitHub] = environment => new GitHubFormat(environment),
        [OutputPlace.Plain] = _ => new PlainFormat(),
    };

    /// <param name="wanted">The place that was asked for.</param>
    /// <param name="environment">The environment of the process.</param>
    public static PlaceFormat For(OutputPlace wanted, Func<string, string?> environment) =>
        Makers[wanted == OutputPlace.Auto ? Detect(environment) : wanted](environment);

    private static OutputPlace Detect(Func<string, string?> environment)
    {
        foreach (var (variable, place) in Signs)
        {
            if (string.Equals(environment(variable), "true", StringComparison.OrdinalIgnoreCase)) return place;
        }

        return OutputPlace.Console;
    }
}
