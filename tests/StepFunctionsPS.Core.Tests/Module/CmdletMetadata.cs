using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

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
        var (verb, noun) = (blob.ReadSerializedString()!, blob.ReadSerializedString()!);
        // What it says beside them follows by name; PowerShell adds two parameters to what can be asked about.
        string[] added = Encoding.UTF8.GetString(blob.ReadBytes(blob.RemainingBytes)).Contains("SupportsShouldProcess", StringComparison.Ordinal) ? ["Confirm", "WhatIf"] : [];
        return new CmdletMetadata(verb, noun, [.. ParametersOf(metadata, type), .. added]);
    }

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
