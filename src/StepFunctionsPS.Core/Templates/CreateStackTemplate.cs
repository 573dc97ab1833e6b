using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Resources.Deployment;

namespace StepFunctionsPS.Templates;

/// <summary>The template that a stack is first made with, so that there is a bucket to upload the real one to.</summary>
internal static class CreateStackTemplate
{
    /// <summary>The template; null where the service names a bucket of its own and no such step is needed.</summary>
    public static Template? For(Service service)
    {
        if (service.Provider.DeploymentBucket.Name is not null) return null;
        var template = new TemplateBuilder(new DiagnosticBag());
        new DeploymentBucket().Lower(service, template, new DiagnosticBag());
        return new Template(TemplateAssembler.Frame(template.Build()).Build(), service.StackName);
    }
}
