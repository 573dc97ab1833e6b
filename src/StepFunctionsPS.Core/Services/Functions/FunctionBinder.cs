using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Services.Http;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.Functions;

/// <summary>Reads <c>functions:</c>, and works in what the provider says for all of them.</summary>
internal sealed class FunctionBinder(string service, Provider provider, ValidationMode mode, DiagnosticBag diagnostics)
{
    private readonly FunctionDefaults defaults = provider.Functions;

    public FunctionTable BindAll(Fields file)
    {
        var functions = new FunctionTable(FunctionMaps.Read(file, diagnostics).Select(Bind).OfType<ServiceFunction>().ToArray());
        // Events come second, since one function may authorize the calls of another.
        var http = new HttpEventBinder(functions, mode, diagnostics);
        return new FunctionTable(functions.All.Select(function => function with { HttpEvents = http.BindAll(function) }).ToArray());
    }

    private ServiceFunction? Bind(MappingEntry entry)
    {
        if (entry.Value is UnknownNode) return null;
        if (entry.Value is not MappingNode mapping)
        {
            diagnostics.Add(FunctionMessages.NotAFunction(entry.Value.Span, entry.Key, entry.Value.Kind).About(entry.Value));
            return null;
        }

        if (!Regex.IsMatch(entry.Key, "^[a-zA-Z0-9_-]+$")) diagnostics.Add(FunctionMessages.WrongKey(entry.KeySpan, entry.Key));
        var fields = new Fields(mapping, $"function '{entry.Key}'", diagnostics);
        var function = ReadRest(entry, fields, Read(entry, fields));
        CheckCode(function, fields);
        FunctionLimits.Check(fields, mode, diagnostics);
        return function with { Schedules = ScheduleBinder.BindAll(function, diagnostics) };
    }

    private ServiceFunction Read(MappingEntry entry, Fields fields)
    {
        var name = (fields.TextNode("name") as StringNode)?.Value ?? $"{service}-{provider.Stage}-{entry.Key}";
        var function = new ServiceFunction(entry.Key, name);
        return function with
        {
            Entry = entry,
            Handler = fields.TextNode("handler"),
            Image = ImageBinder.Bind(fields, entry.Key, defaults.Images, diagnostics),
            Runtime = fields.TextNode("runtime") ?? defaults.Runtime ?? function.Runtime,
            MemorySize = fields.Number("memorySize") ?? defaults.MemorySize ?? function.MemorySize,
            Timeout = fields.Number("timeout") ?? defaults.Timeout ?? function.Timeout,
            Architecture = fields.TextNode("architecture") ?? defaults.Architecture,
            Description = fields.TextNode("description"),
            Condition = fields.TextNode("condition"),
            DependsOn = fields.CoercedTexts("dependsOn"),
            Tags = ReadTags(fields),
            Environment = ReadEnvironment(fields),
            EphemeralStorageSize = fields.Number("ephemeralStorageSize"),
            OnError = fields.TextNode("onError"),
            KmsKeyArn = fields.TextNode("kmsKeyArn") ?? defaults.KmsKeyArn,
            Tracing = TracingMode(fields.Truthy("tracing") ?? defaults.Tracing),
            Layers = fields.List("layers") ?? defaults.Layers,
        };
    }

    private ServiceFunction ReadRest(MappingEntry entry, Fields fields, ServiceFunction function) => function with
    {
        Role = fields.TextNode("role") ?? defaults.Role,
        HasOwnRole = fields.Mapping.Find("role") is not null,
        Vpc = ReadVpc(fields),
        MentionsVpc = fields.Mapping.Find("vpc") is not null,
        FileSystem = fields.Mapped("fileSystemConfig") is null ? null : ReadFileSystem(fields.Inner("fileSystemConfig")),
        ReservedConcurrency = fields.Any("reservedConcurrency") is { } reserved ? Coercion.ToNumber(reserved) : null,
        ProvisionedConcurrency = fields.Number("provisionedConcurrency"),
        SnapStart = fields.Flag("snapStart", otherwise: false),
        RuntimeManagement = FunctionDefaults.ReadRuntimeManagement(fields, defaults.RuntimeManagement),
        Logs = new LogSettings(
            fields.Flag("disableLogs", otherwise: false),
            fields.Number("logRetentionInDays") ?? defaults.LogRetentionInDays,
            fields.Mapped("logDataProtectionPolicy") ?? defaults.LogDataProtectionPolicy),
        IsVersioned = fields.Flag("versionFunction", defaults.Versions),
        Url = FunctionUrlBinder.Bind(fields),
        AsyncInvocation = AsyncInvocationBinder.Bind(fields),
        Package = PackageBinder.Bind(fields),
        Events = FunctionEventBinder.Bind(fields, entry.Key, mode, diagnostics),
    };

    private void CheckCode(ServiceFunction function, Fields fields)
    {
        var hasHandler = fields.Truthy("handler") is not null;
        var hasImage = fields.Truthy("image") is not null;
        var isKnown = fields.Mapping["handler"] is not UnknownNode && fields.Mapping["image"] is not UnknownNode;
        if (hasHandler == hasImage && isKnown) diagnostics.Add(FunctionMessages.HandlerOrImage(function.Entry.KeySpan, function.Key, hasHandler));
        if (function.SnapStart && function.ProvisionedConcurrency is not null) diagnostics.Add(FunctionMessages.SnapStartAndProvisioned(fields.SpanOf("snapStart"), function.Key));
        if (function.FileSystem is not null && function.Vpc is null) diagnostics.Add(FunctionMessages.FileSystemNeedsVpc(fields.SpanOf("fileSystemConfig"), function.Key));
    }

    private IReadOnlyList<Tag>? ReadTags(Fields fields)
    {
        var own = Tags.Read(fields);
        return own is null && defaults.Tags is null ? null : Tags.Merge(defaults.Tags ?? [], own ?? []);
    }

    private MappingNode? ReadEnvironment(Fields fields)
    {
        var own = fields.Mapped("environment");
        if (own is null && defaults.Environment is null) return null;
        var merged = new MappingBuilder();
        foreach (var entry in (defaults.Environment ?? MappingNode.Empty).Entries.Concat((own ?? MappingNode.Empty).Entries))
            merged.Set(entry with { Value = Coercion.ToText(entry.Value) });
        return merged.Build(own?.Span ?? defaults.Environment!.Span);
    }

    private static Node? TracingMode(Node? given) => given switch
    {
        BooleanNode or StringNode { Value: "true" } => new StringNode("Active"),
        StringNode { Value: "false" } => null,
        _ => given,
    };

    // `vpc: false` and `vpc: null` keep a function out of the provider's VPC.
    private VpcSetting? ReadVpc(Fields fields)
    {
        if (fields.Mapping["vpc"] is NullNode or BooleanNode { Value: false }) return null;
        var vpc = fields.Inner("vpc");
        var groups = vpc.List("securityGroupIds") ?? defaults.SecurityGroupIds;
        var subnets = vpc.List("subnetIds") ?? defaults.SubnetIds;
        return groups is null || subnets is null ? null : new VpcSetting(groups, subnets);
    }

    private static FileSystem ReadFileSystem(Fields fields) =>
        new(fields.Any("arn") ?? NullNode.Instance, fields.Any("localMountPath") ?? NullNode.Instance);
}
