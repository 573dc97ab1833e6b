using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Tests.Variables;

/// <summary>
/// An AWS of a few values, by address: <c>"ssm:/a": {"Type": "String", "Value": "x"}</c>, <c>"cf:stack": {"Key": "value"}</c>,
/// <c>"s3:bucket/key": "text"</c>, <c>"aws:accountId": "1"</c>. An address may begin with its region and a blank.
/// <c>{"outcome": "Denied", "problem": "...", "advice": "..."}</c> refuses.
/// </summary>
internal sealed class FakeAws(MappingNode values) : IAwsLookup
{
    /// <summary>What was asked for: region, profile if any, and address.</summary>
    public List<string> Asked { get; } = [];

    public AwsAnswer<string> FindAccountId(AwsScope scope) => Find("aws:accountId", scope, Text);

    public AwsAnswer<IReadOnlyDictionary<string, string>> FindStackOutputs(string stackName, AwsScope scope) =>
        Find<IReadOnlyDictionary<string, string>>($"cf:{stackName}", scope, node => ((MappingNode)node).Entries.ToDictionary(entry => entry.Key, entry => Text(entry.Value)));

    public AwsAnswer<AwsParameter> FindParameter(string name, bool withDecryption, AwsScope scope) =>
        Find($"ssm:{name}", scope, node => new AwsParameter(Text(node.Child("Type")!), Text(node.Child(withDecryption ? "Value" : "Encrypted")!)));

    public AwsAnswer<byte[]> FindObject(string bucketName, string key, int mostBytes, AwsScope scope) =>
        Find($"s3:{bucketName}/{key}", scope, node => Encoding.UTF8.GetBytes(Text(node)));

    private AwsAnswer<T> Find<T>(string address, AwsScope scope, Func<Node, T> read)
        where T : class
    {
        Asked.Add($"{scope.Region}{(scope.Profile is null ? "" : $" {scope.Profile}")} {scope.Shown(address)}");
        var found = values[$"{scope.Region} {address}"] ?? values[address];
        if (found is null) return new AwsAnswer<T>(AwsOutcome.Missing);
        return found.Child("outcome") is { } outcome
            ? new AwsAnswer<T>(Enum.Parse<AwsOutcome>(Text(outcome)), null, Text(found.Child("problem")!), Text(found.Child("advice")!))
            : new AwsAnswer<T>(AwsOutcome.Found, read(found));
    }

    private static string Text(Node node) => ((StringNode)node).Value;
}
