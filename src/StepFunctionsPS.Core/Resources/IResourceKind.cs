using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Resources;

/// <summary>Makes the resources of one kind.</summary>
internal interface IResourceKind
{
    void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics);
}
