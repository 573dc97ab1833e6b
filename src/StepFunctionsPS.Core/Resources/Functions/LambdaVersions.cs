using System.Linq;
using System.Text;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary><c>AWS::Lambda::Version</c>, kept when the next one comes, and the output with its ARN.</summary>
internal sealed class LambdaVersions : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All.Where(function => function.HasVersion))
        {
            var id = IdOf(function, service);
            template.AddResource(id, Resource(function, service), function.Entry.KeySpan);
            template.AddOutput(function.LogicalId + "QualifiedArn", "Current Lambda function version", CloudFormation.Ref(id), function.Entry.KeySpan);
        }
    }

    public static MappingNode Resource(ServiceFunction function, Service service)
    {
        var properties = new MappingBuilder()
            .Set("FunctionName", CloudFormation.Ref(function.LogicalId))
            .Set("CodeSha256", function.Image is { } image ? image.Digest : CodePackages.Of(function, service).Sha256(service.Run.Code))
            .SetIfAny("Description", function.Description);
        var version = CloudFormation.Resource("AWS::Lambda::Version", properties);
        if (function.IsVersioned) version.Set("DeletionPolicy", "Retain");
        return version.Build();
    }

    /// <summary>Lambda does not update versions, so that another hash must make another resource.</summary>
    public static string IdOf(ServiceFunction function, Service service)
    {
        var id = new StringBuilder(function.Id("LambdaVersion"));
        foreach (var c in VersionHash.Of(function, service).Where(c => char.IsLetterOrDigit(c))) id.Append(c);
        return id.ToString();
    }
}
