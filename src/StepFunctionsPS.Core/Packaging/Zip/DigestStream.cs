using System;
using System.IO;
using System.Security.Cryptography;

namespace StepFunctionsPS.Packaging.Zip;

/// <summary>Writes to another stream, and takes the SHA-256 of what goes by, so that nothing is read again for it.</summary>
internal sealed class DigestStream(Stream output) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => written;

    public override long Position { get => written; set => throw new NotSupportedException(); }

    /// <summary>The digest of all that was written.</summary>
    public byte[] Digest() => hash.GetHashAndReset();

    public override void Write(byte[] buffer, int offset, int count)
    {
        output.Write(buffer, offset, count);
        hash.AppendData(buffer, offset, count);
        written += count;
    }

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) hash.Dispose();
        base.Dispose(disposing);
    }
}
