using System;

namespace StepFunctionsPS.Deployment;

/// <summary>Texts as they may be shown: without the secrets of what the stack is made from, as far as that is at hand.</summary>
internal static class ShownText
{
    public static Func<string, string> Of(Package? package) => package?.Shown ?? (text => text);

    public static Func<string, string> Of(Service? service) => service is null ? text => text : service.Provenance.Secrets.Hide;
}
