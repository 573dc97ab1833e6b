using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Reflection;
using StepFunctionsPS.Apis.Models;

namespace StepFunctionsPS.Apis;

/// <summary>What the services of AWS take and give. The models are Amazon's; see docs/third-party-notices.txt.</summary>
internal static class ApiModels
{
    public const string Resource = "StepFunctionsPS.Apis.models.bin";

    private static readonly Lazy<ApiArchive> Archive = new(() => ApiArchive.Open(() => Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!));
    private static readonly ConcurrentDictionary<string, ApiService?> Services = new(StringComparer.Ordinal);

    /// <summary>The services by the names that <c>aws-sdk</c> resources have for them.</summary>
    public static IReadOnlyCollection<string> Names => Archive.Value.Names;

    /// <summary>A service; null when it is not known.</summary>
    public static ApiService? Find(string service) => Services.GetOrAdd(NameOf(service), name => Archive.Value.Read(name));

    /// <summary>The name that Step Functions makes of the one that a service has in its model: small letters and digits, without a last 'Service'.</summary>
    public static string NameOf(string serviceId)
    {
        const string Suffix = "service";
        var name = string.Concat(Array.FindAll(serviceId.ToLowerInvariant().ToCharArray(), char.IsLetterOrDigit));
        return name.EndsWith(Suffix, StringComparison.Ordinal) && name.Length > Suffix.Length ? name.Substring(0, name.Length - Suffix.Length) : name;
    }
}
