namespace StepFunctionsPS.Packaging.Zip;

/// <summary>A file in a zip, as the directory at its end describes it.</summary>
/// <param name="Name">Its path in the zip, with <c>/</c>.</param>
/// <param name="Crc32">The checksum of its content.</param>
/// <param name="Size">The length of its content.</param>
internal sealed record ZipEntry(string Name, uint Crc32, long Size)
{
    /// <summary>Its length in the zip.</summary>
    public long PackedSize { get; init; }

    /// <summary>Where in the zip it begins.</summary>
    public long Offset { get; init; }

    /// <summary>Whether its owner may run it; null where the zip does not tell.</summary>
    public bool? IsExecutable { get; init; }
}
