using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Aws;

namespace StepFunctionsPS.Completion;

/// <summary>Completes -StackName with the stacks of the service file, then with those that AWS has.</summary>
public sealed class StackNameCompleter : Completer
{
    private protected override IEnumerable<Candidate> Candidates(CompletionRequest request)
    {
        var deployed = request.Cloud.Stacks(request.Region);
        var known = deployed.GroupBy(stack => stack.TextOrEmpty("StackName")).ToDictionary(group => group.Key, group => group.First());
        foreach (var (name, stage) in request.Services.SelectMany(service => service.Stacks))
            yield return new Candidate(name, known.TryGetValue(name, out var stack) ? $"Stage {stage}: {State(stack)}" : $"Stage {stage} of the service file");
        foreach (var stack in deployed.OrderBy(stack => stack.TextOrEmpty("StackName")))
            yield return new Candidate(stack.TextOrEmpty("StackName"), State(stack));
    }

    private static string State(AwsResult stack) => $"{stack.Text("StackStatus")} {Age.Of(stack.Time("LastUpdatedTime") ?? stack.Time("CreationTime"))}".TrimEnd();
}
