using System.Security.Cryptography;
using System.Text;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Packaging;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Resources.Functions;

/// <summary><c>AWS::Lambda::LayerVersion</c>, its permissions, and outputs with its ARN, its hash and where its zip is.</summary>
internal sealed class LambdaLayers : IResourceKind
{
    public void Lower(Service service, TemplateBuilder template, DiagnosticBag diagnostics)
    {
        foreach (var layer in service.Layers)
        {
            var hash = Hash(layer, service);
            var suffix = layer.Retain ? hash : "";
            var id = layer.LogicalId + suffix;
            var properties = Properties(layer, service, withKey: true);
            Add(id, CloudFormation.Resource("AWS::Lambda::LayerVersion", properties));
            foreach (var account in layer.AllowedAccounts)
            {
                var permission = new MappingBuilder().Set("Action", "lambda:GetLayerVersion").Set("LayerVersionArn", CloudFormation.Ref(id)).Set("Principal", account);
                Add(PermissionId(layer, account.Value) + suffix, CloudFormation.Resource("AWS::Lambda::LayerVersionPermission", permission));
            }

            template.AddOutput(layer.LogicalId + "QualifiedArn", "Current Lambda layer version", CloudFormation.Ref(id), layer.Entry.KeySpan);
            template.AddOutput(layer.LogicalId + "Hash", "Current Lambda layer hash", new StringNode(hash), layer.Entry.KeySpan);
            template.AddOutput(layer.LogicalId + "S3Key", "Current Lambda layer S3Key", ((MappingNode)properties.Build()["Content"]!)["S3Key"]!, layer.Entry.KeySpan);

            void Add(string logicalId, MappingBuilder resource)
            {
                if (layer.Retain) resource.Set("DeletionPolicy", "Retain");
                template.AddResource(logicalId, resource.Build(), layer.Entry.KeySpan);
            }
        }
    }

    /// <summary>A layer that is retained gets a new id with each change, so that the one before stays.</summary>
    public static string IdOf(ServiceLayer layer, Service service) => layer.Retain ? layer.LogicalId + Hash(layer, service) : layer.LogicalId;

    /// <param name="layer">The layer.</param>
    /// <param name="service">Its service.</param>
    /// <param name="withKey">Whether the place of the zip is in it; that changes with each run and is no part of hashes.</param>
    public static MappingBuilder Properties(ServiceLayer layer, Service service, bool withKey)
    {
        var code = LambdaFunctions.Code(service, CodePackages.Of(layer, service)).Build();
        return new MappingBuilder()
            .Set("Content", withKey ? code : CloudFormation.Of("S3Bucket", code["S3Bucket"]!))
            .Set("LayerName", layer.Name)
            .SetIfAny("Description", layer.Description)
            .SetIfAny("LicenseInfo", layer.LicenseInfo)
            .SetIfAny("CompatibleRuntimes", layer.CompatibleRuntimes)
            .SetIfAny("CompatibleArchitectures", layer.CompatibleArchitectures);
    }

    private static string Hash(ServiceLayer layer, Service service)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        var resource = CloudFormation.Resource("AWS::Lambda::LayerVersion", Properties(layer, service, withKey: false)).Build();
        hash.AppendData(Encoding.UTF8.GetBytes(JsonWriter.WriteCompact(FrameworkForm.Of(resource))));
        service.Run.Code.Append(CodePackages.Of(layer, service), hash);
        return Hex.Of(hash.GetHashAndReset());
    }

    private static string PermissionId(ServiceLayer layer, string account) =>
        Services.LogicalId.Normalize(layer.Key) + (account == "*" ? "Wild" : account) + "LambdaLayerPermission";
}
