using System.IO;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// Opens files that were found and not named. Pipes and devices among them have no length: they count as empty, and
/// are not opened, since a pipe would be waited for, and a device may have no end.
/// </summary>
internal static class PlainFile
{
    public static Stream OpenRead(string path) =>
        IsEmpty(path) ? new MemoryStream([], writable: false) : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1);

    private static bool IsEmpty(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists) return false;
        if (!FileFacts.IsLink(file)) return file.Length == 0;
        // A link has a length of its own. Where it is not known where it leads, no device is found by a path either.
        return FileFacts.TargetOf(file) is { } target && new FileInfo(target) is { Exists: true, Length: 0 };
    }
}
