using StepFunctionsPS.States;

namespace StepFunctionsPS.Simulation.Maps;

/// <summary>An object that holds items, with what says how they are read.</summary>
internal sealed record ItemFile(StoreAccess Store, string Bucket, string Key, ReaderConfig Config)
{
    public string ReadText() => Store.ReadText(Bucket, Key);

    public MapRunFailure Failure(string problem) => Store.Failure(problem, Bucket, Key);
}
