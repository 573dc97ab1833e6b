using System.Collections.Generic;
using System.Text;

namespace StepFunctionsPS.Simulation.Objects;

/// <summary>Has the same text under each name.</summary>
internal sealed class OneObject(string text) : IObjectStore
{
    public byte[] Read(string bucket, string key) => Encoding.UTF8.GetBytes(text);

    public IReadOnlyList<ListedObject> List(string bucket, string prefix) => [];

    public void Write(string bucket, string key, byte[] content) => throw new ObjectFailure("nothing is written in a run of one state");
}
