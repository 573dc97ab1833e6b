using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Deployment;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Packaging;

/// <summary>Values of parameters that are marked <c>NoEcho</c>, and so are not to be shown.</summary>
internal static class HiddenParameters
{
    public static IEnumerable<string> Of(StackSettings stack, Template template)
    {
        var facts = new TemplateFacts(template.Root);
        var given = stack.Parameters.Where(parameter => facts.IsSecret(parameter.Key)).Select(parameter => parameter.Value);
        var defaults = facts.Parameters.Entries.Where(entry => facts.IsSecret(entry.Key)).Select(entry => ScalarText.Of(entry.Value.Child("Default")));
        return given.Concat(defaults).OfType<string>();
    }
}
