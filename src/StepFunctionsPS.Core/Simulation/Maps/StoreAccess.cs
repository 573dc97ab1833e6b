using System;
using System.Collections.Generic;
using System.Text;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Simulation.Objects;
using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>The way of a distributed Map to its objects. What fails there fails the run of the Map.</summary>
/// <param name="state">The Map state.</param>
/// <param name="store">What stands in for S3; null when nothing does.</param>
/// <param name="error">The name of failures.</param>
internal sealed class StoreAccess(State state, IObjectStore? store, string error)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public byte[] Read(string bucket, string key) =>
        Try(bucket, key, objects => objects.Read(bucket, key)) ?? throw Failure("The specified key does not exist", bucket, key);

    public string ReadText(string bucket, string key)
    {
        try
        {
            return StrictUtf8.GetString(Read(bucket, key)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw Failure("The object is not text in UTF-8", bucket, key);
        }
    }

    public IReadOnlyList<ListedObject> List(string bucket, string prefix) => Try(bucket, prefix, objects => objects.List(bucket, prefix));

    public void Write(string bucket, string key, string text) => Try<object?>(bucket, key, objects =>
    {
        objects.Write(bucket, key, StrictUtf8.GetBytes(text));
        return null;
    });

    public MapRunFailure Failure(string problem, string bucket, string key) => new(error, $"{problem}: {Uri(bucket, key)}");

    public static string Uri(string bucket, string key) => $"s3://{bucket}/{key}";

    private T Try<T>(string bucket, string key, Func<IObjectStore, T> work)
    {
        if (store is null) throw new SimulationRefusal(SimulationMessages.NoObjects(state.NameSpan, state.Name, Uri(bucket, key), bucket));
        try
        {
            return work(store);
        }
        catch (ObjectFailure problem)
        {
            throw Failure($"The object cannot be used, since {problem.Message}", bucket, key);
        }
    }
}
