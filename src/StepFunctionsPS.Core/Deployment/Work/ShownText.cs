using System;
using System.Linq;

namespace StepFunctionsPS.Deployment;

/// <summary>Texts as they may be shown: without the secrets of the service, and without values of parameters that nobody may read.</summary>
internal static class ShownText
{
    // Shorter texts stand in too many words, and hide nothing that could not be guessed.
    private const int Shortest = 4;

    public static Func<string, string> Of(Package? package)
    {
        if (package is null) return text => text;
        var template = new TemplateFacts(package.Template.Root);
        var values = package.Stack.Parameters
            .Where(parameter => parameter.Value is { Length: >= Shortest } && template.IsSecret(parameter.Key))
            .Select(parameter => parameter.Value!)
            .OrderByDescending(value => value.Length)
            .ToArray();
        return text => values.Aggregate(package.Shown(text), (shown, value) => shown.Replace(value, "***"));
    }

    public static Func<string, string> Of(Service? service) => service is null ? text => text : service.Provenance.Secrets.Hide;
}
