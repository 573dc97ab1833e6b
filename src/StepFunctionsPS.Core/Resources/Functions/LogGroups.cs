using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary><c>AWS::Logs::LogGroup</c> of each function that logs.</summary>
internal sealed class LogGroups : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All.Where(function => !function.Logs.Disabled))
        {
            var properties = new MappingBuilder()
                .Set("LogGroupName", NameOf(function.PhysicalName))
                .SetIfAny("RetentionInDays", function.Logs.RetentionInDays)
                .SetIfAny("DataProtectionPolicy", function.Logs.DataProtectionPolicy);
            template.AddResource(function.LogGroupId, CloudFormation.Resource("AWS::Logs::LogGroup", properties).Build(), function.Entry.KeySpan);
        }
    }

    public static string NameOf(string function) => "/aws/lambda/" + function;
}
