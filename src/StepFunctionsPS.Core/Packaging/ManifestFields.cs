using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Packaging;

/// <summary>The fields of a mapping in a manifest. The first one that is not as it is written ends the reading.</summary>
internal sealed class ManifestFields(MappingNode mapping, string name)
{
    public bool Has(string key) => mapping[key] is not null;

    public string Text(string key) => Of<StringNode>(key).Value;

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    public bool Flag(string key) => Of<BooleanNode>(key).Value;

    public long Number(string key) =>
        long.TryParse(Of<NumberNode>(key).Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= uint.MaxValue ? number : throw Broken(key);

    public MappingNode Mapping(string key) => Of<MappingNode>(key);

    public ManifestFields Inner(string key) => new(Mapping(key), key);

    public IReadOnlyDictionary<string, string> Texts(string key) => Mapping(key).Entries.ToDictionary(entry => entry.Key, entry => entry.Value is StringNode text ? text.Value : throw Broken(key));

    public IReadOnlyList<string> List(string key) => Of<SequenceNode>(key).Items.Select(item => item is StringNode text ? text.Value : throw Broken(key)).ToArray();

    public IReadOnlyList<ManifestFields> Mappings(string key) => Of<SequenceNode>(key).Items.Select(item => item is MappingNode inner ? new ManifestFields(inner, key) : throw Broken(key)).ToArray();

    private T Of<T>(string key)
        where T : Node => mapping[key] as T ?? throw Broken(key);

    private FormatException Broken(string key) => new($"'{key}' of {(name.Length > 0 ? $"'{name}'" : "the package")} is missing or of the wrong kind");
}
