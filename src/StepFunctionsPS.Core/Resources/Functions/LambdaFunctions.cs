using System.Collections.Generic;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Resources.Deployment;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Functions;

/// <summary><c>AWS::Lambda::Function</c>.</summary>
internal sealed class LambdaFunctions : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var function in service.Functions.All)
        {
            var dependsOn = DependsOn(function);
            template.AddResource(
                function.LogicalId,
                CloudFormation.Resource("AWS::Lambda::Function", Properties(function, service))
                    .SetIfAny("Condition", function.Condition)
                    .SetIfAny("DependsOn", dependsOn.Count == 0 ? null : new SequenceNode(dependsOn))
                    .Build(),
                function.Entry.KeySpan);
        }
    }

    public static MappingBuilder Properties(ServiceFunction function, Service service)
    {
        var properties = new MappingBuilder();
        if (function.Image is { } image)
        {
            var settings = new MappingBuilder().SetIfAny("Command", image.Command).SetIfAny("EntryPoint", image.EntryPoint).SetIfAny("WorkingDirectory", image.WorkingDirectory);
            properties.Set("Code", CloudFormation.Of("ImageUri", image.Uri)).Set("PackageType", "Image");
            if (settings.Count > 0) properties.Set("ImageConfig", settings.Build());
        }
        else
        {
            properties
                .Set("Code", Code(service, CodePackages.Of(function, service)).Build())
                .SetIfAny("RuntimeManagementConfig", RuntimeConfig(function.RuntimeManagement))
                .SetIfAny("Handler", function.Handler)
                .Set("Runtime", function.Runtime);
        }

        return properties
            .Set("FunctionName", function.PhysicalName)
            .Set("MemorySize", function.MemorySize)
            .Set("Timeout", function.Timeout)
            .SetIfAny("Architectures", function.Architecture is { } architecture ? new SequenceNode([architecture]) : null)
            .SetIfAny("Description", function.Description)
            .SetIfAny("Tags", function.Tags is { } tags ? TagList.Of(tags) : null)
            .SetIfAny("EphemeralStorage", function.EphemeralStorageSize is { } size ? CloudFormation.Of("Size", size) : null)
            .SetIfAny("DeadLetterConfig", function.OnError is { } target ? CloudFormation.Of("TargetArn", target) : null)
            .SetIfAny("KmsKeyArn", function.KmsKeyArn)
            .SetIfAny("TracingConfig", function.Tracing is { } mode ? CloudFormation.Of("Mode", mode) : null)
            .SetIfAny("Environment", function.Environment is { } variables ? CloudFormation.Of("Variables", variables) : null)
            .Set("Role", Role(function))
            .SetIfAny("VpcConfig", Vpc(function))
            .SetIfAny("FileSystemConfigs", FileSystems(function))
            .SetIfAny("ReservedConcurrentExecutions", function.ReservedConcurrency)
            .SetIfAny("Layers", function.Layers)
            .SetIfAny("SnapStart", function.SnapStart ? CloudFormation.Of("ApplyOn", new StringNode("PublishedVersions")) : null);
    }

    /// <summary>Where the zip will be uploaded to.</summary>
    public static MappingBuilder Code(Service service, CodePackage package)
    {
        var key = service.Run.Keys?.KeyOf(package) ?? $"{service.UploadFolder}/{service.Run.FolderName}/{package.ZipName}";
        return new MappingBuilder().Set("S3Bucket", DeploymentBucket.Reference(service)).Set("S3Key", key);
    }

    /// <summary>A role by its ARN, by its logical id, or as CloudFormation computes it.</summary>
    public static Node Role(ServiceFunction function) => function.Role switch
    {
        null => CloudFormation.GetAtt(FunctionRole.Id, "Arn"),
        StringNode text when !text.Value.StartsWith("arn:", System.StringComparison.Ordinal) =>
            CloudFormation.Of("Fn::GetAtt", new SequenceNode([text, new StringNode("Arn")])),
        var role => role,
    };

    private static Node? RuntimeConfig(Services.Functions.RuntimeManagement management) => management.Mode switch
    {
        "onFunctionUpdate" => CloudFormation.Of("UpdateRuntimeOn", new StringNode("FunctionUpdate")),
        "manual" => new MappingBuilder().Set("UpdateRuntimeOn", "Manual").SetIfAny("RuntimeVersionArn", management.Arn).Build(),
        _ => null,
    };

    private static Node? Vpc(ServiceFunction function) => function.Vpc is { } vpc
        ? new MappingBuilder().Set("SecurityGroupIds", vpc.SecurityGroupIds).Set("SubnetIds", vpc.SubnetIds).Build()
        : null;

    private static Node? FileSystems(ServiceFunction function) => function.FileSystem is { } system
        ? new SequenceNode([new MappingBuilder().Set("Arn", system.Arn).Set("LocalMountPath", system.LocalMountPath).Build()])
        : null;

    private static List<Node> DependsOn(ServiceFunction function)
    {
        var items = new List<Node>();
        if (!function.Logs.Disabled) items.Add(new StringNode(function.LogGroupId));
        items.AddRange(function.DependsOn);
        if (function.Role is StringNode text && text.Value != FunctionRole.Id && !text.Value.StartsWith("arn:", System.StringComparison.Ordinal)) items.Add(text);
        else if ((function.Role as MappingNode)?["Fn::GetAtt"] is { } attribute) items.Add(new StringNode(LogicalIdOf(attribute)));
        return items;
    }

    private static string LogicalIdOf(Node attribute) => attribute switch
    {
        SequenceNode { Items: [StringNode id, ..] } => id.Value,
        StringNode path => path.Value.Split('.')[0],
        _ => "",
    };
}
