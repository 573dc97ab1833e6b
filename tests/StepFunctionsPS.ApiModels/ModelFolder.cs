using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using StepFunctionsPS.Apis.Models;

namespace StepFunctionsPS.ApiModels;

/// <summary>A folder with one folder for each service, which holds its versions: <c>lambda/2015-03-31/service-2.json</c>, packed by gzip or not.</summary>
internal static class ModelFolder
{
    public static IEnumerable<KeyValuePair<string, ApiService>> Read(string folder)
    {
        foreach (var service in Directory.EnumerateDirectories(folder))
        {
            // Versions are dates, so the last by name is the newest.
            var newest = Directory.EnumerateFiles(service, "service-2.json*", SearchOption.AllDirectories).OrderBy(path => path, StringComparer.Ordinal).LastOrDefault();
            if (newest is null) continue;
            using var document = JsonDocument.Parse(Open(newest));
            var model = new ServiceModel(document.RootElement);
            yield return new(Apis.ApiModels.NameOf(model.Id), model.Read());
        }
    }

    private static Stream Open(string path) => path.EndsWith(".gz", StringComparison.Ordinal)
        ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress)
        : File.OpenRead(path);
}
