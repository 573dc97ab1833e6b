using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services;

namespace StepFunctionsPS.Resources.Functions;

/// <summary>
/// The order in which the framework finishes functions. It compiles them side by side: those that wait for the hash
/// of their code finish after all others. Deployed templates show that order, so it is kept.
/// </summary>
internal static class FrameworkOrder
{
    public static IReadOnlyList<ServiceFunction> Of(Service service) => service.Functions.All
        .OrderBy(function => IsLate(function, service) ? 2 : function.Image is null ? 0 : 1)
        .ToArray();

    /// <summary>Whether a function waits for the hash of its code.</summary>
    public static bool IsLate(ServiceFunction function, Service service) =>
        function.HasVersion && (function.Image is null || VersionHash.LocalLayers(function, service).Length > 0);
}
