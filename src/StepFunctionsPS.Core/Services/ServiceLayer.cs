using System.Collections.Generic;
using StepFunctionsPS.Services.Functions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services;

/// <summary>A Lambda layer of the service.</summary>
/// <param name="Key">Its key under <c>layers:</c>.</param>
internal sealed record ServiceLayer(string Key)
{
    public string LogicalId => Services.LogicalId.Normalize(Key) + "LambdaLayer";

    public MappingEntry Entry { get; init; } = new("", NullNode.Instance);

    public Node Name { get; init; } = NullNode.Instance;

    /// <summary>The folder whose files are in it; null when there is a zip already.</summary>
    public string? Path { get; init; }

    public Node? Description { get; init; }

    public Node? LicenseInfo { get; init; }

    public Node? CompatibleRuntimes { get; init; }

    public Node? CompatibleArchitectures { get; init; }

    /// <summary>The accounts that may use it.</summary>
    public IReadOnlyList<StringNode> AllowedAccounts { get; init; } = [];

    /// <summary>Whether older versions stay when there is a newer one.</summary>
    public bool Retain { get; init; }

    public PackageSettings Package { get; init; } = PackageSettings.None;
}
