using System;

namespace StepFunctionsPS.Simulation.Objects;

/// <summary>An object as lists of S3 show it.</summary>
/// <param name="Key">Its name in the bucket.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Hash">Its ETag, without quotes.</param>
/// <param name="LastModified">When it was written.</param>
internal sealed record ListedObject(string Key, long Size, string Hash, DateTimeOffset LastModified);
