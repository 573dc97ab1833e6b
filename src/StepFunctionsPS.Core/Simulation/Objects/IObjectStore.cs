using System.Collections.Generic;

namespace StepFunctionsPS.Simulation.Objects;

/// <summary>Stands in for S3: what distributed Map states read their items from and write their results to.</summary>
internal interface IObjectStore
{
    /// <summary>The bytes of an object, or null when there is none. Throws <see cref="ObjectFailure"/>.</summary>
    byte[]? Read(string bucket, string key);

    /// <summary>The objects whose keys begin with a prefix, in the order of their keys. Throws <see cref="ObjectFailure"/>.</summary>
    IReadOnlyList<ListedObject> List(string bucket, string prefix);

    /// <summary>Puts an object. Throws <see cref="ObjectFailure"/>.</summary>
    void Write(string bucket, string key, byte[] content);
}
