using System;
using System.Management.Automation;
using StepFunctionsPS.Presentation.Places;

namespace StepFunctionsPS.Presentation;

/// <summary>Where lines are read: a parameter says so, else the session's preference, else the environment.</summary>
internal static class PlacePreference
{
    public const string Variable = "SfnOutputPlace";

    /// <param name="parameter">What the parameter of the cmdlet says; <see cref="OutputPlace.Auto"/> for nothing.</param>
    /// <param name="preference">The value of the preference variable.</param>
    public static PlaceFormat Find(OutputPlace parameter, object? preference)
    {
        var wanted = parameter != OutputPlace.Auto ? parameter : Read(preference);
        return PlaceFormats.For(wanted, Environment.GetEnvironmentVariable);
    }

    // A preference that means nothing is no reason to refuse work.
    private static OutputPlace Read(object? preference) =>
        LanguagePrimitives.TryConvertTo(preference, out OutputPlace wanted) && Enum.IsDefined(typeof(OutputPlace), wanted) ? wanted : OutputPlace.Auto;
}
