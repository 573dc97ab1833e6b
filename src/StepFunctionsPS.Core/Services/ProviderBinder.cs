using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Services;

/// <summary>Reads <c>provider:</c>.</summary>
internal static class ProviderBinder
{
    public static Provider Bind(Fields service, VariableContext context, ValidationMode mode, DiagnosticBag diagnostics)
    {
        var given = service.Any("provider");
        // `provider: aws` is short for `provider: {name: aws}`.
        var mapping = given is StringNode name ? new MappingBuilder().Set("name", name).Build(name.Span) : service.Mapped("provider");
        if (service.Mapping["provider"] is null or NullNode) diagnostics.Add(ServiceMessages.Required(service.SpanOf("provider"), "provider", service.Owner));
        var fields = new Fields(mapping ?? MappingNode.Empty, "'provider'", diagnostics);
        if (fields.Text("name") is { } provider && provider != "aws") diagnostics.Add(ServiceMessages.WrongProvider(fields.Mapping["name"]!.Span, provider));

        FunctionLimits.Check(fields, mode, diagnostics);

        var stage = context.Stage ?? fields.Text("stage") ?? "dev";
        if (!Regex.IsMatch(stage, "^[a-zA-Z0-9-]+$")) diagnostics.Add(ServiceMessages.WrongStage(fields.SpanOf("stage"), stage));
        var role = fields.Inner("iam").Inner("role");
        var tags = Tags.Read(fields) ?? [];
        var settings = ExecutionRoleSettings.Read(fields);
        return new Provider(stage, context.Region ?? fields.Text("region") ?? "us-east-1")
        {
            Tags = tags,
            PermissionsBoundary = fields.Any("rolePermissionsBoundary") ?? role.Any("permissionsBoundary"),
            RolePath = role.Any("path"),
            Role = settings,
            Functions = new FunctionDefaults(fields, settings, tags),
            DeploymentBucket = DeploymentBucketSettings.Read(fields),
            Root = fields.Mapping,
        };
    }
}
