using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Packaging;

/// <summary>A function or layer whose code is in a zip.</summary>
/// <param name="LogicalId">Its id in the template; of a layer that is retained, the part before the hash.</param>
/// <param name="Words">How messages name it.</param>
/// <param name="Span">The place of its key, or of the zip that it names.</param>
/// <param name="Code">Its code.</param>
internal sealed record PackageOwner(string LogicalId, string Words, SourceSpan Span, CodePackage Code)
{
    public bool IsLayer { get; init; }

    /// <summary>All functions and layers of a service that need a zip, in the order of the file.</summary>
    public static IReadOnlyList<PackageOwner> AllOf(Service service) =>
    [
        .. service.Functions.All.Where(function => function.Image is null).Select(function => new PackageOwner(
            function.LogicalId,
            $"function '{function.Key}'",
            CodePackages.ArtifactOf(function, service)?.Span ?? function.Entry.KeySpan,
            CodePackages.Of(function, service))),
        .. service.Layers.Select(layer => new PackageOwner(
            layer.LogicalId,
            $"layer '{layer.Key}'",
            layer.Package.Artifact?.Span ?? layer.Entry.KeySpan,
            CodePackages.Of(layer, service)) { IsLayer = true }),
    ];
}
