using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StepFunctionsPS.Tests.Module;

/// <summary>A cmdlet of the module as its metadata describes it.</summary>
internal sealed record CmdletMetadata(string Verb, string Noun, IReadOnlyList<string> Parameters)
{
    public string Name => $"{Verb}-{Noun}";

    /// <summary>Reads the cmdlets of an assembly without loading it.</summary>
    public static IReadOnlyList<CmdletMetadata> ReadAll(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .SelectMany(type => Attributes(metadata, type.GetCustomAttributes(), "CmdletAttribute").Select(attribute => Read(metadata, type, attribute)))
            .ToArray();
    }

    private static CmdletMetadata Read(MetadataReader metadata, TypeDefinition type, CustomAttribute attribute)
    {
        // Two serialized strings follow the prolog of two bytes.
        var blob = metadata.GetBlobReader(attribute.Value);
        blob.ReadUInt16();
        var parameters = ParametersOf(metadata, type).Concat(Asks(metadata, attribute) ? ["Confirm", "WhatIf"] : []);
        // A property that is overridden stands in both classes.
        return new CmdletMetadata(blob.ReadSerializedString()!, blob.ReadSerializedString()!, parameters.Distinct().ToArray());
    }

    // PowerShell adds two parameters then. The named values follow the strings, each as its name and its value: here true.
    private static bool Asks(MetadataReader metadata, CustomAttribute attribute) =>
        metadata.GetBlobBytes(attribute.Value).AsSpan().IndexOf("SupportsShouldProcess\u0001"u8) >= 0;

    private static IEnumerable<string> ParametersOf(MetadataReader metadata, TypeDefinition type)
    {
        foreach (var property in type.GetProperties().Select(metadata.GetPropertyDefinition))
        {
            if (Attributes(metadata, property.GetCustomAttributes(), "ParameterAttribute").Any()) yield return metadata.GetString(property.Name);
        }

        if (type.BaseType.Kind != HandleKind.TypeDefinition) yield break;
        foreach (var inherited in ParametersOf(metadata, metadata.GetTypeDefinition((TypeDefinitionHandle)type.BaseType))) yield return inherited;
    }

    private static IEnumerable<CustomAttribute> Attributes(MetadataReader metadata, CustomAttributeHandleCollection handles, string name) =>
        handles.Select(metadata.GetCustomAttribute).Where(attribute => TypeName(metadata, attribute) == name);

    private static string? TypeName(MetadataReader metadata, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference) return null;
        var parent = metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        return parent.Kind == HandleKind.TypeReference ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)parent).Name) : null;
    }
}
