using System;
using System.Globalization;
using System.IO;
using System.Reflection;

namespace StepFunctionsPS.Packaging;

/// <summary>
/// What newer runtimes know of a file: who may run it, and where a link leads. They are asked by name, since
/// Windows PowerShell has neither.
/// </summary>
internal static class FileFacts
{
    private const int OwnerMayRun = 0x40;

    private const int OwnerOnly = 0x1C0;

    private static readonly bool IsWindows = Path.DirectorySeparatorChar == '\\';

    private static readonly MethodInfo? GetMode = typeof(File).GetMethod("GetUnixFileMode", [typeof(string)]);

    private static readonly MethodInfo? CreateFolder = Array.Find(typeof(Directory).GetMethods(), method => method.Name == nameof(Directory.CreateDirectory) && method.GetParameters().Length == 2);

    private static readonly MethodInfo? ResolveLink = typeof(FileSystemInfo).GetMethod("ResolveLinkTarget", [typeof(bool)]);

    /// <summary>How paths compare: on Windows the same folder can be written with other letters.</summary>
    public static StringComparison PathComparison => IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether its owner may run it; where that is not known, as on Windows, anybody may.</summary>
    public static bool IsExecutable(string path) =>
        IsWindows || GetMode is null || (Convert.ToInt32(Call(GetMode, null, path), CultureInfo.InvariantCulture) & OwnerMayRun) != 0;

    /// <summary>Whether it can be told where links lead.</summary>
    public static bool KnowsLinks => ResolveLink is not null;

    public static bool IsLink(FileSystemInfo item) => (item.Attributes & FileAttributes.ReparsePoint) != 0;

    /// <summary>Where a link leads in the end; null where that is not known.</summary>
    public static string? TargetOf(FileSystemInfo link)
    {
        try
        {
            return ResolveLink is null ? null : (Call(ResolveLink, link, true) as FileSystemInfo)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Makes a folder that only its owner may look into; on Windows, that is so of a user's temporary files.</summary>
    public static void CreatePrivateFolder(string path)
    {
        if (IsWindows || CreateFolder is null) Directory.CreateDirectory(path);
        else Call(CreateFolder, null, path, Enum.ToObject(CreateFolder.GetParameters()[1].ParameterType, OwnerOnly));
    }

    private static object? Call(MethodInfo method, object? on, params object[] arguments)
    {
        try
        {
            return method.Invoke(on, arguments);
        }
        catch (TargetInvocationException problem) when (problem.InnerException is IOException or UnauthorizedAccessException)
        {
            throw new IOException(problem.InnerException.Message, problem.InnerException);
        }
    }
}
