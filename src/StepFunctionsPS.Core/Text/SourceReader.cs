using System;
using System.IO;
using System.Text;
using StepFunctionsPS.Diagnostics;

namespace StepFunctionsPS.Text;

/// <summary>Stage 1: reads a file into a <see cref="SourceText"/>.</summary>
internal static class SourceReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="path">Where the file is.</param>
    /// <param name="shownPath">How messages name it.</param>
    /// <param name="limits">The largest size that is read.</param>
    public static StageResult<SourceText> Read(string path, string shownPath, InputLimits limits)
    {
        var nowhere = new SourceSpan(new SourceText(shownPath, ""), 0, 0);
        if (Directory.Exists(path)) return StageResult.Failed<SourceText>(TextMessages.FileIsFolder(nowhere, shownPath));
        if (!File.Exists(path)) return StageResult.Failed<SourceText>(TextMessages.FileMissing(nowhere, shownPath));
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            // Devices and pipes report no length, so the bound is kept while reading.
            if (stream.CanSeek && stream.Length > limits.FileBytes)
                return StageResult.Failed<SourceText>(TextMessages.FileTooLarge(nowhere, shownPath, limits.FileBytes));
            var bytes = ReadUpTo(stream, limits.FileBytes);
            return bytes is null
                ? StageResult.Failed<SourceText>(TextMessages.FileTooLarge(nowhere, shownPath, limits.FileBytes))
                : Decode(bytes, shownPath);
        }
        catch (UnauthorizedAccessException)
        {
            return StageResult.Failed<SourceText>(TextMessages.FileNotReadable(nowhere, shownPath));
        }
        catch (IOException)
        {
            return StageResult.Failed<SourceText>(TextMessages.FileNotReadable(nowhere, shownPath));
        }
    }

    /// <summary>Decodes UTF-8 strictly: a wrong byte is an error at its place and never a replacement character.</summary>
    public static StageResult<SourceText> Decode(byte[] bytes, string shownPath)
    {
        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            return StageResult.Of(new SourceText(shownPath, StrictUtf8.GetString(bytes, start, bytes.Length - start)));
        }
        catch (DecoderFallbackException problem)
        {
            // The fallback reports the index from the first byte that was handed over.
            var valid = Encoding.UTF8.GetString(bytes, start, Math.Max(0, problem.Index));
            var place = new SourceText(shownPath, valid);
            return StageResult.Failed<SourceText>(TextMessages.NotUtf8(new SourceSpan(place, valid.Length, valid.Length), shownPath));
        }
    }

    private static byte[]? ReadUpTo(Stream stream, int limit)
    {
        using var copy = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limit) : 0);
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            if (copy.Length + count > limit) return null;
            copy.Write(buffer, 0, count);
        }

        return copy.ToArray();
    }
}
