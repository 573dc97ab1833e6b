using System;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary><c>AWS::Lambda::EventInvokeConfig</c>: retries and destinations of asynchronous calls.</summary>
internal sealed class AsyncInvocations : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All.Where(function => function.AsyncInvocation is not null))
        {
            var settings = function.AsyncInvocation!;
            var destinations = new MappingBuilder()
                .SetIfAny("OnSuccess", Destination(settings.OnSuccess, function, service, diagnostics))
                .SetIfAny("OnFailure", Destination(settings.OnFailure, function, service, diagnostics));
            var properties = new MappingBuilder()
                .Set("FunctionName", CloudFormation.Ref(function.LogicalId))
                .Set("DestinationConfig", destinations.Build())
                .Set("Qualifier", function.Alias?.Name ?? "$LATEST")
                .SetIfAny("MaximumEventAgeInSeconds", settings.MaximumEventAge)
                .SetIfAny("MaximumRetryAttempts", settings.MaximumRetryAttempts);
            template.AddResource(
                function.Id("LambdaEvConf"),
                CloudFormation.Resource("AWS::Lambda::EventInvokeConfig", properties).SetIfAny("DependsOn", LambdaAliases.DependsOn(function)).Build(),
                function.Entry.KeySpan);
        }
    }

    private static Node? Destination(Destination? destination, ServiceFunction function, Service service, DiagnosticBag diagnostics)
    {
        if (destination is null) return null;
        if (destination.Target is not StringNode text || text.Value.StartsWith("arn:", StringComparison.Ordinal)) return CloudFormation.Of("Destination", destination.Target);
        if (service.Functions.FindKey(text.Value) is not { } target)
        {
            diagnostics.Add(FunctionMessages.UnknownDestination(text.Span, text.Value, function.Key).About(text));
            return null;
        }

        // The framework knows an alias only of functions that it has finished; deployed stacks have it so.
        var order = FrameworkOrder.Of(service).ToList();
        var isBefore = order.IndexOf(target) <= order.IndexOf(function);
        return CloudFormation.Of("Destination", isBefore ? LambdaAliases.Target(target) : CloudFormation.GetAtt(target.LogicalId, "Arn"));
    }
}
