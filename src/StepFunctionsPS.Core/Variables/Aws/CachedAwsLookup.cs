using System;
using System.Collections.Generic;

namespace StepFunctionsPS.Variables;

/// <summary>Asks for each value once. What was refused is not asked again either: the reason stays for the rest of a compilation.</summary>
internal sealed class CachedAwsLookup(IAwsLookup inner) : IAwsLookup
{
    private readonly Dictionary<(string What, string Name, string Detail, string Region, string? Profile), object> known = [];

    public AwsAnswer<string> FindAccountId(AwsScope scope) =>
        Once(("account", "", "", scope.Region, scope.Profile), () => inner.FindAccountId(scope));

    public AwsAnswer<IReadOnlyDictionary<string, string>> FindStackOutputs(string stackName, AwsScope scope) =>
        Once(("outputs", stackName, "", scope.Region, scope.Profile), () => inner.FindStackOutputs(stackName, scope));

    public AwsAnswer<AwsParameter> FindParameter(string name, bool withDecryption, AwsScope scope) =>
        Once(("parameter", name, withDecryption ? "decrypted" : "", scope.Region, scope.Profile), () => inner.FindParameter(name, withDecryption, scope));

    public AwsAnswer<byte[]> FindObject(string bucketName, string key, int mostBytes, AwsScope scope) =>
        Once(("object", bucketName, key, scope.Region, scope.Profile), () => inner.FindObject(bucketName, key, mostBytes, scope));

    private AwsAnswer<T> Once<T>((string What, string Name, string Detail, string Region, string? Profile) key, Func<AwsAnswer<T>> ask)
        where T : class
    {
        if (!known.TryGetValue(key, out var answer)) known[key] = answer = ask();
        return (AwsAnswer<T>)answer;
    }
}
